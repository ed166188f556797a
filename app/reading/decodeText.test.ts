import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['composed Vietnamese', utf8('Xã Đá Dựng'), 'Xã Đá Dựng', 'utf-8'],
    [
      'decomposed text stays decomposed',
      utf8('Xã'.normalize('NFD')),
      'Xã'.normalize('NFD'),
      'utf-8',
    ],
    ['a mark is left out', utf8('\uFEFFHuyện'), 'Huyện', 'utf-8-bom'],
    ['only the first mark is left out', utf8('\uFEFF\uFEFFa'), '\uFEFFa', 'utf-8-bom'],
    ['line ends are kept', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8'],
    ['a form feed and a tab are text', utf8('a\f\tb'), 'a\f\tb', 'utf-8'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0xa1, 0x1e), 'ạ', 'utf-16le-bom'],
    ['UTF-16, the other way', bytes(0xfe, 0xff, 0x1e, 0xa1, 0, 10), 'ạ\n', 'utf-16be-bom'],
    ['UTF-16 without a mark', utf8('Ca Mau\r\n'.replace(/./gsu, '$&\0')), 'Ca Mau\r\n', 'utf-16le'],
  ])('%s', (_, input, text, encoding) => {
    expect(decodeText(input, 'a.txt')).toEqual({ ok: true, value: { text, encoding } });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['no byte', bytes(), 'empty', /tin\/a\.txt/u],
    ['only a mark', utf8('\uFEFF'), 'empty', /no text/u],
    ['only white space', utf8(' \r\n\t\u00A0'), 'empty', /no text/u],
    ['a NUL byte', bytes(65, 0, 66), 'binary', /binary/u],
    ['mostly control bytes', bytes(1, 2, 65, 66), 'binary', /binary/u],
    ['a single word', bytes(72, 117, 121, 0xea, 110), 'not-utf8', /byte 4 is wrong.*TCVN3/u],
    ['overlong zero', bytes(65, 0xc0, 0x80), 'not-utf8', /byte 1 is wrong/u],
    ['a lone surrogate', bytes(65, 66, 0xed, 0xa0, 0x80), 'not-utf8', /byte 3 is wrong/u],
    ['cut inside a character', utf8('Huyệ').subarray(0, 5), 'not-utf8', /ends inside/u],
    ['UTF-16 cut off', bytes(0xff, 0xfe, 65, 0, 66), 'not-utf8', /little-endian/u],
    ['half a pair', bytes(0xfe, 0xff, 0xd8, 0, 0, 65), 'not-utf8', /big-endian/u],
    ['only a mark of UTF-16', bytes(0xfe, 0xff), 'empty', /no text/u],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 65, 0, 0, 0), 'binary', /binary/u],
    ['small numbers of two bytes', bytes(0, 1, 2, 3, 4, 1, 0, 0), 'binary', /binary/u],
    ['blank UTF-16', bytes(...Array.from({ length: 20 }, (_, i) => (i % 2) * 32)), 'empty', /no/u],
  ])('fails on %s', (_, input, code, message) => {
    const result = decodeText(input, 'tin/a.txt');
    expect(result).toMatchObject({ ok: false, failure: { code, path: 'tin/a.txt' } });
    expect(result.ok ? '' : result.failure.message).toMatch(message);
  });
});
