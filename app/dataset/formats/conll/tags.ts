import type { Span } from '../../../../shared/span.ts';

export type TagScheme = 'iob2' | 'iob1' | 'bilou' | 'iobes';

/**
 * Gives a tag for each token, sentence after sentence. Marks are whole tokens and do not overlap;
 * they, the sentences and their tokens are sorted.
 */
export function createTagger(
  marks: readonly (Span & { label: string })[],
  scheme: TagScheme,
): (tokens: readonly Span[]) => string[] {
  const labels = marks.map(({ label }) => label.replace(/\s+/gu, '_'));
  let next = 0;
  return (tokens) => {
    let before: { label: string; isEnded: boolean } | null = null;
    return tokens.map(({ start }, index) => {
      while ((marks[next]?.end ?? Infinity) <= start) next += 1;
      const mark = marks[next];
      if (mark === undefined || mark.start > start) {
        before = null;
        return 'O';
      }
      const label = labels[next] ?? '';
      const isFirst: boolean = before?.isEnded ?? true;
      const isLast = (tokens[index + 1]?.start ?? Infinity) >= mark.end;
      const isAfterSame: boolean = before?.isEnded === true && before.label === label;
      before = { label, isEnded: isLast };
      return `${prefixOf(scheme, { isFirst, isLast, isAfterSame })}-${label}`;
    });
  };
}

function prefixOf(
  scheme: TagScheme,
  { isFirst, isLast, isAfterSame }: { isFirst: boolean; isLast: boolean; isAfterSame: boolean },
): string {
  switch (scheme) {
    case 'iob2':
      return isFirst ? 'B' : 'I';
    case 'iob1':
      return isFirst && isAfterSame ? 'B' : 'I';
    case 'bilou':
    case 'iobes': {
      const [single, last] = scheme === 'bilou' ? (['U', 'L'] as const) : (['S', 'E'] as const);
      if (isFirst) return isLast ? single : 'B';
      return isLast ? last : 'I';
    }
  }
}

/** Example: `B-ORG` */
const TAG = /^(?<prefix>[BILUES])-(?<label>.+)$/su;

export interface ParsedTag {
  prefix: string;
  label: string;
}

/** Null for `O`; undefined when it is no tag of any scheme. */
export function parseTag(tag: string): ParsedTag | null | undefined {
  if (tag === 'O') return null;
  const { prefix, label } = TAG.exec(tag)?.groups ?? {};
  return prefix === undefined || label === undefined ? undefined : { prefix, label };
}

/**
 * Whether an entity begins at this tag, given the tag before it in the sentence. Holds for IOB1,
 * IOB2, BILOU and IOBES alike.
 */
export function isBeginning(tag: ParsedTag, before: ParsedTag | null): boolean {
  if (before === null || 'BUS'.includes(tag.prefix)) return true;
  return before.label !== tag.label || 'LUES'.includes(before.prefix);
}
