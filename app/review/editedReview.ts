import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import { byId } from '../text/byId.ts';
import { findDismissal, replaceDismissal } from './dismissFinding.ts';
import { isSameValue } from './isSameValue.ts';
import type { ReviewState } from './reviewState.ts';

/**
 * A state that edits are applied to one after the other. Its annotations are listed anew only when the
 * state is asked for: a step can have thousands.
 */
export class EditedReview {
  /** As edited, but for its annotations. */
  #rest: ReviewState;
  readonly #annotations: Map<string, Annotation>;

  constructor(state: ReviewState) {
    this.#rest = state;
    this.#annotations = new Map(state.annotations.map((annotation) => [annotation.id, annotation]));
  }

  /** True when the state is what the edit was made on. */
  fits(edit: Edit): boolean {
    if (edit.operation === 'setStatus') return this.#rest.status === edit.before;
    if (edit.operation === 'setNote') return this.#rest.note === edit.before;
    if (edit.operation === 'dismissFinding') {
      const identity = edit.before ?? edit.after;
      const stands = identity && findDismissal(this.#rest.dismissals, identity);
      return isSameValue(stands, edit.before);
    }
    return isSameValue(this.#annotations.get(idOf(edit)) ?? null, edit.before);
  }

  /** Ask `fits` first: `before` is not looked at here. */
  put(edit: Edit): void {
    if (edit.operation === 'setStatus') this.#rest = { ...this.#rest, status: edit.after };
    else if (edit.operation === 'setNote') this.#rest = { ...this.#rest, note: edit.after };
    else if (edit.operation === 'dismissFinding') {
      const { dismissals } = this.#rest;
      const { before, after } = edit;
      this.#rest = { ...this.#rest, dismissals: replaceDismissal(dismissals, before, after) };
    } else if (edit.after === null) this.#annotations.delete(idOf(edit));
    else this.#annotations.set(edit.after.id, edit.after);
  }

  /** Applies an edit; false, with nothing changed, when it was made on another state. */
  apply(edit: Edit): boolean {
    if (!this.fits(edit)) return false;
    this.put(edit);
    return true;
  }

  get state(): ReviewState {
    const annotations = [...this.#annotations.values()];
    return { ...this.#rest, annotations: annotations.sort(byId) };
  }
}

/** Empty for an edit of nothing, which no annotation has. */
function idOf({ before, after }: AnnotationEdit): string {
  return (before ?? after)?.id ?? '';
}
