/** Few enough for one call: its arguments lie on the stack. */
const UNITS_A_CALL = 8192;

/** The text of UTF-16 code units. */
export function writeUnits(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += UNITS_A_CALL) {
    const part = units.subarray(start, start + UNITS_A_CALL);
    // Spreading the array into the call takes ten times as long.
    text += Reflect.apply(String.fromCharCode, null, part) as string;
  }
  return text;
}
