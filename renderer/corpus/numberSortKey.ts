const view = new DataView(new ArrayBuffer(8));
const SIGN = 0x8000;
const ALL = 0xffff;

/** A key whose plain comparison (`<`) is that of the numbers, so that all columns are sorted as texts. */
export function numberSortKey(value: number): string {
  // adding 0 makes -0 a 0
  view.setFloat64(0, value + 0);
  const units = [0, 2, 4, 6].map((at) => view.getUint16(at));
  const [head = 0] = units;
  const isNegative = (head & SIGN) !== 0;
  return String.fromCharCode(
    ...units.map((unit, at) => unit ^ (isNegative ? ALL : at === 0 ? SIGN : 0)),
  );
}
