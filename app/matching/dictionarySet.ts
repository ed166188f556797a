/** Dictionaries that a rule asks for together. `bits` has those of all its dictionaries. */
export interface DictionarySet {
  ids: ReadonlySet<string>;
  bits: number;
}

export function dictionarySet(ids: Iterable<string>): DictionarySet {
  const all = new Set(ids);
  let bits = 0;
  for (const id of all) bits |= assignBit(id);
  return { ids: all, bits };
}

const BITS = new Map<string, number>();
/** The one that all dictionaries share for which none is left, or that were in no set at first. */
const SHARED = 1 << 31;
let nextBit = 1;

function assignBit(id: string): number {
  const known = BITS.get(id);
  if (known !== undefined) return known;
  BITS.set(id, nextBit);
  const bit = nextBit;
  if (nextBit !== SHARED) nextBit <<= 1;
  return bit;
}

/**
 * The bit of a dictionary. Others can have the same, so that it only tells which tokens start no
 * term of a set: nearly all, in one look.
 */
export function bitOf(id: string): number {
  let bit = BITS.get(id);
  if (bit === undefined) BITS.set(id, (bit = SHARED));
  return bit;
}
