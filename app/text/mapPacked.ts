/**
 * What `values.map(make)` gives, for lists that many rules read. V8 makes an array of another kind in
 * `map` once it has compiled the caller, and then compiles all that reads the array again; one that
 * is filled by `push` stays what it was.
 */
export function mapPacked<Value, Made>(
  values: readonly Value[],
  make: (value: Value, index: number) => Made,
): Made[] {
  const made: Made[] = [];
  for (let index = 0; index < values.length; index += 1)
    made.push(make(values[index] as Value, index));
  return made;
}
