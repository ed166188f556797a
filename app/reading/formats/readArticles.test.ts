import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../shared/articleFormat.ts';
import {
  docxFile,
  docxParagraphs,
  PAGE,
  PARAGRAPHS,
  pdfFile,
  pdfParagraphs,
} from '../testing/formatFiles.ts';
import type { ReadArticle } from './articleFile.ts';
import { readArticles } from './readArticles.ts';

async function read(path: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const articles: ReadArticle[] = [];
  const failures: [string, string][] = [];
  for await (const article of readArticles({ path, bytes })) {
    if (article.ok) articles.push(article.value);
    else failures.push([article.failure.path ?? '', article.failure.code]);
  }
  return { articles, failures };
}

/** The one article of a file. */
async function readOne(path: string, content: string | Uint8Array): Promise<ReadArticle> {
  const { articles, failures } = await read(path, content);
  expect(failures).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const TEXT = PARAGRAPHS.join('\n\n');

describe('a web page', () => {
  it('gives headline, printed date and content, without scripts and furniture', async () => {
    const { text, metadata, format, encoding } = await readOne('a/b.html', PAGE);
    expect(text).toBe(
      [
        'Lãnh đạo huyện thăm xã Nà Mây',
        'Thứ ba, 12/03/2024 08:00',
        ...PARAGRAPHS,
        'Quang cảnh buổi thăm xã',
        'Chỉ tiêu\t2023',
        'Thu\t1.250',
        'Dòng một\ndòng hai & hết',
      ].join('\n\n'),
    );
    expect([format, encoding]).toEqual(['html', 'utf-8']);
    expect(metadata).toEqual({
      title: 'Lãnh đạo huyện thăm xã Nà Mây',
      author: 'Hà Lan',
      date: '2024-03-12T08:00:00+07:00',
      site: 'Báo Mường Sơn',
    });
  });

  it.each([
    ['<p>Một câu <b>ngắn</b>.</p><script>x()</script>', 'Một câu ngắn.', 'no html element'],
    ['Chỉ có chữ', 'Chỉ có chữ', 'no element at all'],
    ['<html><body><p>Một</p><p>Hai</p></body></html>', 'Một\n\nHai', 'too short for an article'],
    ['<html><body><nav>Mục</nav><p>Một', 'Một', 'tags left open'],
  ])('of %j is %j (%s)', async (page, text) => {
    expect((await readOne('a.htm', page)).text).toBe(text);
  });

  it.each([
    ['windows-1258', [0xd0], 'Đ', '<meta charset="windows-1258">'],
    [
      'windows-1258',
      [0xd0],
      'Đ',
      '<meta http-equiv="x" content="text/html; charset=Windows-1258">',
    ],
    ['windows-1252', [0xe9], 'é', "<meta charset='iso-8859-1'>"],
  ] as const)('is read in the %s that it declares', async (encoding, bytes, letter, meta) => {
    const [before, after] = [`<html><head>${meta}</head><body><p>`, ' xong</p></body></html>'];
    const page = Uint8Array.from([...strToU8(before), ...bytes, ...strToU8(after)]);
    expect(await readOne('a.html', page)).toMatchObject({ encoding, text: `${letter} xong` });
  });

  it.each([
    ['nesting without end', '<b>a'.repeat(5_000)],
    ['tags without end', '<p>a</p>'.repeat(60_000)],
  ])('is refused for %s', async (_why, markup) => {
    expect((await read('a.html', markup)).failures).toEqual([['a.html', 'damaged']]);
  });
});

describe('Markdown', () => {
  it('gives its words, with the title of the front matter above', async () => {
    const source =
      '---\ntitle: Thăm xã\nsố: 3\nlist: [a]\n---\n# Đầu *đề*\n\nMột **câu** có\nhai dòng  \nvà [liên kết](http://x).\n\n> 1. a\n> 2. `b`\n\n<!-- html -->\n\n![Ảnh xã](a.png)\n';
    const { text, metadata } = await readOne('a.md', source);
    expect(text).toBe('Thăm xã\n\nĐầu đề\n\nMột câu có hai dòng\nvà liên kết.\n\na\n\nb\n\nẢnh xã');
    expect(metadata).toEqual({ title: 'Thăm xã', số: '3' });
  });

  it.each([
    ['quotations in quotations', `${'> '.repeat(100)}a`],
    ['emphasis without end', '*a **b '.repeat(5_000)],
  ])('is refused for %s', async (_why, source) => {
    expect((await read('a.md', source)).failures).toEqual([['a.md', 'damaged']]);
  });

  it('lets no alias of its front matter grow', async () => {
    const bomb = '---\na: &a [x, x]\nb: [*a, *a]\ntitle: T\n---\nMột\n';
    expect((await readOne('a.md', bomb)).text).toBe('Một');
  });
});

describe('a Word file', () => {
  it('gives paragraphs; breaks part words', async () => {
    const broken = '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>';
    const { text, encoding } = await readOne(
      'a.docx',
      docxFile(docxParagraphs(PARAGRAPHS) + broken),
    );
    expect(text).toBe(`${TEXT}\n\nmột\nhai\tba`);
    expect(encoding).toBeNull();
  });

  it.each<[Uint8Array, string, string]>([
    [strToU8('not a zip'), 'damaged', 'no archive'],
    [zipSync({ 'a.txt': strToU8('x') }), 'damaged', 'another archive'],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'encrypted', 'an old Word file'],
    [docxFile(''), 'empty', 'no paragraph'],
    [docxFile('<w:p>'), 'damaged', 'broken XML'],
    [docxFile(docxParagraphs(['x'.repeat(40 * 1024 * 1024)])), 'unsafe-archive', 'a bomb'],
    [docxFile('<w:smartTag>'.repeat(50_000)), 'damaged', 'nesting without end'],
  ])('%#: ends in its failure', async (bytes, code) => {
    expect((await read('a.docx', bytes)).failures).toEqual([['a.docx', code]]);
  });
});

