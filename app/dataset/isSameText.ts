/** The same words, however the accents are encoded and the spaces wrapped; null is as no words. */
export function isSameText(one: string | null, other: string | null): boolean {
  return textKey(one ?? '') === textKey(other ?? '');
}

const textKey = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
