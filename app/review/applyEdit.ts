import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import { findDismissal, replaceDismissal } from './dismissFinding.ts';
import type { ReviewState } from './reviewState.ts';
import { isSameValue } from './isSameValue.ts';

/** The state after an edit. Ask `fitsState` first: `before` is not looked at here. */
export function applyEdit(state: ReviewState, edit: Edit): ReviewState {
  if (edit.operation === 'setStatus') return { ...state, status: edit.after };
  if (edit.operation === 'setNote') return { ...state, note: edit.after };
  if (edit.operation === 'dismissFinding') {
    return { ...state, dismissals: replaceDismissal(state.dismissals, edit.before, edit.after) };
  }
  const id = annotationIdOf(edit);
  const others = state.annotations.filter((annotation) => annotation.id !== id);
  if (edit.after === null) return { ...state, annotations: others };
  const { after } = edit;
  const place = others.findIndex((annotation) => annotation.id > after.id);
  const annotations = others.toSpliced(place === -1 ? others.length : place, 0, after);
  return { ...state, annotations };
}

/** True when the state is what the edit was made on. */
export function fitsState(state: ReviewState, edit: Edit): boolean {
  if (edit.operation === 'setStatus') return state.status === edit.before;
  if (edit.operation === 'setNote') return state.note === edit.before;
  if (edit.operation === 'dismissFinding') {
    const identity = edit.before ?? edit.after;
    const stands = identity && findDismissal(state.dismissals, identity);
    return isSameValue(stands, edit.before);
  }
  const id = annotationIdOf(edit);
  return isSameValue(findAnnotation(state, id), edit.before);
}

function findAnnotation(state: ReviewState, id: AnnotationId | null): Annotation | null {
  return state.annotations.find((annotation) => annotation.id === id) ?? null;
}

function annotationIdOf({ before, after }: AnnotationEdit): AnnotationId | null {
  return (before ?? after)?.id ?? null;
}
