/** The part of the platform's decoder that is used here; browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: PlatformEncoding,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string };

type PlatformEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/**
 * What the platform's decoder makes of the bytes, a byte-order mark included; null when a byte is
 * wrong, when the last character is cut off (unless the bytes are a prefix of more), or when the
 * platform lacks the encoding.
 */
export function decodeStrictly(
  bytes: Uint8Array,
  encoding: PlatformEncoding,
  isPrefix = false,
): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: isPrefix });
  } catch {
    return null;
  }
}

/** UTF-8 in which each wrong byte becomes U+FFFD; without a byte-order mark. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes);
}
