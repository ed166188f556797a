import { describe, expect, it } from 'vitest';
import { decodeVni } from './decodeVni.ts';

/** What a program that takes the bytes for Latin-1 shows; `ä` stands for the byte 0xE4. */
const shown = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decodeVni', () => {
  it.each([
    ['Vieät Nam', 'Việt Nam', 'a known spelling'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'Cộng hòa xã hội chủ nghĩa', 'the head of official letters'],
    ['ÑOÄC LAÄP', 'ĐỘC LẬP', 'capitals'],
    ['AÁp, Aáp', 'Ấp, Ấp', 'the case of the marks does not count'],
    ['ngöôøi, ñöôïc, nöõa', 'người, được, nữa', 'ư and ơ lie on ö and ô'],
    ['í ì æ ó ò î', 'í ì ỉ ĩ ị ỵ', 'letters of one byte'],
    ['aêéêë', 'ăéêë', 'only the first byte of marks belongs to the vowel'],
    ['taêng 5%, naém giöõ, laën', 'tăng 5%, nắm giữ, lặn', 'the breve'],
    ['tyû leä, quyù, kyõ', 'tỷ lệ, quý, kỹ', 'y'],
    ['iù ùa \u0093x\u0094', 'iù ùa “x”', 'marks after no vowel that bears them'],
    ['a', 'a', 'the end after a vowel'],
  ])('%s', (bytes, text) => {
    expect(decodeVni(shown(bytes))).toBe(text);
  });
});
