import { isSameValue } from '../../app/review/isSameValue.ts';
import { decidedTargets } from '../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { itemsAt } from './orderedItems.ts';
import { isOfType, itemOfAnnotation, itemOfSuggestion, type ReviewItem } from './reviewItems.ts';
import { ReviewSnapshot } from './reviewSnapshot.ts';
import type { TextRow } from './text/textRows.ts';

/**
 * The items of one article. It is asked for the snapshot that goes with a list of annotations; what
 * it remembers of the list before only saves work, so that the answer depends on the list alone.
 */
export class ReviewBook {
  /** Everything that the machine proposed. */
  readonly #proposed: ReviewSnapshot;
  readonly #values: readonly ReviewItem[];
  #annotations: readonly Annotation[] = [];
  #snapshot: ReviewSnapshot;
  readonly #itemOf = new Map<AnnotationId, ReviewItem>();
  /** Decided items by their key and by their annotation's id. */
  readonly #decided = new Map<string, ReviewItem>();
  /** How many annotations settle a target. */
  readonly #settled = new Map<string, number>();

  constructor(fields: readonly Field[], extraction: Extraction | null, rows: readonly TextRow[]) {
    const items = (extraction?.suggestions ?? []).map(itemOfSuggestion);
    this.#proposed = ReviewSnapshot.empty(fields, rows).changed(new Set(), items);
    this.#values = items.filter((item) => isOfType(item, 'field'));
    this.#snapshot = this.#proposed;
  }

  /** What is proposed and decided when these are the annotations. */
  at(annotations: readonly Annotation[]): ReviewSnapshot {
    const { removed, added } = compareLists(this.#annotations, annotations);
    this.#annotations = annotations;
    if (removed.length + added.length > 0) this.#change(removed, added);
    return this.#snapshot;
  }

  /** The entity or indicator with a key, or that was made of the annotation with such an id. */
  find(key: string): ReviewItem | null {
    const decided = this.#decided.get(key);
    if (decided !== undefined) return decided;
    const start = /\/(?<start>\d+)-\d+(?:\+\d+-\d+)*$/.exec(key)?.groups?.['start'];
    if (start === undefined || this.#settled.has(key)) return null;
    const type = key.startsWith('entity/') ? 'entity' : 'indicator';
    return this.#proposedAt(type, Number(start)).find((item) => item.key === key) ?? null;
  }

  #change(removed: readonly Annotation[], added: readonly Annotation[]): void {
    const gone = new Set<ReviewItem>();
    const come: ReviewItem[] = [];
    const touched = new Map<string, { body: AnnotationBody; wasSettled: boolean }>();
    for (const annotation of removed) {
      const item = this.#itemOf.get(annotation.id);
      if (item !== undefined) gone.add(item);
      this.#forget(annotation);
      this.#settle(annotation, -1, touched);
    }
    for (const annotation of added) {
      come.push(this.#remember(annotation));
      this.#settle(annotation, 1, touched);
    }
    for (const [target, { body, wasSettled }] of touched) {
      const isSettled = this.#settled.has(target);
      if (isSettled === wasSettled) continue;
      const proposed = this.#proposedFor(body).filter(({ key }) => key === target);
      for (const item of proposed) {
        if (isSettled) gone.add(item);
        else come.push(item);
      }
    }
    this.#snapshot = this.#snapshot.changed(gone, come);
  }

  #remember(annotation: Annotation): ReviewItem {
    const item = itemOfAnnotation(annotation);
    this.#itemOf.set(annotation.id, item);
    if (item.state === 'lost') return item;
    this.#decided.set(item.key, item);
    this.#decided.set(annotation.id, item);
    return item;
  }

  #forget(annotation: Annotation): void {
    const item = this.#itemOf.get(annotation.id);
    this.#itemOf.delete(annotation.id);
    for (const key of [annotation.id, item?.key ?? '']) {
      if (this.#decided.get(key) === item) this.#decided.delete(key);
    }
  }

  #settle(
    annotation: Annotation,
    change: 1 | -1,
    touched: Map<string, { body: AnnotationBody; wasSettled: boolean }>,
  ): void {
    const targets = new Set(decidedTargets(annotation));
    for (const body of [annotation.body, annotation.suggestion?.body ?? annotation.body]) {
      const target = targetOfBody(body);
      if (!targets.delete(target)) continue;
      const count = this.#settled.get(target) ?? 0;
      if (!touched.has(target)) touched.set(target, { body, wasSettled: count > 0 });
      if (count + change > 0) this.#settled.set(target, count + change);
      else this.#settled.delete(target);
    }
  }

  #proposedFor(body: AnnotationBody): readonly ReviewItem[] {
    if (body.type === 'field') return this.#values;
    const start = body.type === 'entity' ? body.spans[0]?.start : body.span.start;
    return this.#proposedAt(body.type, start ?? 0);
  }

  #proposedAt(type: 'entity' | 'indicator', start: number): ReviewItem[] {
    const { entities, indicators } = this.#proposed;
    return type === 'entity' ? itemsAt(entities, start) : itemsAt(indicators, start);
  }
}

/**
 * What differs between two lists. Only what lies between their equal beginnings and ends is looked
 * at closely; a list that was read anew holds other objects for the same annotations.
 */
function compareLists(
  before: readonly Annotation[],
  after: readonly Annotation[],
): { removed: Annotation[]; added: Annotation[] } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const added = after.slice(head, after.length - tail);
  const kept = new Map(added.map((annotation) => [annotation.id, annotation]));
  const removed: Annotation[] = [];
  for (const annotation of before.slice(head, before.length - tail)) {
    if (isSame(annotation, kept.get(annotation.id))) kept.delete(annotation.id);
    else removed.push(annotation);
  }
  return { removed, added: [...kept.values()] };
}

/**
 * An annotation whose body was changed has another time, but not one of which something was said; a
 * text that was replaced has another book.
 */
function isSame(one: Annotation | undefined, other: Annotation | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.id !== other.id) return false;
  return one.time === other.time && one.verdict === other.verdict && hasSameRemarks(one, other);
}

function hasSameRemarks(one: Annotation, other: Annotation): boolean {
  return (
    one.note === other.note &&
    isSameValue(one.relations, other.relations) &&
    isSameValue(one.attributes, other.attributes)
  );
}