describe('a PDF', () => {
  it('joins printed lines to paragraphs, over the end of a page too', async () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const lines = pdfParagraphs([first, second]);
    const { text } = await readOne('a.pdf', pdfFile([lines.slice(0, 3), lines.slice(3)]));
    expect(text).toBe(`${first}\n\n${second}`);
  });

  it('tells paragraphs by an indent, by a size and by a short last line', async () => {
    const lines = [
      { text: 'ĐẦU ĐỀ CỦA BÀI', y: 780, size: 20 },
      { text: 'Dòng đầu của đoạn một dài gần hết khổ giấy đã định', y: 760 },
      { text: 'dòng cuối.', y: 745 },
      { text: 'Đoạn hai không thụt vào đầu dòng, dài gần hết khổ', y: 730 },
      { text: 'và còn một dòng nữa mới hết câu của đoạn hai ấy, và', y: 715 },
      { text: 'Đoạn ba thụt vào.', y: 700, x: 100 },
    ];
    expect((await readOne('a.pdf', pdfFile([lines]))).text.split('\n\n')).toHaveLength(4);
  });

  it.each<[Uint8Array, string, string]>([
    [pdfFile([[]]), 'no-text-layer', 'an empty page'],
    [
      pdfFile([[{ text: 'Scan 1.0', y: 9 }], [{ text: 'Scan 1.0', y: 9 }]]),
      'no-text-layer',
      'a scan',
    ],
    [strToU8('%PDF-1.4 rubbish'), 'damaged', 'rubbish'],
    [new Uint8Array(0), 'damaged', 'nothing'],
  ])('%#: ends in its failure', async (bytes, code) => {
    expect((await read('a.pdf', bytes)).failures).toEqual([['a.pdf', code]]);
  });

  it('does not take the buffer away', async () => {
    const bytes = pdfFile([pdfParagraphs(PARAGRAPHS)]);
    const before = bytes.length;
    expect((await readOne('a.pdf', bytes)).text).toBe((await readOne('a.pdf', bytes)).text);
    expect(bytes).toHaveLength(before);
  });
});

it('reads nothing of a file that is too large', async () => {
  const bytes = new Uint8Array(MAX_FILE_BYTES.markdown + 1).fill(0x61);
  expect((await read('a.md', bytes)).failures).toEqual([['a.md', 'too-large']]);
});
