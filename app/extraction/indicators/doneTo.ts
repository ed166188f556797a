import type { Quantity } from '../../vietnamese/quantity.ts';
import type { Lexicon } from './lexicon.ts';
import { isNounPhrase } from './nounPhrase.ts';
import type { Sentence } from './sentence.ts';

/** The index before `đã` or `mới`: `lúa nước đã gieo sạ 300 ha`. */
export function withoutTense(words: readonly string[], at: number): number {
  return /^(?:đã|mới|được)$/.test(words[at - 1] ?? '') ? at - 1 : at;
}

/** `cây ngô trồng được 1.022 ha`: what it is done to stands before the verb, not who does it. */
export function isGrown(sentence: Sentence, first: number, next: number): boolean {
  return (
    /^(?:cây|hoa|vắc|lúa|ngô|rau|rừng|diện|đàn|lạc|sắn|mía|ngành|lĩnh|khu)$/.test(
      sentence.words[first] ?? '',
    ) && isNounPhrase(sentence, first, next, 1)
  );
}

/** `tai nạn lao động xảy ra 3 vụ`, `án dân sự thụ lý 12 vụ` */
export function isEvent(words: readonly string[], first: number, next: number): boolean {
  const isCase = words[first] === 'án' && next > first + 1;
  if (isCase) return HEARD.test(words.slice(next, next + 2).join(' '));
  return words[next] === 'xảy' && EVENT.test(words[first] ?? '');
}

/** What is done to cases of a kind. */
export const HEARD = /^(?:thụ lý|xét xử|giải quyết)$/;

const EVENT = /^(?:tai|cháy|nổ|tội|phạm|trộm|vi|đuối|bạo|tranh|ngộ|phá)$/;

/** `đóng góp hàng nghìn ngày công và 2 tỷ đồng`: a count of its own. */
export function isRoughCount(words: readonly string[], at: number): boolean {
  return words[at] === 'hàng' && /^(?:chục|trăm|nghìn|ngàn|vạn|triệu)$/.test(words[at + 1] ?? '');
}

/** `nuôi trồng 340 tấn`: the sector is what is measured. */
export function isSector(words: readonly string[], first: number, next: number, lexicon: Lexicon) {
  return lexicon.lengthAt('sectors', words, first) === next - first;
}

/** `dịch tả trên đàn lợn`, where a thing says what something else befalls. */
export function isOn(sentence: Sentence, first: number, thing: number): boolean {
  const isPlaced = sentence.words[thing - 1] === 'trên' && thing - 1 > first;
  return isPlaced && isNounPhrase(sentence, first, thing - 1);
}

/** `hoa màu thiệt hại 12 ha`: what is harmed is measured, unless in money. */
export function isHarm(
  sentence: Sentence,
  first: number,
  thing: number,
  { measure }: Quantity,
): boolean {
  const isHarmed = sentence.words[thing] === 'thiệt' && measure === 'measure';
  return isHarmed && isNounPhrase(sentence, first, thing);
}

/** `đá khai thác tăng 16%`: the verb says which stone, where nothing follows it. */
export function isModifier(sentence: Sentence, first: number, action: number | null): boolean {
  return action !== null && action > first && isNounPhrase(sentence, first, action, 1);
}

/** `tàu công suất trên 90 CV có 40 chiếc`: the vessels are counted. */
export function isVessel(words: readonly string[], first: number, thing: number): boolean {
  const isOfSize = words[thing] === 'công' && words[thing + 1] === 'suất';
  return isOfSize && thing <= first + 2 && /^(?:tàu|thuyền)$/.test(words[first] ?? '');
}
