import { describe, expect, it } from 'vitest';
import { decodeTcvn3 } from './decodeTcvn3.ts';

/** What a program that takes the bytes for Latin-1 shows; `Ö` stands for the byte 0xD6. */
const shown = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeTcvn3', () => {
  it.each([
    ['ViÖt Nam', 'Việt Nam', 'a known spelling'],
    ['Céng hoµ x· héi chñ nghÜa', 'Cộng hoà xã hội chủ nghĩa', 'the head of every official letter'],
    ['§éc lËp', 'Độc lập', 'Đ is a capital'],
    ['\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6', 'ĂÂÊÔƠƯ', 'the capitals without a tone'],
    ['®ång chÝ, ng\u00ad\u00eai', 'đồng chí, người', 'ư lies on the soft hyphen'],
    ['HéI NGHÞ', 'HộI NGHị', 'a marked capital of .VnTimeH stays small'],
    ['\u0093tèt\u0094 \u0096 5\u00a0kg\u0085', '“tốt” – 5\u00a0kg…', 'punctuation of windows-1252'],
    ['\u00af\u00ff', '¯ÿ', 'bytes that TCVN3 leaves open'],
  ])('%s', (bytes, text) => {
    expect(decodeTcvn3(shown(bytes))).toBe(text);
  });
});
