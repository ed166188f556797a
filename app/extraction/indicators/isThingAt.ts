import type { Lexicon } from './lexicon.ts';

/** Words after which a thing is a part of another word: `lực lượng`, `đấu giá`, `Cục Thuế`, `góp phần`. */
const NO_THING_AFTER: Partial<Record<string, RegExp>> = {
  lượng: /^(?:lực|chất|năng|thời)$/,
  thuế: /^(?:cục|ngành|quan|trạm)$/,
  phần: /^(?:góp|thành|cổ|một)$/,
  nghèo: /^tộc$/,
  giá: /^(?:đấu|đánh|định|thẩm)$/,
  đàn: /^(?:bạch|diễn)$/,
  // `trẻ dưới 5 tuổi`, `người cao tuổi`
  tuổi: /^(?:\d|cao$)/,
  // `dân tộc thiểu số`, `kinh tế số`, `chuyển đổi số`, `một số sở, ngành`
  số: /^(?:thiểu|đa|tế|đổi|sĩ|quân|một)$/,
};

/** `doanh nghiệp có vốn đầu tư nước ngoài`: which firms, not their capital. */
const FOREIGN = /^vốn đầu tư (?:trực tiếp )?nước ngoài/;

/** True where what is measured can start; `next` is the end of its phrase. */
export function isThingAt(
  words: readonly string[],
  at: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  const length = lexicon.lengthAt('measured-things', words, at);
  if (length === 0) return false;
  const [word, before] = [words[at] ?? '', words[at - 1] ?? ''];
  if (word === 'vốn' && before === 'có' && FOREIGN.test(words.slice(at, at + 6).join(' ')))
    return false;
  if (length > 1) return true;
  if (NO_THING_AFTER[word]?.test(before) === true) return false;
  return word !== 'số' || (at + 1 < next && !/^\d/.test(words[at + 1] ?? ''));
}
