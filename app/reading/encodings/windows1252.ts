/** Bytes 0x80 to 0x9F; the five that windows-1252 leaves open are the C1 controls of that number. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The code unit of each byte in windows-1252. The fonts of TCVN3 and VNI are windows-1252 fonts in
 * which some letters were redrawn, so bytes that they did not redraw keep this meaning.
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
export const WINDOWS_1252: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? PUNCTUATION.charCodeAt(byte - 0x80) : byte,
);
