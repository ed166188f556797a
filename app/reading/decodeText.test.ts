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
  ])('%s', (_, input, text, encoding) => {
    expect(decodeText(input, 'a.txt')).toEqual({ ok: true, value: { text, encoding } });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['no byte', bytes(), 'empty', /tin\/a\.txt/u],
    ['only a mark', utf8('\uFEFF'), 'empty', /no text/u],
    ['only white space', utf8(' \r\n\t\u00A0'), 'empty', /no text/u],
    ['a NUL byte', bytes(65, 0, 66), 'binary', /binary/u],
    ['mostly control bytes', bytes(1, 2, 65, 66), 'binary', /binary/u],
    ['windows-1258', bytes(72, 117, 121, 0xea, 110), 'not-utf8', /byte 4 is wrong/u],
    ['overlong zero', bytes(65, 0xc0, 0x80), 'not-utf8', /byte 1 is wrong/u],
    ['a lone surrogate', bytes(65, 66, 0xed, 0xa0, 0x80), 'not-utf8', /byte 3 is wrong/u],
    ['cut inside a character', utf8('Huyệ').subarray(0, 5), 'not-utf8', /ends inside/u],
    ['UTF-16', bytes(0xff, 0xfe, 65, 0), 'not-utf8', /little-endian/u],
    ['UTF-16, the other way', bytes(0xfe, 0xff, 0, 65), 'not-utf8', /big-endian/u],
  ])('fails on %s', (_, input, code, message) => {
    const result = decodeText(input, 'tin/a.txt');
    expect(result).toMatchObject({ ok: false, failure: { code, path: 'tin/a.txt' } });
    expect(result.ok ? '' : result.failure.message).toMatch(message);
  });
});
