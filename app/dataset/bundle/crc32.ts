/** By byte, the remainders of division by the polynomial of zip, its bits reversed. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32 as of zip (ISO 3309), of everything that was added. */
export class Crc32 {
  #value = -1;

  add(bytes: Uint8Array): void {
    let value = this.#value;
    for (let at = 0; at < bytes.length; at += 1) {
      value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
    }
    this.#value = value;
  }

  get value(): number {
    return ~this.#value >>> 0;
  }
}
