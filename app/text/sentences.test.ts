import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from './spans.ts';
import { findSentences } from './sentences.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('findSentences', () => {
  it.each([
    ['Một. Hai! Ba?', ['Một.', 'Hai!', 'Ba?'], 'three marks'],
    ['Đạt 1.642,5 tấn. Tốt.', ['Đạt 1.642,5 tấn.', 'Tốt.'], 'a point in a numeral'],
    ['Họp tại TP. Vinh chiều nay.', ['Họp tại TP. Vinh chiều nay.'], 'abbreviation before a name'],
    ['ThS. Lê Na nói.', ['ThS. Lê Na nói.'], 'title'],
    ['Ông Lê V. Na nói.', ['Ông Lê V. Na nói.'], 'initial'],
    ['Đại hội khóa V. Ông nói.', ['Đại hội khóa V.', 'Ông nói.'], 'a Roman number ends'],
    ['Cam, bưởi, v.v. của xã.', ['Cam, bưởi, v.v. của xã.'], 'a small letter goes on'],
    ['Cam, bưởi... Sau đó, nghỉ.', ['Cam, bưởi...', 'Sau đó, nghỉ.'], 'dots before a capital end'],
    ['Cam... của xã.', ['Cam... của xã.'], 'dots before a small letter do not'],
    ['Ổn định.. Sau đó nghỉ.', ['Ổn định..', 'Sau đó nghỉ.'], 'a double point'],
    ['“Làm tốt.” Ông nói.', ['“Làm tốt.”', 'Ông nói.'], 'the closing mark belongs to it'],
    ['1. Về kinh tế. Tốt.', ['1. Về kinh tế.', 'Tốt.'], 'a list number does not end'],
    ['Đạt năm 2021. 5 xã về đích.', ['Đạt năm 2021.', '5 xã về đích.'], 'a numeral can open'],
    ['không dấu chấm', ['không dấu chấm'], 'an unfinished one counts'],
    ['  \n', [], 'nothing but spaces'],
  ])('%j: %s', (text, expected) => {
    expect(findSentences(text, whole(text)).map((span) => quote(text, span))).toEqual(expected);
  });

  it('covers everything but spaces, in order', () => {
    const pieces = fc.constantFrom('a', 'B', '. ', '.', ' ', '…', '”', '1', 'TP', '\n');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const spans = findSentences(text, whole(text));
        const joined = spans.map((span) => quote(text, span)).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const span of spans) expect(quote(text, span).trim()).toBe(quote(text, span));
      }),
    );
  });
});
