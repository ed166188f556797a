import { useState } from 'react';
import type { Span } from '../../../shared/span.ts';
import type { SuggestionId } from '../../../shared/suggestion.ts';
import { acceptSuggestions } from '../../commands/decideSuggestions.ts';
import { repeatDecision } from '../../commands/repeatDecision.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { selectionOf } from '../caretKeys.ts';
import { readLastLabel } from '../lastLabel.ts';
import type { ReviewModel } from '../reviewModel.ts';
import { entryOf, findUndecidedBut } from '../reviewQueue.ts';
import type { SurenessBar } from '../reviewSnapshot.ts';
import type { ReviewCommands } from '../useReviewCommands.ts';
import { useReport } from '../useReport.ts';
import { useTellStep } from '../useTellStep.ts';

/** What is to be marked wherever it stands. */
export interface ChosenWords {
  span: Span;
  label: string;
}

export interface SameCommands {
  /** Asks where else the selected words, or those of the active mention, are to be marked. */
  tagAll: () => void;
  /** Does what was decided last to all equal suggestions, in one step. */
  doSame: () => void;
  /** Accepts what is sure enough of what is on the screen, in one step. */
  acceptSureInView: () => void;
}

interface Same {
  same: SameCommands;
  /** What the question is about; null while nothing is asked. */
  chosen: ChosenWords | null;
  closeChosen: () => void;
}

/** What is done to many places of the open article at once. */
export function useSameCommands(
  model: ReviewModel,
  commands: ReviewCommands,
  bar: SurenessBar,
): Same {
  const { t } = useTranslation('marking');
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const doSame = useDoSame(model, commands);
  const acceptSureInView = useAcceptInView(model, commands, bar);
  const tagAll = () => {
    const words = chooseWords(model);
    if (words === null) showToast({ text: t('occurrences.choose'), tone: 'hint' });
    else setChosen(words);
  };
  const closeChosen = () => {
    setChosen(null);
  };
  return { same: { tagAll, doSame, acceptSureInView }, chosen, closeChosen };
}

function useDoSame({ article }: ReviewModel, commands: ReviewCommands): () => void {
  const { t } = useTranslation('marking');
  const report = useReport();
  const tell = useTellStep();
  const act = async () => {
    const done = await repeatDecision(article.row.id);
    if (!done.ok) void report(Promise.resolve(done));
    else if (done.value === null) showToast({ text: t('same.nothing'), tone: 'hint' });
    else if (done.value === 0) showToast({ text: t('same.noneLeft'), tone: 'hint' });
    else tell(t('same.done', { count: done.value }), commands.undo);
  };
  return () => void act();
}

function useAcceptInView(
  { article, items, active, text, followUp }: ReviewModel,
  commands: ReviewCommands,
  bar: SurenessBar,
): () => void {
  const { t } = useTranslation('review');
  const report = useReport();
  const tell = useTellStep();
  return () => {
    const view = text.current?.viewSpan() ?? null;
    const sure = view === null ? [] : items.listSureIn(view, bar);
    const from = active ?? (sure[0] ? entryOf(items, sure[0]) : null);
    if (from === null || sure.length === 0) {
      showToast({ text: t('state.noneSure'), tone: 'hint' });
      return;
    }
    const command = acceptSuggestions(article.row.id, sure.flatMap(idOf));
    void report(command);
    followUp(command, () => {
      tell(t('state.accepted', { count: sure.length }), commands.undo);
      // The items may be those from before: what was just accepted is no place to go to.
      const next = findUndecidedBut(new Set(sure), items, from);
      if (next !== null) commands.activate(next);
    });
  };
}

function idOf({ suggestion }: { suggestion: { id: SuggestionId } | null }): SuggestionId[] {
  return suggestion === null ? [] : [suggestion.id];
}

function chooseWords(model: ReviewModel): ChosenWords | null {
  const body = model.active?.item?.body;
  const mention = body?.type === 'entity' ? body : null;
  const selected = selectionOf(model);
  const span = (selected && model.tokens.fit(selected, true)) ?? mention?.spans[0] ?? null;
  const [first] = model.looks.keys();
  const label = (selected === null ? mention?.label : null) ?? readLastLabel() ?? first ?? null;
  return span === null || label === null ? null : { span, label };
}
