import type { Named } from './name.ts';
import type { Sentence } from './sentence.ts';

/**
 * The same names, those of counts that are `của` the next count with it: `40 thành viên của 8 tổ hòa
 * giải` is named `thành viên của 8 tổ hòa giải`.
 */
export function nameOfCounted({ words }: Sentence, named: Named[]): Named[] {
  for (let index = named.length - 2; index >= 0; index -= 1) {
    const [known, next] = [named[index], named[index + 1]];
    if (known === undefined || next === undefined || !isCounted(known) || !isCounted(next))
      continue;
    const of = next.value.lead.start - 1;
    if (words[of] !== 'của' || known.name?.next !== of || next.name === null) continue;
    named[index] = { ...known, name: { first: known.name.first, next: next.name.next } };
  }
  return named;
}

/** A count that is named by its own noun. */
function isCounted({ value, name }: Named): boolean {
  return value.quantity.measure === 'count' && name !== null && name.first >= value.first;
}
