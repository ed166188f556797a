import { useState } from 'react';
import type { Remarks } from '../../../shared/annotation.ts';
import { describeAnnotation, relateMarks } from '../../commands/describeAnnotation.ts';
import type { Result } from '../../../shared/failure.ts';
import type { MarkId } from '../../commands/takeMark.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { placeOfCaret } from '../caret.ts';
import type { ReviewItem } from '../reviewItems.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { QueueEntry } from '../reviewSnapshot.ts';
import { useReport } from '../useReport.ts';
import {
  canBeRelated,
  relationsBetween,
  type RelatedMark,
  type RelationChoice,
} from './markTypes.ts';

/** What a person can say beside a mark. */
export interface RemarkCommands {
  /** Shows or hides what is said of the active mark. */
  toggle: () => void;
  describe: (item: ReviewItem, remarks: Remarks) => void;
  /** Begins a relation at the active mark; the other mark is chosen next. */
  startLink: () => void;
  /** Ends it at the mark at hand; in the first way that fits when none is given. */
  link: (choice?: RelationChoice) => void;
  leaveLink: () => void;
  unlink: (related: RelatedMark) => void;
}

const KEY = 'dau.review.isDetailed';

export function useRemarks(model: ReviewModel) {
  const { t } = useTranslation('remarks');
  const report = useReport();
  const [isOpen, setIsOpen] = useState(() => localStorage.getItem(KEY) === 'true');
  const context: Context = {
    model,
    run: (command) => void report(command),
    explain: (reason) => {
      showToast({ text: t(`link.${reason}`), tone: 'hint' });
    },
  };
  const toggle = () => {
    localStorage.setItem(KEY, String(!isOpen));
    setIsOpen(!isOpen);
  };
  const commands: RemarkCommands = { toggle, ...sayCommands(context), ...linkCommands(context) };
  return { isOpen, commands };
}

interface Context {
  model: ReviewModel;
  /** Does something in the store and says when it fails. */
  run: (command: Promise<Result<unknown>>) => void;
  explain: (reason: 'choose' | 'none') => void;
}

function sayCommands({ model, run }: Context): Pick<RemarkCommands, 'describe' | 'unlink'> {
  const articleId = model.article.row.id;
  return {
    describe: (item, remarks) => {
      const mark = markOf(item);
      if (mark !== null) run(describeAnnotation(articleId, mark, remarks));
    },
    unlink: ({ holder, relation }) => {
      const relations = (holder.relations ?? []).filter((one) => one !== relation);
      run(describeAnnotation(articleId, { annotation: holder.id }, { relations }));
    },
  };
}

function linkCommands(context: Context): Pick<RemarkCommands, 'startLink' | 'link' | 'leaveLink'> {
  const { model, run, explain } = context;
  const { article, active, dispatch, state } = model;
  return {
    startLink: () => {
      const item = active?.item ?? null;
      const mayLink = item !== null && markOf(item) !== null && item.state !== 'lost';
      if (mayLink && canBeRelated(article.project, item.body)) {
        dispatch({ type: 'link', from: active?.key ?? null });
      } else explain('choose');
    },
    link: (given) => {
      const from = state.linkFrom === null ? null : model.findEntry(state.linkFrom);
      const choice = given ?? choicesFor(model)[0];
      const other = linkTarget(model)?.item;
      const [one, two] = [from?.item && markOf(from.item), other && markOf(other)];
      if (from === null || !one || !two || choice === undefined) {
        explain('none');
        return;
      }
      const [holder, to] = choice.isReversed ? [two, one] : [one, two];
      run(relateMarks(article.row.id, holder, choice.type.id, to));
      dispatch({ type: 'link', from: null });
      dispatch({ type: 'activate', key: from.key, layer: from.layer });
    },
    leaveLink: () => {
      dispatch({ type: 'link', from: null });
    },
  };
}

/** Null for what is not there, and for a suggestion that was rejected. */
function markOf({ annotation, suggestion, state }: ReviewItem): MarkId | null {
  if (state === 'rejected') return null;
  if (annotation !== null) return { annotation: annotation.id };
  return suggestion && { suggestion: suggestion.id };
}

/** The mark that a relation would end at: the one at the caret, else the active one. */
export function linkTarget({ state, items, active, findEntry }: ReviewModel): QueueEntry | null {
  const offset = placeOfCaret(state.caret);
  const key = offset === null ? null : items.marks.at(offset)[0]?.item.key;
  const entry = key ? findEntry(key) : active;
  return entry?.key === state.linkFrom ? null : entry;
}

/** The ways in which the mark that a relation was begun at can be related to the one at hand. */
export function choicesFor(model: ReviewModel): RelationChoice[] {
  const { state, findEntry, article } = model;
  const from = state.linkFrom === null ? null : findEntry(state.linkFrom)?.item;
  const to = linkTarget(model)?.item;
  if (!from || !to) return [];
  return relationsBetween(article.project, from.body, to.body);
}
