const ONSETS = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat(''),
);

/** All rhymes of the orthography without their tone, by their first letter. */
const RHYMES = new Set(
  [
    'a ai ao au ay ac ach am an ang anh ap at',
    'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt',
    'oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut',
    'uy uya uych uyên uyêt uynh uyp uyt uyu',
    'ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
    'y ych yêm yên yêng yêt yêu ynh yt',
  ]
    .join(' ')
    .split(' '),
);

const LONGEST_ONSET = 3;
const LONGEST_SYLLABLE = 'nghiêng'.length;
const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';

const TONED = new Map(
  Array.from('aăâeêioôơuưy').flatMap((vowel) =>
    [ACUTE, '\u0300', '\u0309', '\u0303', DOT_BELOW].map(
      (tone) => [(vowel + tone).normalize('NFC'), { vowel, tone }] as const,
    ),
  ),
);

/**
 * Whether a word, in lower case and NFC, is spelled as a Vietnamese syllable can be: an onset or
 * none, a rhyme, at most one tone, and only the acute or the dot below on a rhyme that ends in a
 * stop. On which vowel the tone is written is not looked at.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  let letters = '';
  let tone = '';
  for (const letter of word) {
    const toned = TONED.get(letter);
    if (toned && tone !== '') return false;
    if (toned) tone = toned.tone;
    letters += toned?.vowel ?? letter;
  }
  if (/[ptc]h?$/u.test(letters) && tone !== ACUTE && tone !== DOT_BELOW) return false;
  return isOnsetAndRhyme(letters);
}

/** Tries each cut: `gì` is g and i, `giêng` g and iêng, `giờ` gi and ơ. */
function isOnsetAndRhyme(letters: string): boolean {
  for (let cut = 0; cut <= LONGEST_ONSET; cut += 1) {
    if (ONSETS.has(letters.slice(0, cut)) && RHYMES.has(letters.slice(cut))) return true;
  }
  return false;
}
