import { useTranslation } from 'react-i18next';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
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

export function useSelectionCommands(model: ReviewModel): SelectionCommands {
  const { article, active, state, dispatch, items } = model;
  const { t } = useTranslation('review');
  const report = useReport();
  const articleId = article.row.id;
  const span = state.caret && spanOfCaret(state.caret);
  const words = span === null ? '' : article.text.slice(span.start, span.end);

  const release = () => {
    if (span !== null) dispatch({ type: 'moveCaret', caret: { anchor: span.end, head: span.end } });
  };
  const add = async (body: AnnotationBody) => {
    const id = await report(addAnnotation(articleId, body));
    if (id === null) return;
    if (body.type === 'indicator') dispatch({ type: 'edit', key: id, layer: 'indicators' });
    else dispatch({ type: 'activate', key: id, layer: 'entities' });
  };
  const explain = (text: string) => {
    showToast({ text });
  };

  return {
    label: (label) => {
      if (span !== null) {
        release();
        void add(entityOn(label, span));
      } else if (active?.item?.body.type === 'entity') {
        dispatch({ type: 'pick', picker: null });
        void report(changeItem(articleId, active.item, { ...active.item.body, label }));
      }
    },
    addIndicator: () => {
      if (span === null) {
        explain(t('state.selectValue'));
        return;
      }
      const body = indicatorOn(words, span);
      if (body === null) explain(t('state.noNumeral'));
      else void add(body);
    },
    setField: (field) => {
      const slot = items.fields.find((other) => other.field.id === field.id);
      if (span === null || slot === undefined) return;
      const body = fieldOn(field, words, span, slot.item?.body ?? null);
      if (body === null) {
        dispatch({ type: 'edit', key: slot.key, layer: 'fields', evidence: [span] });
        return;
      }
      release();
      void report(changeItem(articleId, slot.item, body));
      dispatch({ type: 'activate', key: slot.key, layer: 'fields' });
    },
    attach: () => {
      const item = active?.item ?? null;
      const body = span && item && attachSpan(item.body, span);
      if (body === null || item === null) explain(t('state.cannotAttach'));
      else {
        release();
        void report(changeItem(articleId, item, body));
      }
    },
  };
}
