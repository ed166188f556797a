import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import { applyEdit, fitsState } from './applyEdit.ts';
import { isSameValue } from './isSameValue.ts';
import type { ReviewState } from './reviewState.ts';

/**
 * A state that edits are applied to one after the other. It gives what `applyEdit` gives of one at a time,
 * which lists all annotations anew for each: for a step over thousands of marks, as many thousand times.
 */
export class EditedReview {
  /** As edited, but for its annotations. */
  #rest: ReviewState;
  readonly #annotations: Map<string, Annotation>;

  constructor(state: ReviewState) {
    this.#rest = state;
    this.#annotations = new Map(state.annotations.map((annotation) => [annotation.id, annotation]));
  }

  /** Applies an edit; false, with nothing changed, when it was made on another state. */
  apply(edit: Edit): boolean {
    if (!isOfAnnotation(edit)) {
      if (!fitsState(this.#rest, edit)) return false;
      this.#rest = applyEdit(this.#rest, edit);
      return true;
    }
    const id = (edit.before ?? edit.after)?.id;
    if (!isSameValue((id && this.#annotations.get(id)) ?? null, edit.before)) return false;
    if (id !== undefined) this.#annotations.delete(id);
    if (edit.after !== null) this.#annotations.set(edit.after.id, edit.after);
    return true;
  }

  get state(): ReviewState {
    const annotations = [...this.#annotations.values()];
    return { ...this.#rest, annotations: annotations.sort(byId) };
  }
}

function isOfAnnotation(edit: Edit): edit is AnnotationEdit {
  return !['setStatus', 'setNote', 'dismissFinding'].includes(edit.operation);
}

function byId(one: Annotation, other: Annotation): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
