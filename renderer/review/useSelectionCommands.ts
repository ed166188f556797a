import type { AnnotationBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type { Result } from '../../shared/failure.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { addAnnotation } from '../commands/editAnnotation.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import { printedDateOf } from './fields/printedDateOf.ts';
import { readBase, readPeriod } from './indicatorRoles.ts';
import { changeItem } from './itemCommands.ts';
import { readLastLabel, rememberLabel } from './lastLabel.ts';
import { attachSpan, entityOn, fieldOn, indicatorOn, moveToSpan } from './newBodies.ts';
import { itemsAt } from './orderedItems.ts';
import { placeOf } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { useReport } from './useReport.ts';

/** What a person can make of the words selected in the text. */
export interface SelectionCommands {
  /** Marks the selection, or gives the active entity another label when nothing is selected. */
  label: (label: string) => void;
  addIndicator: () => void;
  /** The same without opening its form, so that the keyboard goes on in the text. */
  addPlainIndicator: () => void;
  /** From the selection, else from the words of the active mark; without either, it goes to the field. */
  setField: (field: Field) => void;
  /** The label given last, on the selection or the active mark. */
  repeatLabel: () => void;
  /** Puts the active mark on the selection. */
  moveMark: () => void;
  /** What the active indicator is compared with, or its period, from the selected words; none without. */
  setRole: (role: 'base' | 'period') => void;
  /** Evidence for the active field, name of the active indicator, part of the active entity. */
  attach: () => void;
}

/** What is said where something cannot be done. */
type Reason =
  | 'selectValue'
  | 'noNumeral'
  | 'cannotAttach'
  | 'noBase'
  | 'noPeriod'
  | 'cannotMove'
  | 'noLastLabel'
  | 'selectFirst'
  | 'onlySpace';

interface Context {
  model: ReviewModel;
  /** The selected span with its words; null when nothing is selected. */
  selected: { span: Span; words: string } | null;
  /** What both refuse is said. */
  add: (body: AnnotationBody, isOpen?: boolean) => Promise<Result<unknown>>;
  change: (
    item: Parameters<typeof changeItem>[1],
    body: AnnotationBody,
  ) => Promise<Result<unknown>>;
  explain: (reason: Reason) => void;
}

export function useSelectionCommands(model: ReviewModel): SelectionCommands {
  const { article, state, dispatch } = model;
  const { t } = useTranslation('review');
  const report = useReport();
  const chosen = state.caret && spanOfCaret(state.caret);
  const span = chosen && model.tokens.fit(chosen, true);
  const { visits: since } = state;
  const add = (body: AnnotationBody, isOpen = true) => {
    const command = addAnnotation(article.row.id, body);
    void report(command).then((key) => {
      if (key === null) return;
      if (body.type !== 'indicator')
        dispatch({ type: 'activateNew', key, layer: 'entities', since });
      else dispatch({ type: isOpen ? 'editNew' : 'activateNew', key, layer: 'indicators', since });
    });
    return command;
  };
  const context: Context = {
    model,
    selected: span && { span, words: article.text.slice(span.start, span.end) },
    add,
    change: (item, body) => {
      const command = changeItem(article.row.id, item, body);
      void report(command);
      return command;
    },
    explain: (reason) => {
      showToast({ text: t(`state.${reason}`), tone: 'hint' });
    },
  };
  const marks = { ...markCommands(context), ...placeCommands(context) };
  const commands = { ...marks, ...linkCommands(context), ...roleCommands(context) };
  return chosen !== null && span === null ? refusing(commands, context) : commands;
}

/** Of spaces nothing can be made: not even what is done without a selection. */
function refusing(commands: SelectionCommands, { explain }: Context): SelectionCommands {
  const refuse = () => {
    explain('onlySpace');
  };
  const all = Object.keys(commands).map((name) => [name, refuse] as const);
  return Object.fromEntries(all) as unknown as SelectionCommands;
}

function markCommands(
  context: Context,
): Pick<SelectionCommands, 'label' | 'repeatLabel' | 'addIndicator' | 'addPlainIndicator'> {
  const { model, selected, add, explain } = context;
  const addValue = (isOpen: boolean) => {
    const body = selected && indicatorOn(selected.words, selected.span);
    if (body === null) {
      explain(selected === null ? 'selectValue' : 'noNumeral');
      return;
    }
    const known = valueOn(body.span, model);
    if (known !== null) {
      model.dispatch({ type: isOpen ? 'edit' : 'activate', ...known });
      return;
    }
    const added = add(body, isOpen);
    if (!isOpen) releaseAfter(added, context);
  };
  return {
    label: (label) => {
      giveLabel(label, context);
    },
    repeatLabel: () => {
      const label = readLastLabel();
      if (label !== null && model.looks.has(label)) giveLabel(label, context);
      else explain('noLastLabel');
    },
    addIndicator: () => {
      addValue(true);
    },
    addPlainIndicator: () => {
      addValue(false);
    },
  };
}

/** What is said of these very words already, which a new value would take the place of. */
function valueOn({ start, end }: Span, { items }: ReviewModel) {
  const item = itemsAt(items.indicators, start).find(({ body, state }) => {
    return body.span.end === end && state !== 'rejected';
  });
  return item === undefined ? null : ({ key: item.key, layer: 'indicators' } as const);
}

/** To the selection, else to the active mention. */
function giveLabel(label: string, context: Context): void {
  const { model, selected, add, change, explain } = context;
  const item = model.active?.item ?? null;
  const former = item?.body.type === 'entity' ? item.body : null;
  const body = selected === null ? former && { ...former, label } : entityOn(label, selected.span);
  if (body === null) {
    explain('selectFirst');
    return;
  }
  rememberLabel(label);
  if (selected !== null) {
    releaseAfter(add(body), context);
  } else {
    model.dispatch({ type: 'pick', picker: null });
    void change(item, body);
  }
}

function placeCommands(context: Context): Pick<SelectionCommands, 'moveMark'> {
  const { model, selected, change, explain } = context;
  return {
    moveMark: () => {
      const item = model.active?.item ?? null;
      const body = selected && item && moveToSpan(item.body, selected.span, selected.words);
      if (body === null || item === null) {
        explain('cannotMove');
        return;
      }
      releaseAfter(change(item, body), context);
    },
  };
}

function linkCommands(context: Context): Pick<SelectionCommands, 'setField' | 'attach'> {
  const { model, selected, change, explain } = context;
  const { items, active, dispatch } = model;
  return {
    setField: (field) => {
      const slot = items.fields.find((other) => other.field.id === field.id);
      if (slot === undefined) return;
      const source = selected ?? wordsOfMark(model);
      if (source === null) {
        dispatch({ type: 'activate', key: slot.key, layer: 'fields' });
        return;
      }
      const { span, words } = source;
      const body = fieldOn(
        field,
        words,
        span,
        slot.item?.body ?? null,
        printedDateOf(items.fields),
      );
      if (body === null) {
        dispatch({ type: 'edit', key: slot.key, layer: 'fields', evidence: [span] });
        return;
      }
      void change(slot.item, body);
      dispatch({ type: 'activate', key: slot.key, layer: 'fields' });
    },
    attach: () => {
      const item = active?.item ?? null;
      const body = selected && item && attachSpan(item.body, selected.span);
      if (body === null || item === null) {
        explain('cannotAttach');
        return;
      }
      releaseAfter(change(item, body), context);
    },
  };
}

/** The words of the active mark; null when none is active. */
function wordsOfMark({ active, article }: ReviewModel): Context['selected'] {
  const body = active?.item?.body;
  const span = body === undefined || body.type === 'field' ? null : placeOf({ body });
  return span && { span, words: article.text.slice(span.start, span.end) };
}

function roleCommands(context: Context): Pick<SelectionCommands, 'setRole'> {
  const { model, selected, change, explain } = context;
  const { items, active } = model;
  return {
    setRole: (role) => {
      const item = active?.item ?? null;
      const printed = printedDateOf(items.fields);
      const body = item && withRole(item.body, role, selected?.words ?? null, printed);
      if (body === null) {
        explain(role === 'base' ? 'noBase' : 'noPeriod');
        return;
      }
      releaseAfter(change(item, body), context);
    },
  };
}

/** Without words it has none. Null when the body is no indicator's, or the words do not say it. */
function withRole(
  body: AnnotationBody,
  role: 'base' | 'period',
  words: string | null,
  printed: string | null,
): IndicatorBody | null {
  if (body.type !== 'indicator') return null;
  if (words === null) return body[role] === null ? null : { ...body, [role]: null };
  const value = role === 'base' ? readBase(words) : readPeriod(words, printed);
  return value === null ? null : { ...body, [role]: value };
}

/** Gives the selection up once it was of use; the keyboard goes on behind it, in the text. */
function releaseAfter(command: Promise<Result<unknown>>, { model, selected }: Context): void {
  if (selected === null) return;
  model.followUp(command, () => {
    model.text.current?.focus();
    const { end } = selected.span;
    model.dispatch({ type: 'moveCaret', caret: { anchor: end, head: end } });
  });
}
