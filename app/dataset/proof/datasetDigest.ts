import type { LabelledArticle } from '../../../shared/dataset.ts';

/**
 * Tells two datasets apart by their articles, whatever their order and the names of their files:
 * a sum of 53-bit hashes. It guards against faults, not against forgery.
 */
export class DatasetDigest {
  #count = 0;
  #sum = 0n;

  add({ text, entities, indicators, fields, relations, meta }: LabelledArticle): void {
    this.#count += 1;
    const content = JSON.stringify([text, entities, indicators, fields, relations, meta]);
    this.#sum += BigInt(hash(content));
  }

  /** The same for the same articles. */
  toString(): string {
    return `${this.#count} ${this.#sum.toString(16)}`;
  }
}

/** cyrb53, in the public domain: two multiplicative hashes of 32 bits, mixed. */
function hash(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one =
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other =
    Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & other) + (one >>> 0);
}
