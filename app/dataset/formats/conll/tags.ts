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
  let next = 0;
  return (tokens) => {
    const tags = tokens.map(() => 'O');
    let reached = 0;
    let labelBefore: string | null = null;
    for (let mark = marks[next]; mark !== undefined; mark = marks[++next]) {
      const first = indexFrom(tokens, reached, mark.start);
      if (first === tokens.length) break;
      const end = indexFrom(tokens, first, mark.end);
      const label = mark.label.replace(/\s+/gu, '_');
      const isAfterSame = first === reached && label === labelBefore;
      for (let index = first; index < end; index += 1) {
        const place = { isFirst: index === first, isLast: index === end - 1, isAfterSame };
        tags[index] = `${prefixOf(scheme, place)}-${label}`;
      }
      if (end > first) [reached, labelBefore] = [end, label];
    }
    return tags;
  };
}

/** The index of the first token, from `from` on, that starts at `offset` or later. */
function indexFrom(tokens: readonly Span[], from: number, offset: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.start ?? offset) < offset) index += 1;
  return index;
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
