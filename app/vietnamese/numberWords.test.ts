import { describe, expect, it } from 'vitest';
import { readNumberWords } from './numberWords.ts';

describe('readNumberWords', () => {
  it('takes năm for five after a verb of counting', () => {
    expect(readNumberWords(['có', 'năm', 'thôn'], 1)).toEqual({ value: 5, next: 2 });
    expect(readNumberWords(['trong', 'năm', 'thôn'], 1)).toBeNull();
  });

  it.each<[string, string | null, string]>([
    ['ba xã', '3 xã', 'a digit'],
    ['mười hai bản', '12 bản', 'ten and a digit'],
    ['mười lăm thôn', '15 thôn', 'five after ten'],
    ['hai mươi tư hộ', '24 hộ', 'four after tens'],
    ['bốn mươi mốt hộ', '41 hộ', 'one after tens'],
    ['mười năm trước', '10 năm trước', 'ten years'],
    ['một trăm hộ', '100 hộ', 'a hundred'],
    ['một trăm hai mươi hộ', '120 hộ', 'hundreds and tens'],
    ['ba trăm linh năm con', '305 con', 'hundreds and a digit'],
    ['hai nghìn ba trăm hộ', '2300 hộ', 'two groups'],
    ['năm mươi triệu đồng', '50 triệu đồng', 'the scale is the unit'],
    ['năm triệu đồng', '5 triệu đồng', 'five before a scale'],
    ['một nghìn hộ', '1 nghìn hộ', 'one before a scale'],
    ['hai phần ba số hộ', '2/3 số hộ', 'a part'],
    ['một phần tư dân số', '1/4 dân số', 'a fourth'],
    ['một nửa số hộ', '0.5 số hộ', 'a half'],
    ['nửa số hộ', '0.5 số hộ', 'a half without an article'],
    ['nửa nhiệm kỳ', null, 'half a term'],
    ['một xã', null, 'an article'],
    ['năm học', null, 'a year'],
    ['trăm người', null, 'a number that goes on only'],
    ['xã', null, 'no number'],
  ])('%j → %s: %s', (text, expected) => {
    const words = text.split(' ');
    const read = readNumberWords(words, 0);
    const value = read?.value;
    const number = typeof value === 'object' ? `${value.num}/${value.den}` : value;
    expect(read && [number, ...words.slice(read.next)].join(' ')).toBe(expected);
  });
});
