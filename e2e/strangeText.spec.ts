import { join } from 'node:path';
import { expect } from '@playwright/test';
import { storeSpans } from '../build/bench/editor/seedSpans.ts';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage, type ArticlePage } from './pages.ts';
import { readReview } from './readReview.ts';
import { writeFiles } from './writeFiles.ts';

/** Texts that editors of text get wrong: offsets and selections stay those of the stored text. */

const openOnly = async (
  { page, electron }: RunningApp,
  folder: string,
  text: string,
): Promise<{ corpus: CorpusPage; file: string }> => {
  const file = 'strange.txt';
  const articles = await writeFiles(join(folder, 'articles'), { [file]: text });
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  return { corpus, file };
};

/** The words of the marks that were made by hand, by the offsets that are stored. */
const wordsMarked = async ({ page }: ArticlePage, file: string): Promise<string[]> => {
  const { text, annotations } = await readReview(page, file);
  return annotations.flatMap(({ body, quotes }) => {
    const spans = body.type === 'entity' ? body.spans : [];
    const words = spans.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(quotes);
    return words;
  });
};

test('words of any script are marked as they stand in the file', async ({ start, folder }) => {
  const family = '👩‍👩‍👧‍👦';
  const words = [
    'مدينة',
    family,
    'Nguyễn'.normalize('NFD'),
    'Đồng\u200bMới',
    '\u202eabc\u202c',
    'e\u0301\u0302\u0323',
  ];
  const text = `Tin thử\n\n${words.map((word, index) => `Số ${index} là ${word} ở đây.`).join('\n\n')}\n`;
  const app = await start();
  const { corpus, file } = await openOnly(app, folder, text);
  const article = await corpus.open(file);
  for (const [index, word] of words.entries()) {
    await article.drag(` ${word} `);
    await article.press('3');
    await expect.poll(async () => (await wordsMarked(article, file)).length).toBe(index + 1);
  }
  const marked = await wordsMarked(article, file);
  expect(marked.slice(0, 4)).toEqual(words.slice(0, 4));
  expect(marked[4]).toContain('abc');
  expect(marked[5]).toBe(words[5]);
});

test('an article of one line of a megabyte is marked at both ends', async ({ start, folder }) => {
  const sentence = 'Huyện Khe Vàng có thêm nhiều nhà văn hóa và đường bê tông ở các thôn, bản. ';
  const text = `Đầu ${sentence.repeat(10_500)}Cuối`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
  const { corpus, file } = await openOnly(await start(), folder, text);
  const article = await corpus.open(file);
  await article.text.focus();
  await article.press('Control+Home', 'Shift+ArrowRight', '3');
  await expect.poll(() => wordsMarked(article, file)).toEqual(['Đầu']);
  await article.text.focus();
  await article.press('Control+End', 'Shift+ArrowLeft', '3');
  await expect.poll(() => wordsMarked(article, file)).toEqual(['Đầu', 'Cuối']);
  await expect(article.mark('Cuối')).toBeVisible();
});

test('ten thousand marks on one word are drawn, and one more is made', async ({
  start,
  folder,
}) => {
  const word = 'nghiêng'.repeat(24);
  const { corpus, file } = await openOnly(await start(), folder, `Tin thử\n\n${word} ở đây.\n`);
  const { text } = await readReview(corpus.page, file);
  const at = text.indexOf(word);
  const pairs = Array.from(word, (_, from) => {
    return Array.from({ length: word.length - from }, (__, length) => ({ from, length }));
  }).flat();
  const spans = pairs.slice(0, 10_000).map(({ from, length }, index) => {
    return { start: at + from, end: at + from + length + 1, label: index % 8 };
  });
  await storeSpans(corpus.page, file, spans);
  const article = await corpus.open(file);
  await expect(article.tab('Entities')).toContainText('10,000 open');
  await expect(article.text).toContainText(word);
  await article.text.focus();
  await article.press('n', 'x');
  await expect(article.tab('Entities')).toContainText('9,999 open');
  await article.drag('ở đây');
  await article.press('3');
  await expect(article.mark('ở đây')).toBeVisible();
});
