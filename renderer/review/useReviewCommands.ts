import { findMarkProblem } from '../../app/review/findMarkProblem.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import type { AnnotationBody, FieldBody } from '../../shared/annotationBody.ts';
import type { FailureCode, Result } from '../../shared/failure.ts';
import type { Span } from '../../shared/span.ts';
import { addAnnotation, removeAnnotation } from '../commands/editAnnotation.ts';
import { redoStep, undoStep } from '../commands/undoStep.ts';
import { closeToast, showToast, STEP_TOPIC } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import { acceptItem, acceptItems, changeItem, rejectItem } from './itemCommands.ts';
import { openBeside } from './openBeside.ts';
import { placeOf, type ReviewItem } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { findUndecided, findUndecidedBut } from './reviewQueue.ts';
import type { QueueEntry } from './reviewSnapshot.ts';
import { moveBound, type BoundMove } from './spanBounds.ts';
import { useReport } from './useReport.ts';
import { useTellStep } from './useTellStep.ts';

interface PlaceCommands {
  /** Makes an entry active and shows its place in the text. */
  activate: (entry: QueueEntry) => void;
  /** Goes to the nearest open suggestion in a direction. */
  next: (direction: 1 | -1) => void;
  /** Scrolls to a span and lets it flash. */
  jumpTo: (span: Span) => void;
}

interface DecisionCommands {
  /** Accepts, or keeps the bounds that were moved; then goes on to the next open suggestion. */
  accept: (entry: QueueEntry) => void;
  reject: (entry: QueueEntry) => void;
  /** Accepts all that is open beside the entry, in one step; then goes on behind it. */
  acceptPart: (entry: QueueEntry) => void;
  /** Takes a decision back: the suggestion is open again, what was added is gone. */
  remove: (item: ReviewItem) => void;
  /** Accepts the suggestions of all these items in one step. */
  acceptAll: (items: readonly ReviewItem[]) => void;
}

interface EditCommands {
  /** Opens the editor of an entry; `evidence` is what a value still to be typed is read from. */
  edit: (entry: QueueEntry, evidence?: Span[]) => void;
  /** Opens the editor of the active field to say that it is unknown, and why. */
  setUnknown: () => void;
  /** Gives an item another body and closes its editor. */
  change: (item: ReviewItem | null, body: AnnotationBody) => void;
  /** Gives a field a value, or null and why, in one step, and closes its editor. */
  setField: (item: ReviewItem | null, body: FieldBody, note: string) => void;
  /** Gives an item another body while its editor stays open. */
  amend: (item: ReviewItem, body: AnnotationBody) => void;
  /** Moves a bound of a mark by a token or a character; it is kept by `accept`, `keepDraft` or going elsewhere. */
  adjust: (entry: QueueEntry, move: BoundMove, unit?: 'token' | 'character') => void;
  keepDraft: () => void;
}

interface StepCommands {
  undo: () => void;
  redo: () => void;
}

/** What a person can do to the items of the open article. */
export interface ReviewCommands
  extends PlaceCommands, DecisionCommands, EditCommands, StepCommands {}

interface Context {
  model: ReviewModel;
  /** Does something in the store and says when it fails; null is nothing to do. */
  run: (command: Promise<Result<unknown>> | null) => void;
  explain: (reason: 'noneLeft' | 'nothingToUndo' | 'nothingToRedo' | 'noField') => void;
  /** Says why the words cannot be marked. */
  refuse: (code: FailureCode) => void;
  /** Says how many were accepted in one step, with the way back. */
  tellAccepted: (count: number) => void;
}

export function useReviewCommands(model: ReviewModel): ReviewCommands {
  const { t } = useTranslation('review');
  const report = useReport();
  const tellStep = useTellStep();
  const failureText = useFailureText();
  const context: Context = {
    model,
    run: (command) => {
      if (command !== null) void report(command);
    },
    explain: (reason) => {
      showToast({ text: t(`state.${reason}`), tone: 'hint' });
    },
    refuse: (code) => {
      showToast({ text: failureText({ code, message: code, path: null }), tone: 'hint' });
    },
    tellAccepted: (count) => {
      tellStep(t('state.accepted', { count }), stepCommands(context).undo);
    },
  };
  return {
    ...placeCommands(context),
    ...decisionCommands(context),
    ...editCommands(context),
    ...stepCommands(context),
  };
}

function placeCommands(context: Context): PlaceCommands {
  const { model, explain } = context;
  const { state, items, active, text, dispatch } = model;
  return {
    activate: (entry) => {
      if (entry.key !== state.draft?.key) keepDraft(context);
      show(model, entry);
    },
    next: (direction) => {
      keepDraft(context);
      const target = findUndecided(items, active, direction, state.layer);
      if (target === null) explain('noneLeft');
      else show(model, target);
    },
    jumpTo: (span) => {
      text.current?.reveal(span);
      dispatch({ type: 'flash', span });
    },
  };
}

