import { describe, expect, it } from 'vitest';
import { PACKERS } from '../../testing/packers.ts';
import { loadUnpackers } from './loadUnpackers.ts';

const CODECS = Object.keys(PACKERS) as (keyof typeof PACKERS)[];

/** Longer than what is given to the unpacker at once. */
const content = Uint8Array.from({ length: 40_000 }, (_, index) => (index * index) % 251);

describe.each(CODECS)('%s', (codec) => {
  it('unpacks to what was packed', async () => {
    const { [codec]: unpack } = await loadUnpackers([codec]);
    expect(unpack?.(PACKERS[codec](content), content.length)).toEqual(content);
  });

  it('unpacks nothing to nothing', async () => {
    const { [codec]: unpack } = await loadUnpackers([codec, codec]);
    expect(unpack?.(new Uint8Array(), 0)).toEqual(new Uint8Array());
  });

  it('refuses what unpacks to more than the page says', async () => {
    const { [codec]: unpack } = await loadUnpackers([codec]);
    expect(() => unpack?.(PACKERS[codec](content), content.length - 1)).toThrow(Error);
  });
});

describe('gzip', () => {
  it('may have several members', async () => {
    const { GZIP: unpack } = await loadUnpackers(['GZIP']);
    const member = PACKERS.GZIP(content);
    const packed = new Uint8Array(2 * member.length);
    packed.set(member);
    packed.set(member, member.length);
    const both = new Uint8Array(2 * content.length);
    both.set(content);
    both.set(content, content.length);
    expect(unpack?.(packed, both.length)).toEqual(both);
  });

  it('refuses what unpacks to less than the page says', async () => {
    const { GZIP: unpack } = await loadUnpackers(['GZIP']);
    expect(() => unpack?.(PACKERS.GZIP(content), content.length + 1)).toThrow('40000 bytes');
  });
});

it('leaves to the library what that unpacks itself', async () => {
  expect(await loadUnpackers(['SNAPPY', 'UNCOMPRESSED'])).toEqual({});
});
