import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../shared/articleFormat.ts';
import { readArticles } from './readArticles.ts';

/** Each article as its path and text, each failure as its path and code. */
async function read(path: string, content: string | Uint8Array): Promise<[string, string][]> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const found: [string, string][] = [];
  for await (const { ok, ...read } of readArticles({ path, bytes })) {
    if (ok && 'value' in read) found.push([read.value.path, read.value.text]);
    else if ('failure' in read) found.push([read.failure.path ?? '', `! ${read.failure.code}`]);
  }
  return found;
}

const LONG = 'Ngày 12/3, đồng chí Lò Thị Sương đã đến thăm xã Nà Mây.';

describe('a table', () => {
  it.each<[string, string, string, [string, string][]]>([
    ['the named column', 'a.csv', `title,content\nTin,Một\n`, [['a.csv#1', 'Một']]],
    ['a Vietnamese name', 'a.csv', `Tiêu đề,Nội dung\nTin,Một\n`, [['a.csv#1', 'Một']]],
    ['the longest text', 'a.csv', `x,y\nTin,"${LONG}"\n`, [['a.csv#1', LONG]]],
    [
      'an id',
      'a.csv',
      'id,text\nb,Một\na,Hai',
      [
        ['a.csv#b', 'Một'],
        ['a.csv#a', 'Hai'],
      ],
    ],
    [
      'an id twice',
      'a.csv',
      'id,text\nb,Một\nb,Hai',
      [
        ['a.csv#1', 'Một'],
        ['a.csv#2', 'Hai'],
      ],
    ],
    ['quotes and line breaks', 'a.csv', 'text\n"a ""b""\r\nc"\n', [['a.csv#1', 'a "b"\r\nc']]],
    ['a semicolon', 'a.csv', 'id;text\n1;Một, hai\n', [['a.csv#1', 'Một, hai']]],
    ['CRLF', 'a.csv', 'id,text\r\n1,Một\r\n', [['a.csv#1', 'Một']]],
    ['tabs', 'a.tsv', 'id\ttext\n1\tMột, hai\n', [['a.tsv#1', 'Một, hai']]],
    [
      'an empty cell',
      'a.csv',
      'id,text\n1,\n2,Hai',
      [
        ['a.csv#1', '! empty'],
        ['a.csv#2', 'Hai'],
      ],
    ],
    [
      'too many cells',
      'a.csv',
      'text\na,b\nc',
      [
        ['a.csv#1', '! bad-row'],
        ['a.csv#2', 'c'],
      ],
    ],
    [
      'an open quotation',
      'a.csv',
      'text\nMột\n"Hai\nBa',
      [
        ['a.csv#1', 'Một'],
        ['a.csv#2', '! bad-row'],
      ],
    ],
    ['no text', 'a.csv', 'a,b\n1,2\n', [['a.csv', '! no-text-column']]],
    ['a header alone', 'a.csv', 'text\n', [['a.csv', '! damaged']]],
    [
      'lines',
      'a.jsonl',
      '{"text":"Một"}\n\n{"text":"Hai"}',
      [
        ['a.jsonl#1', 'Một'],
        ['a.jsonl#3', 'Hai'],
      ],
    ],
    [
      'a bad line',
      'a.jsonl',
      '{"text":"Một"}\n{\n[]',
      [
        ['a.jsonl#1', 'Một'],
        ['a.jsonl#2', '! bad-row'],
        ['a.jsonl#3', '! bad-row'],
      ],
    ],
    ['a dataset of Dấu', 'a.jsonl', '{"file":"a","fields":{},"entities":[],"indicators":[]}', []],
    ['nothing', 'a.csv', '', [['a.csv', '! empty']]],
  ])('reads %s', async (_what, path, content, expected) => {
    expect(await read(path, content)).toEqual(expected);
  });

  it('loses only the rows whose bytes are wrong', async () => {
    const rows = `text\n${'Một hai ba bốn năm sáu bảy.\n'.repeat(20)}`;
    const bytes = Uint8Array.from([...strToU8(rows), 0x61, 0xff, 0x0a, ...strToU8('Cuối')]);
    const found = await read('a.csv', bytes);
    expect(found).toHaveLength(22);
    expect(found.slice(-2)).toEqual([
      ['a.csv#21', '! not-utf8'],
      ['a.csv#22', 'Cuối'],
    ]);
  });

  it('is refused when it is larger than is read', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES.csv + 1).fill(0x61);
    expect(await read('a.csv', bytes)).toEqual([['a.csv', '! too-large']]);
  });

  it('tells of a thousand bad rows one by one, and of the others together', async () => {
    const found = await read('a.jsonl', `{"text":"Một"}\n${'x\n'.repeat(1_500)}{"text":"Hai"}`);
    expect(found.filter(([, text]) => text === '! bad-row')).toHaveLength(1_001);
    expect(found.filter(([, text]) => !text.startsWith('!'))).toHaveLength(2);
  });
});

