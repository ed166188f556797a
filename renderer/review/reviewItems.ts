import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import { compareSpans } from '../../app/text/spans.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationBody,
  EntityBody,
  FieldBody,
  IndicatorBody,
} from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion } from '../../shared/suggestion.ts';

/** `suggested`: a machine's, undecided. `lost`: decided, but its words left the file. */
export type ItemState = 'suggested' | 'accepted' | 'corrected' | 'added' | 'rejected' | 'lost';

/**
 * One thing to look at: a pending suggestion or a person's annotation. `key` names it within the
 * article and stays the same when the suggestion is decided on. `suggestion` is what the machine
 * proposed, null for what was added by hand.
 */
export interface ReviewItem<Body extends AnnotationBody = AnnotationBody> {
  key: string;
  body: Body;
  state: ItemState;
  suggestion: Suggestion | null;
  annotation: Annotation | null;
}

/** A field of the project with what is known of it; `item` is null when nobody proposed a value. */
export interface FieldSlot {
  key: string;
  field: Field;
  item: ReviewItem<FieldBody> | null;
}

/** Fields in the project's order, the rest by place in the text; `lost` has those of all types. */
export interface ReviewItems {
  fields: readonly FieldSlot[];
  entities: readonly ReviewItem<EntityBody>[];
  indicators: readonly ReviewItem<IndicatorBody>[];
  lost: readonly ReviewItem[];
}

/** True when nobody decided on it yet. */
export function isUndecided(item: ReviewItem | null): boolean {
  return item?.state === 'suggested';
}

/** The first place in the text that the item points at; null for a field without evidence. */
export function placeOf({ body }: Pick<ReviewItem, 'body'>): Span | null {
  switch (body.type) {
    case 'indicator':
      return body.span;
    default:
      return spansOfBody(body)[0] ?? null;
  }
}

/** Narrows an item by the type of its body. */
export function isOfType<Type extends AnnotationBody['type']>(
  item: ReviewItem,
  type: Type,
): item is ReviewItem<Extract<AnnotationBody, { type: Type }>> {
  return item.body.type === type;
}

/** A pending suggestion. A long article has thousands, so that one holds nothing but itself. */
class SuggestedItem implements ReviewItem {
  readonly suggestion: Suggestion;

  constructor(suggestion: Suggestion) {
    this.suggestion = suggestion;
  }

  get key(): string {
    return targetOfBody(this.suggestion.body);
  }

  get body(): AnnotationBody {
    return this.suggestion.body;
  }

  get state() {
    return 'suggested' as const;
  }

  get annotation() {
    return null;
  }
}

export function itemOfSuggestion(suggestion: Suggestion): ReviewItem {
  return new SuggestedItem(suggestion);
}

export function itemOfAnnotation(annotation: Annotation): ReviewItem {
  const { id, body, suggestion, isLost, verdict } = annotation;
  const isTarget = suggestion !== null || body.type === 'field';
  const key = isTarget ? targetOfBody(suggestion?.body ?? body) : id;
  return { key, body, state: isLost ? 'lost' : verdict, suggestion, annotation };
}

/** What is known of a field, as `itemOfField` chooses it. */
export function slotOf(field: Field, values: readonly ReviewItem<FieldBody>[]): FieldSlot {
  return { key: `field/${field.id}`, field, item: itemOfField(field.id, values) };
}

/** A person's value comes before a machine's; of several suggestions the surest counts. */
export function itemOfField(
  fieldId: string,
  values: readonly ReviewItem<FieldBody>[],
): ReviewItem<FieldBody> | null {
  const candidates = values.filter(({ body }) => body.field === fieldId);
  const decided = candidates.find(({ annotation }) => annotation !== null);
  const surest = candidates.reduce<ReviewItem<FieldBody> | null>(
    (best, item) => (isSurer(item, best) ? item : best),
    null,
  );
  return decided ?? surest;
}

/** Of two that are equally sure, always the same one. */
function isSurer(item: ReviewItem, best: ReviewItem | null): boolean {
  const difference = confidenceOf(item) - confidenceOf(best);
  if (difference !== 0) return difference > 0;
  return (item.suggestion?.id ?? '') < (best?.suggestion?.id ?? '');
}

/** How sure the machine is of what it proposed, 0 to 1; -1 for null. */
function confidenceOf(item: ReviewItem | null): number {
  return item === null ? -1 : (item.suggestion?.confidence ?? 0);
}

/** By place; of those with one start the longest first, of those on the same words by key. */
export function compareItems(one: ReviewItem, other: ReviewItem): number {
  const here = placeOf(one);
  const there = placeOf(other);
  if (here === null || there === null) return 0;
  return compareSpans(here, there) || (one.key < other.key ? -1 : Number(one.key > other.key));
}
