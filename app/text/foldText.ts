/** A text rewritten, as a tool may have done before it counted. */
export interface FoldedText {
  text: string;
  /** Null inside what was rewritten. */
  toSource: (offset: number) => number | null;
}

export interface Folding {
  /** CR LF becomes LF. */
  isNewlineFolded: boolean;
  form: 'NFC' | 'NFD' | null;
}

/** A line break of two characters, or a character with all that can merge into it. */
const CLUSTER = /\r\n|[\s\S][\udc00-\udfff]?[\p{M}\u1160-\u11ff]*/gu;

/** Rewrites the text with a way back. Takes linear time. */
export function foldText(source: string, { isNewlineFolded, form }: Folding): FoldedText {
  const starts: number[] = [];
  const sourceStarts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const isBreak = cluster === '\r\n';
    const folded = isBreak && isNewlineFolded ? '\n' : form ? cluster.normalize(form) : cluster;
    starts.push(length);
    sourceStarts.push(index);
    pieces.push(folded);
    length += folded.length;
  }
  starts.push(length);
  sourceStarts.push(source.length);
  return { text: pieces.join(''), toSource: (offset) => lookUp(offset, starts, sourceStarts) };
}

function lookUp(offset: number, starts: number[], sourceStarts: number[]): number | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  if (starts[low] === offset) return sourceStarts[low] ?? null;
  const [from, to] = [starts[low - 1], starts[low]];
  const [sourceFrom, sourceTo] = [sourceStarts[low - 1], sourceStarts[low]];
  if (from === undefined || to === undefined || offset > to) return null;
  if (sourceFrom === undefined || sourceTo === undefined) return null;
  return to - from === sourceTo - sourceFrom ? sourceFrom + (offset - from) : null;
}