describe('an archive', () => {
  it('reads what it holds as a folder, and keeps every path inside', async () => {
    const bytes = zipSync({
      'in/b.md': strToU8('# Hai'),
      '../../a.txt': strToU8('Một'),
      'C:\\c.txt': strToU8('Ba'),
      'd.csv': strToU8('text\nBốn\n'),
      'in/': new Uint8Array(0),
      'picture.png': strToU8('x'),
      '__MACOSX/a.txt': strToU8('x'),
      '.hidden.txt': strToU8('x'),
      'e.txt': new Uint8Array(0),
      'f.zip': zipSync({ 'a.txt': strToU8('x') }),
    });
    expect(await read('x/a.zip', bytes)).toEqual([
      ['x/a.zip/f.zip', '! nested-archive'],
      ['x/a.zip/in/b.md', 'Hai'],
      ['x/a.zip/a.txt', 'Một'],
      ['x/a.zip/c.txt', 'Ba'],
      ['x/a.zip/d.csv#1', 'Bốn'],
      ['x/a.zip/e.txt', '! empty'],
    ]);
  });

  it.each<[string, Uint8Array, string, string]>([
    ['a bomb', zipSync({ 'a.txt': new Uint8Array(9_000_000) }), 'a.zip/a.txt', 'unsafe-archive'],
    [
      'an entry that is too large',
      zipSync({ 'a.txt': new Uint8Array(17 * 1024 * 1024) }),
      'a.zip/a.txt',
      'too-large',
    ],
    [
      'too many entries',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 20_001 }, (_, at) => [`${at}.txt`, new Uint8Array(0)]),
        ),
      ),
      'a.zip',
      'unsafe-archive',
    ],
    ['a bomb of many entries', claiming(40, 15 * 1024 * 1024), 'a.zip', 'unsafe-archive'],
    [
      'two of one path',
      zipSync({ 'a.txt': strToU8('x'), './a.txt': strToU8('y') }),
      'a.zip/a.txt',
      'damaged',
    ],
    ['a password', encrypted(), 'a.zip', 'encrypted'],
    ['no archive', strToU8('PK'), 'a.zip', 'damaged'],
  ])('is refused for %s', async (_why, bytes, path, code) => {
    expect(await read('a.zip', bytes)).toContainEqual([path, `! ${code}`]);
  });

  it('loses only the entry that is broken', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('Một hai ba. '.repeat(50)), 'b.txt': strToU8('Hai') });
    bytes.fill(0xff, 36, 44);
    expect(await read('a.zip', bytes)).toEqual([
      ['a.zip/a.txt', '! damaged'],
      ['a.zip/b.txt', 'Hai'],
    ]);
  });
});

/** Small entries, each of which its directory says to be this long once unpacked. */
function claiming(count: number, byteLength: number): Uint8Array {
  const names = Array.from({ length: count }, (_, at) => `${at}.txt`);
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('Một')])));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // A record of the directory is "PK\1\2" and has the length at its byte 24. Source: APPNOTE.TXT 4.3.12.
  for (let at = 0; at < bytes.length - 28; at += 1) {
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, byteLength, true);
  }
  return bytes;
}

function encrypted(): Uint8Array {
  const bytes = zipSync({ 'a.txt': strToU8('x') });
  bytes[6] = 1;
  return bytes;
}

describe('a row that would take all memory', () => {
  const longest = MAX_FILE_BYTES.text;
  it.each<[string, string, string, string]>([
    ['separators', 'a.csv', `id,text\n1,${','.repeat(400_000)}\n`, 'more than 1000 cells'],
    ['no end', 'a.csv', `id,text\n1,"${'xã '.repeat(longest / 2)}`, 'longer than an article'],
    ['no end', 'a.jsonl', `{"text":"${'a'.repeat(longest * 2)}`, 'longer than an article'],
    ['lists in lists', 'a.jsonl', '['.repeat(400_000), 'more than 200000 values'],
    ['small values', 'a.jsonl', `{"x":[${'0,'.repeat(400_000)}0]}`, 'more than 200000 values'],
  ])('%s in %s: the reason is told', async (_, path, content, reason) => {
    const messages: string[] = [];
    for await (const read of readArticles({ path, bytes: strToU8(content) }))
      if (!read.ok) messages.push(read.failure.message);
    expect(messages).toEqual([expect.stringContaining(reason)]);
  });

  it('is left out, and the others are read', async () => {
    const lines = `{"text":"Một"}\n${'['.repeat(400_000)}\n{"text":"Hai"}`;
    const expected = [
      ['a.jsonl#1', 'Một'],
      ['a.jsonl#2', '! bad-row'],
      ['a.jsonl#3', 'Hai'],
    ];
    expect(await read('a.jsonl', lines)).toEqual(expected);
  });

  it('is none for the commas of a long text', async () => {
    const text = 'a,"[{,\\ '.repeat(100_000);
    expect(await read('a.jsonl', JSON.stringify({ text }))).toEqual([['a.jsonl#1', text]]);
  });
});
