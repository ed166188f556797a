import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJson } from './parseJson.ts';

const Shape = z.object({ items: z.array(z.object({ size: z.number() })) });
const source = { place: 'p.json', code: 'invalid-project' } as const;

describe('parseJson', () => {
  it('gives a value of the shape', () => {
    const json = Buffer.from('{"items":[{"size":2}],"more":1}');
    expect(parseJson(json, Shape, source)).toEqual({ ok: true, value: { items: [{ size: 2 }] } });
  });

  it('passes over a byte-order mark', () => {
    expect(parseJson(Buffer.from('\uFEFF{"items":[]}'), Shape, source).ok).toBe(true);
  });

  it.each<[Uint8Array, RegExp, string]>([
    [
      Buffer.from('{"items":[{"size":"2"}]}'),
      /^p\.json: items\[0\]\.size: .*number/u,
      'wrong type',
    ],
    [Buffer.from('{"items":[{},{}]}'), /items\[0\]\.size: .*; items\[1\]\.size: /u, 'two issues'],
    [Buffer.from('[]'), /^p\.json: .*expected object/u, 'wrong at the root'],
    [Buffer.from('{"items":'), /^p\.json: not JSON: /u, 'cut off'],
    [Uint8Array.of(0x22, 0xff, 0x22), /^p\.json: not UTF-8\.$/u, 'wrong encoding'],
  ])('case %#: says %s when %s', (bytes, message) => {
    const parsed = parseJson(bytes, Shape, source);
    const failure = parsed.ok ? null : parsed.failure;
    expect(failure).toMatchObject({ code: 'invalid-project', path: 'p.json' });
    expect(failure?.message).toMatch(message);
  });
});
