import { classAt, isWordPart } from '../../../app/text/characterClass.ts';
import type { EntityBody } from '../../../shared/annotationBody.ts';
import type { Span } from '../../../shared/span.ts';
import { findWordsIn } from '../find/findHits.ts';
import { foldText } from '../find/foldedText.ts';
import { itemsAt } from '../orderedItems.ts';
import { isUndecided, type ReviewItem } from '../reviewItems.ts';

/** One way in which the words are written in the article, with where they have no such mark yet. */
export interface Variant {
  words: string;
  spans: Span[];
  /** True when only the place of tones or the form of the letters differs from what was chosen. */
  isSame: boolean;
}

export interface Occurrences {
  /** The most frequent first, but what was chosen before all. */
  variants: Variant[];
  /** How many places have such a mark already. */
  markedCount: number;
}

/**
 * Every place in the text with the same words, whatever their capitals and wherever their tones
 * stand; never inside other words. A place with a suggestion of the label is one to mark.
 */
export function findOccurrences(
  text: string,
  chosen: Span,
  label: string,
  entities: readonly ReviewItem<EntityBody>[],
): Occurrences {
  const words = text.slice(chosen.start, chosen.end);
  const query = { words, isRegex: false, isStrict: true };
  const places = findWordsIn(foldText(text, true), query).hits.filter((span) => {
    return isWhole(text, span);
  });
  const open = places.filter((span) => !isMarked(span, label, entities));
  const variants = new Map<string, Variant>();
  for (const span of open) {
    const own = text.slice(span.start, span.end);
    const variant = variants.get(own) ?? { words: own, spans: [], isSame: isSameCase(own, words) };
    variant.spans.push(span);
    variants.set(own, variant);
  }
  return {
    variants: [...variants.values()].sort((one, other) => {
      return (
        Number(other.words === words) - Number(one.words === words) ||
        other.spans.length - one.spans.length
      );
    }),
    markedCount: places.length - open.length,
  };
}

/** True when neither end of the span lies inside a word. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const isWord = (at: number) => at >= 0 && at < text.length && isWordPart(classAt(text, at));
  return !(isWord(start - 1) && isWord(start)) && !(isWord(end - 1) && isWord(end));
}

function isMarked(
  { start, end }: Span,
  label: string,
  entities: readonly ReviewItem<EntityBody>[],
): boolean {
  return itemsAt(entities, start).some((item) => {
    const [first, ...others] = item.body.spans;
    const isThere = first?.end === end && others.length === 0 && item.body.label === label;
    return isThere && !isUndecided(item) && item.state !== 'rejected';
  });
}

/** True when both have capitals at the same places. */
function isSameCase(one: string, other: string): boolean {
  const shape = (words: string) =>
    words
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/\p{Lu}/gu, 'X')
      .replaceAll(/\p{Ll}/gu, 'x');
  return shape(one) === shape(other);
}
