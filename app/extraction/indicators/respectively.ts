import { isComparisonAt } from './base.ts';
import type { Named } from './name.ts';
import type { Range } from './phrase.ts';
import { stripOpening } from './opening.ts';
import type { Sentence } from './sentence.ts';
import type { NameContext } from './nameContext.ts';
import { clauseStart } from './subject.ts';
import { trimSubject } from './trimSubject.ts';

/**
 * Names values that `lần lượt` shares out, where there are as many nouns before the verb: `lúa và
 * ngô lần lượt đạt 640 tấn và 91 tấn`. Others keep the name of the whole.
 */
export function nameEach(context: NameContext, named: readonly Named[]): Named[] {
  const shared = [...named];
  for (let first = 0; first < shared.length; first += 1) {
    let next = first + 1;
    while (shared[next] !== undefined && isFollower(shared[next])) next += 1;
    if (shared[first]?.value.lead.isEach !== true || next === first + 1) continue;
    const nouns =
      nounsBefore(context, shared, first, next - first) ?? namesBefore(shared, first, next - first);
    for (let at = first; at < next; at += 1) {
      const [known, name] = [shared[at], nouns?.[at - first]];
      if (known !== undefined && name !== undefined) shared[at] = { ...known, name };
    }
    first = next - 1;
  }
  return shared;
}

/** `doanh thu đạt 4 tỷ đồng, xuất khẩu đạt 3 tỷ đồng, lần lượt tăng 9% và 11%`: those just measured. */
function namesBefore(named: readonly Named[], index: number, count: number): Range[] | null {
  const before = named.slice(Math.max(0, index - count), index);
  const names = before.flatMap(({ name, isInherited }) =>
    name === null || isInherited ? [] : [name],
  );
  return names.length === count ? names : null;
}

/** Led by the words before the first of its group. */
function isFollower(named: Named | undefined): boolean {
  const value = named?.value;
  return value !== undefined && value.lead.isEach && value.lead.start === value.first;
}

/** As many nouns as are asked for, from the clause before the value; null when there are not as many. */
function nounsBefore(
  { sentence, lexicon }: NameContext,
  named: readonly Named[],
  index: number,
  count: number,
): Range[] | null {
  const end = named[index]?.value.lead.start ?? 0;
  const start = clauseStart(sentence, end, named[index - 1]?.value.next ?? 0);
  const first = stripOpening(sentence, { first: start, next: end });
  for (const marks of [AND_COMMA, COMMA]) {
    const pieces = splitAt(sentence.words, { first, next: end }, marks).slice(-count);
    const isHeaded = lexicon.lengthAt('measured-things', sentence.words, pieces[0]?.first ?? 0) > 0;
    const isWhole = pieces[0]?.first === first;
    if (pieces.length < count || !(isWhole || isHeaded)) continue;
    if (pieces.some((piece) => isComparisonAt(sentence.words, piece.first))) return null;
    const nouns = pieces.flatMap(
      (piece) => trimSubject(sentence, beforePassive(sentence, piece)) ?? [],
    );
    if (nouns.length === count) return nouns;
  }
  return null;
}

/** `nước được thanh toán qua thẻ`: the noun alone. */
function beforePassive({ words }: Sentence, { first, next }: Range): Range {
  const at = words.indexOf('được', first);
  return at > first && at < next ? { first, next: at } : { first, next };
}

const COMMA: ReadonlySet<string> = new Set([',']);
const AND_COMMA: ReadonlySet<string> = new Set([',', 'và']);

function splitAt(words: readonly string[], { first, next }: Range, marks: ReadonlySet<string>) {
  const pieces: Range[] = [];
  let start = first;
  for (let at = first; at <= next; at += 1) {
    if (at < next && !marks.has(words[at] ?? '')) continue;
    if (at > start) pieces.push({ first: start, next: at });
    start = at + 1;
  }
  return pieces;
}
