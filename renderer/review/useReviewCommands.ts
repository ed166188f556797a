import { useTranslation } from 'react-i18next';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Result } from '../../shared/failure.ts';
import type { Span } from '../../shared/span.ts';
import { acceptSuggestions } from '../commands/decideSuggestions.ts';
import { removeAnnotation } from '../commands/editAnnotation.ts';
import { redoStep, undoStep } from '../commands/undoStep.ts';
import { showToast } from '../design/toasts.ts';
import { acceptItem, changeItem, rejectItem } from './itemCommands.ts';
import { placeOf, type ReviewItem } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { findUndecided, type QueueEntry } from './reviewQueue.ts';
import { moveBound, type BoundMove } from './spanBounds.ts';
import { useReport } from './useReport.ts';

/** What a person can do to the items of the open article. */
export interface ReviewCommands {
  /** Makes an entry active and shows its place in the text. */
  activate: (entry: Pick<QueueEntry, 'key' | 'layer' | 'item'>) => void;
  next: (direction: 1 | -1) => void;
  /** Accepts, or keeps the bounds that were moved; then goes on to the next undecided one. */
  accept: (entry: QueueEntry) => void;
  reject: (entry: QueueEntry) => void;
  /** Takes a decision back: the suggestion is open again. */
  remove: (item: ReviewItem) => void;
  /** Gives an item another body and closes its editor. */
  change: (item: ReviewItem | null, body: AnnotationBody) => void;
  /** Gives an item another body while its editor stays open. */
  amend: (item: ReviewItem, body: AnnotationBody) => void;
  /** Opens the editor of an entry; `evidence` is what a value still to be typed is read from. */
  edit: (entry: QueueEntry, evidence?: Span[]) => void;
  adjust: (entry: QueueEntry, move: BoundMove) => void;
  /** Keeps the bounds that were moved, if any were. */
  keepDraft: () => void;
  acceptAll: (items: readonly ReviewItem[]) => void;
  jumpTo: (span: Span) => void;
  undo: () => void;
  redo: () => void;
}

export function useReviewCommands(model: ReviewModel): ReviewCommands {
  const { article, queue, state, dispatch, text } = model;
  const { t } = useTranslation('review');
  const report = useReport();
  const articleId = article.row.id;

  const run = (command: Promise<Result<unknown>> | null) => {
    if (command !== null) void report(command);
  };
  const keepDraft = () => {
    if (state.draft === null) return;
    const { key, body } = state.draft;
    const entry = queue.find((other) => other.key === key);
    run(changeItem(articleId, entry?.item ?? null, body));
  };
  const show: ReviewCommands['activate'] = ({ key, layer, item }) => {
    dispatch({ type: 'activate', key, layer });
    const place = item && placeOf(item);
    if (place !== null && item?.state !== 'lost') text.current?.reveal(place);
  };
  const decide = (entry: QueueEntry, command: Promise<Result<unknown>> | null) => {
    run(command);
    show(findUndecided(queue, entry.key, 1, entry.layer) ?? entry);
  };
  const step = async (command: typeof undoStep, nothing: string) => {
    keepDraft();
    dispatch({ type: 'activate', key: state.activeKey });
    const done = await command(articleId);
    if (done.ok && done.value === null) showToast({ text: nothing });
    if (!done.ok) void report(Promise.resolve(done));
  };

  return {
    keepDraft,
    activate: (entry) => {
      if (entry.key !== state.draft?.key) keepDraft();
      show(entry);
    },
    next: (direction) => {
      keepDraft();
      const target = findUndecided(queue, state.activeKey, direction, state.layer);
      if (target === null) showToast({ text: t('state.noneLeft') });
      else show(target);
    },
    accept: (entry) => {
      const { item } = entry;
      if (item === null) return;
      const isMoved = state.draft?.key === entry.key;
      decide(entry, isMoved ? changeItem(articleId, item, item.body) : acceptItem(articleId, item));
    },
    reject: (entry) => {
      if (entry.item !== null) decide(entry, rejectItem(articleId, entry.item));
    },
    remove: ({ annotation }) => {
      if (annotation !== null) run(removeAnnotation(articleId, annotation.id));
    },
    change: (item, body) => {
      run(changeItem(articleId, item, body));
      dispatch({ type: 'stopEditing' });
    },
    amend: (item, body) => {
      run(changeItem(articleId, item, body));
    },
    edit: ({ key, layer, item }, evidence) => {
      if (item?.body.type === 'entity') dispatch({ type: 'pick', picker: 'label' });
      else dispatch({ type: 'edit', key, layer, ...(evidence && { evidence }) });
    },
    adjust: ({ key, item }, move) => {
      const body = item && moveBound(item.body, move, model.tokens);
      if (body !== null) dispatch({ type: 'adjust', key, body });
    },
    acceptAll: (items) => {
      const ids = items.flatMap(({ suggestion }) => suggestion?.id ?? []);
      run(ids.length === 0 ? null : acceptSuggestions(articleId, ids));
    },
    jumpTo: (span) => {
      text.current?.reveal(span);
      dispatch({ type: 'flash', span });
    },
    undo: () => void step(undoStep, t('state.nothingToUndo')),
    redo: () => void step(redoStep, t('state.nothingToRedo')),
  };
}
