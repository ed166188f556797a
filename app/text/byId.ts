/** Compares two things by their ids, character by character, for sorting. */
export function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
