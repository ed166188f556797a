import { useTranslation } from 'react-i18next';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { addAnnotation } from '../commands/editAnnotation.ts';
import { showToast } from '../design/toasts.ts';
import { spanOfCaret } from './caret.ts';
import { changeItem } from './itemCommands.ts';
import { attachSpan, entityOn, fieldOn, indicatorOn } from './newBodies.ts';
import type { ReviewModel } from './reviewModel.ts';
import { useReport } from './useReport.ts';

/** What a person can make of the words selected in the text. */
export interface SelectionCommands {
  /** Marks the selection, or gives the active entity another label when nothing is selected. */
  label: (label: string) => void;
  addIndicator: () => void;
  setField: (field: Field) => void;
  /** Evidence for the active field, name of the active indicator, part of the active entity. */
  attach: () => void;
}

interface Context {
  model: ReviewModel;
  /** The selected span with its words; null when nothing is selected. */
  selected: { span: Span; words: string } | null;
  add: (body: AnnotationBody) => void;
  change: (item: Parameters<typeof changeItem>[1], body: AnnotationBody) => void;
  explain: (reason: 'selectValue' | 'noNumeral' | 'cannotAttach') => void;
}

export function useSelectionCommands(model: ReviewModel): SelectionCommands {
  const { article, state, dispatch } = model;
  const { t } = useTranslation('review');
  const report = useReport();
  const span = state.caret && spanOfCaret(state.caret);
  const add = async (body: AnnotationBody) => {
    const id = await report(addAnnotation(article.row.id, body));
    if (id === null) return;
    if (body.type === 'indicator') dispatch({ type: 'edit', key: id, layer: 'indicators' });
    else dispatch({ type: 'activate', key: id, layer: 'entities' });
  };
  const context: Context = {
    model,
    selected: span && { span, words: article.text.slice(span.start, span.end) },
    add: (body) => void add(body),
    change: (item, body) => void report(changeItem(article.row.id, item, body)),
    explain: (reason) => {
      showToast({ text: t(`state.${reason}`) });
    },
  };
  return { ...markCommands(context), ...linkCommands(context) };
}

function markCommands(context: Context): Pick<SelectionCommands, 'label' | 'addIndicator'> {
  const { model, selected, add, change, explain } = context;
  const { active, dispatch } = model;
  return {
    label: (label) => {
      if (selected !== null) {
        release(context);
        add(entityOn(label, selected.span));
      } else if (active?.item?.body.type === 'entity') {
        dispatch({ type: 'pick', picker: null });
        change(active.item, { ...active.item.body, label });
      }
    },
    addIndicator: () => {
      const body = selected && indicatorOn(selected.words, selected.span);
      if (body !== null) add(body);
      else explain(selected === null ? 'selectValue' : 'noNumeral');
    },
  };
}

function linkCommands(context: Context): Pick<SelectionCommands, 'setField' | 'attach'> {
  const { model, selected, change, explain } = context;
  const { items, active, dispatch } = model;
  return {
    setField: (field) => {
      const slot = items.fields.find((other) => other.field.id === field.id);
      if (selected === null || slot === undefined) return;
      const { span, words } = selected;
      const body = fieldOn(field, words, span, slot.item?.body ?? null);
      if (body === null) {
        dispatch({ type: 'edit', key: slot.key, layer: 'fields', evidence: [span] });
        return;
      }
      change(slot.item, body);
      dispatch({ type: 'activate', key: slot.key, layer: 'fields' });
    },
    attach: () => {
      const item = active?.item ?? null;
      const body = selected && item && attachSpan(item.body, selected.span);
      if (body === null || item === null) {
        explain('cannotAttach');
        return;
      }
      release(context);
      change(item, body);
    },
  };
}

/** Gives the selection up; the keyboard goes on behind it, in the text. */
function release({ model, selected }: Context): void {
  if (selected === null) return;
  model.text.current?.focus();
  const { end } = selected.span;
  model.dispatch({ type: 'moveCaret', caret: { anchor: end, head: end } });
}
