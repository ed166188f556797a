import type { Span } from '../../../../shared/span.ts';

export type TagScheme = 'iob2' | 'iob1' | 'bilou' | 'iobes';

/** Marks that are whole tokens and do not overlap, both sorted; a tag for each token. */
export function writeTags(
  tokens: readonly Span[],
  marks: readonly (Span & { label: string })[],
  scheme: TagScheme,
): string[] {
  const tags: string[] = [];
  let next = 0;
  let previous: { label: string; isEnded: boolean } | null = null;
  for (const [index, { start }] of tokens.entries()) {
    while ((marks[next]?.end ?? Infinity) <= start) next += 1;
    const mark = marks[next];
    if (mark === undefined || mark.start > start) {
      tags.push('O');
      previous = null;
      continue;
    }
    const label = mark.label.replace(/\s+/gu, '_');
    const isFirst = previous === null || previous.isEnded;
    const isLast = (tokens[index + 1]?.start ?? Infinity) >= mark.end;
    const isAfterSame = previous?.isEnded === true && previous.label === label;
    tags.push(`${prefixOf(scheme, { isFirst, isLast, isAfterSame })}-${label}`);
    previous = { label, isEnded: isLast };
  }
  return tags;
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
