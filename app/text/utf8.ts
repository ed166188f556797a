/** What the engine needs of the two, wherever it runs: a window, a worker or the command. */
declare class TextEncoder {
  encode: (text: string) => Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode: (bytes?: Uint8Array, options?: { stream: boolean }) => string;
}

const encoder = new TextEncoder();

/** Half of a surrogate pair, which UTF-8 does not have, becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/**
 * Decodes piece by piece with `{ stream: true }`, without it the last one. Keeps a byte-order mark.
 * Throws a `TypeError` at bytes that are not UTF-8.
 */
export function createUtf8Decoder(): Pick<TextDecoder, 'decode'> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}
