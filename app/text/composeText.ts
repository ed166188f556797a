export interface ComposedText {
  /** The source in Unicode's composed form (NFC), with one space for several and LF for CRLF. */
  text: string;
  /**
   * Maps an offset into `text` to the source. Never decreases; an offset inside a character
   * that was composed maps inside, or to the end of, the characters that it was made of.
   */
  toSource: (offset: number) => number;
}

/** A stretch that changed its length, with where the next unchanged stretch starts. */
interface Change {
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
}

/**
 * A character with all that can merge into it: marks, and the medial and final Hangul letters; or
 * spaces that become one. Example: `e` + U+0302 + U+0301 (ế).
 */
const CLUSTER = /[ \u00a0]{2,}|\r\n|[\s\S][\p{M}\u1160-\u11ff]+/gu;
const SPACES = /[ \u00a0]{2,}/g;

/** `Huyện  ủy` → `Huyện ủy` */
function compose(words: string): string {
  return words.normalize('NFC').replace(SPACES, ' ').replaceAll('\r\n', '\n');
}

/** Composes a text with a way back to its own offsets. Takes linear time. */
export function composeText(source: string): ComposedText {
  const text = compose(source);
  if (text === source) return { text: source, toSource: (offset) => offset };
  const changes = findChanges(source);
  return { text, toSource: (offset) => toSourceOffset(changes, offset) };
}

function findChanges(source: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  const record = (sourceStart: number, written: string): void => {
    const composed = compose(written);
    if (composed.length === written.length) return;
    const start = sourceStart + shift;
    const sourceEnd = sourceStart + written.length;
    changes.push({ start, end: start + composed.length, sourceStart, sourceEnd });
    shift += composed.length - written.length;
  };
  let sourceStart = 0;
  for (const match of source.matchAll(CLUSTER)) {
    recordSingletons(source.slice(sourceStart, match.index), sourceStart, record);
    record(match.index, match[0]);
    sourceStart = match.index + match[0].length;
  }
  recordSingletons(source.slice(sourceStart), sourceStart, record);
  return changes;
}

/** Some single characters are longer when composed, such as U+0958; nearly no text has one. */
function recordSingletons(
  written: string,
  sourceStart: number,
  record: (sourceStart: number, written: string) => void,
): void {
  if (written.normalize('NFC').length === written.length) return;
  let offset = sourceStart;
  for (const character of written) {
    record(offset, character);
    offset += character.length;
  }
}

function toSourceOffset(changes: readonly Change[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const change = changes[low - 1];
  if (change === undefined) return offset;
  if (offset >= change.end) return change.sourceEnd + (offset - change.end);
  return Math.min(change.sourceStart + (offset - change.start), change.sourceEnd);
}
