/** For each word of a phrase, the numbers that it may be (1) or not (0). */
export type PhraseWords = readonly Uint8Array[];

/** What a search has found in texts, by their blocks: places of articles, rising. */
export interface PhraseHits {
  phrases: readonly PhraseWords[];
  places: readonly (readonly number[])[];
}

/**
 * What must still be looked for in the hits of a former search, where whatever holds all of the phrases
 * is one of them; null where it need not be.
 */
export function leftToSeek(
  phrases: readonly PhraseWords[],
  { phrases: former }: PhraseHits,
): PhraseWords[] | null {
  const isNarrower = former.every((one) => phrases.some((phrase) => isWithin(phrase, one)));
  if (!isNarrower) return null;
  return phrases.filter((phrase) => !former.some((one) => isWithin(one, phrase)));
}

/** Whether a phrase begins with words that the other means. */
function isWithin(phrase: PhraseWords, other: PhraseWords): boolean {
  return (
    other.length <= phrase.length &&
    other.every((numbers, at) =>
      phrase[at]?.every((is, number) => is === 0 || numbers[number] === 1),
    )
  );
}
