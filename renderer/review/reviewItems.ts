import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
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
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';

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

/** What a screen shows of an article: everything proposed or decided, once each. */
export function listReviewItems(
  fields: readonly Field[],
  extraction: Extraction | null,
  annotations: readonly Annotation[],
): ReviewItems {
  const pending = extraction === null ? [] : pendingSuggestions(extraction, annotations);
  const items = [...annotations.map(itemOfAnnotation), ...pending.map(itemOfSuggestion)];
  const present = items.filter((item) => item.state !== 'lost');
  const values = items.filter((item) => isOfType(item, 'field'));
  return {
    fields: fields.map((field) => slotOf(field, values)),
    entities: present.filter((item) => isOfType(item, 'entity')).sort(compareItems),
    indicators: present.filter((item) => isOfType(item, 'indicator')).sort(compareItems),
    lost: items.filter((item) => item.state === 'lost'),
  };
}

/** True when nobody decided on it yet. */
export function isUndecided(item: ReviewItem | null): boolean {
  return item?.state === 'suggested';
}

/** The first place in the text that the item points at; null for a field without evidence. */
export function placeOf(item: ReviewItem): Span | null {
  return spansOfBody(item.body)[0] ?? null;
}

/** Narrows an item by the type of its body. */
function isOfType<Type extends AnnotationBody['type']>(
  item: ReviewItem,
  type: Type,
): item is ReviewItem<Extract<AnnotationBody, { type: Type }>> {
  return item.body.type === type;
}

function itemOfSuggestion(suggestion: Suggestion): ReviewItem {
  const { body } = suggestion;
  return { key: targetOfBody(body), body, state: 'suggested', suggestion, annotation: null };
}

function itemOfAnnotation(annotation: Annotation): ReviewItem {
  const { id, body, suggestion, isLost, verdict } = annotation;
  const isTarget = suggestion !== null || body.type === 'field';
  const key = isTarget ? targetOfBody(suggestion?.body ?? body) : id;
  return { key, body, state: isLost ? 'lost' : verdict, suggestion, annotation };
}

/** A person's value comes before a machine's; of several suggestions the surest counts. */
function slotOf(field: Field, values: readonly ReviewItem<FieldBody>[]): FieldSlot {
  const candidates = values.filter(({ body }) => body.field === field.id);
  const decided = candidates.find(({ annotation }) => annotation !== null);
  const surest = candidates.reduce<ReviewItem<FieldBody> | null>(
    (best, item) => (confidenceOf(item) > confidenceOf(best) ? item : best),
    null,
  );
  return { key: `field/${field.id}`, field, item: decided ?? surest };
}

function confidenceOf(item: ReviewItem | null): number {
  return item === null ? -1 : (item.suggestion?.confidence ?? 0);
}

function compareItems(one: ReviewItem, other: ReviewItem): number {
  const here = placeOf(one);
  const there = placeOf(other);
  return here === null || there === null ? 0 : compareSpans(here, there);
}