function decisionCommands(context: Context): DecisionCommands {
  const { model, run } = context;
  const { state, items } = model;
  const articleId = model.article.row.id;
  const decide = (entry: QueueEntry, command: Promise<Result<unknown>> | null) => {
    const goOn = () => {
      show(model, findUndecided(items, entry, 1, entry.layer) ?? entry);
    };
    run(command);
    if (command === null) goOn();
    else model.followUp(command, goOn);
  };
  return {
    accept: (entry) => {
      const { item, key } = entry;
      if (item === null) return;
      const isMoved = state.draft?.key === key;
      decide(entry, isMoved ? changeItem(articleId, item, item.body) : acceptItem(articleId, item));
    },
    reject: (entry) => {
      if (entry.item !== null) decide(entry, rejectItem(articleId, entry.item));
    },
    acceptPart: (entry) => {
      acceptPart(entry, context);
    },
    remove: ({ annotation }) => {
      run(annotation && removeAnnotation(articleId, annotation.id));
    },
    acceptAll: (chosen) => {
      run(acceptItems(articleId, chosen));
    },
  };
}

function acceptPart(entry: QueueEntry, context: Context): void {
  const { model, run, explain } = context;
  keepDraft(context);
  const open = openBeside(model, entry);
  const command = acceptItems(model.article.row.id, open);
  const goOn = () => {
    const next = findUndecidedBut(new Set(open), model.items, entry);
    if (next !== null) show(model, next);
    else if (command === null) explain('noneLeft');
  };
  run(command);
  if (command === null) goOn();
  else {
    context.tellAccepted(open.length);
    model.followUp(command, goOn);
  }
}

function editCommands(context: Context): EditCommands {
  const { model, run } = context;
  const { dispatch, units } = model;
  const articleId = model.article.row.id;
  return {
    edit: (entry, evidence) => {
      const { key, layer, item } = entry;
      keepDraft(context);
      if (item?.body.type === 'entity') {
        show(model, entry);
        dispatch({ type: 'pick', picker: 'label' });
      } else dispatch({ type: 'edit', key, layer, ...(evidence && { evidence }) });
    },
    setUnknown: () => {
      setUnknown(context);
    },
    change: (item, body) => {
      run(changeItem(articleId, item, body));
      dispatch({ type: 'stopEditing' });
    },
    setField: (item, body, note) => {
      const isNoted = note !== (item?.annotation?.note ?? '');
      run(isNoted ? addAnnotation(articleId, body, { note }) : changeItem(articleId, item, body));
      dispatch({ type: 'stopEditing' });
    },
    amend: (item, body) => {
      run(changeItem(articleId, item, body));
    },
    adjust: ({ key, item }, move, unit) => {
      const body = item && moveBound(item.body, move, units, unit);
      const problem = body && findMarkProblem(body, model.article);
      if (problem !== null) context.refuse(problem);
      else if (body !== null) dispatch({ type: 'adjust', key, spans: spansOfBody(body) });
    },
    keepDraft: () => {
      keepDraft(context);
    },
  };
}

function setUnknown(context: Context): void {
  const { active, dispatch } = context.model;
  if (active?.layer !== 'fields') {
    context.explain('noField');
    return;
  }
  keepDraft(context);
  dispatch({ type: 'edit', key: active.key, layer: 'fields', isUnknown: true });
}

function stepCommands(context: Context): StepCommands {
  const { model, run, explain } = context;
  const take = async (
    command: typeof undoStep,
    nothing: 'nothingToUndo' | 'nothingToRedo',
  ): Promise<void> => {
    closeToast(STEP_TOPIC);
    model.dispatch({ type: 'activate', key: model.state.activeKey });
    const result = await command(model.article.row.id);
    if (!result.ok) run(Promise.resolve(result));
    else if (result.value === null) explain(nothing);
  };
  return {
    undo: () => void take(undoStep, 'nothingToUndo'),
    redo: () => void take(redoStep, 'nothingToRedo'),
  };
}

function show({ dispatch, text }: ReviewModel, { key, layer, item }: QueueEntry): void {
  dispatch({ type: 'activate', key, layer });
  const place = item && placeOf(item);
  if (place !== null && item?.state !== 'lost') text.current?.reveal(place);
}

/** Writes the bounds that were moved, if any were. */
function keepDraft({ model, run }: Context): void {
  const { draft } = model.state;
  if (draft === null) return;
  const item = model.findEntry(draft.key)?.item ?? null;
  if (item !== null) run(changeItem(model.article.row.id, item, item.body));
}
