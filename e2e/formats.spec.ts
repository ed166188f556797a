import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import {
  docxFile,
  docxParagraphs,
  PAGE,
  PARAGRAPHS,
  pdfFile,
  pdfParagraphs,
} from '../app/reading/testing/formatFiles.ts';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const TEXT = PARAGRAPHS.join('\n\n');
const TABLE = ['id,title,content', ...PARAGRAPHS.map((text, index) => `b${index},T,"${text}"`)];

async function open({ page, electron }: RunningApp, articles: string): Promise<CorpusPage> {
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  return corpus;
}

test('an article of every format is read, opened and shown', async ({ start, folder }) => {
  const articles = await writeFiles(join(folder, 'articles'), {
    'plain.txt': TEXT,
    'page.html': PAGE,
    'note.md': `# Đầu đề\n\n${TEXT}`,
    'word.docx': docxFile(docxParagraphs(PARAGRAPHS)),
    'print.pdf': pdfFile([pdfParagraphs(PARAGRAPHS)]),
    'table.csv': TABLE.join('\n'),
    'table.tsv': `content\n${TEXT.replaceAll('\n\n', ' ')}\n`,
    'lines.jsonl': JSON.stringify({ text: TEXT }),
    'all.zip': zipSync({ 'in/inner.txt': strToU8(TEXT), '../up.md': strToU8(TEXT) }),
  });
  const app = await start();
  const corpus = await open(app, articles);
  await corpus.waitForArticles(12);
  await expect(corpus.notice('could not be read')).toBeHidden();
  const last = 'rà soát từng thôn';
  for (const [file, format, words] of [
    ['plain.txt', null, last],
    ['page.html', 'HTML', last],
    ['note.md', 'Markdown', last],
    ['word.docx', 'Word', last],
    ['print.pdf', 'PDF', last],
    ['table.csv#b1', 'CSV', 'đạt 98% kế hoạch năm'],
    ['table.tsv#1', 'TSV', last],
    ['lines.jsonl#1', 'JSON Lines', last],
    ['all.zip/in/inner.txt', null, last],
    ['all.zip/up.md', 'Markdown', last],
  ] as const) {
    const article = await corpus.open(file);
    await expect(article.text).toContainText(words);
    const source = format === null ? file : `${file} · ${format}`;
    await expect(app.page.getByText(source, { exact: true })).toBeVisible();
    await article.backToList();
  }
});

test('a page is read as its reader view: no script runs, no furniture stays', async ({
  start,
  folder,
}) => {
  const articles = await writeFiles(join(folder, 'articles'), { 'page.html': PAGE });
  const app = await start();
  const corpus = await open(app, articles);
  await corpus.waitForArticles(1);
  const article = await corpus.open('page.html');
  await expect(article.text).toContainText(PARAGRAPHS[2] ?? '');
  for (const words of ['Trang chủ', 'Quảng cáo', 'bí mật', 'Đọc nhiều']) {
    await expect(article.text).not.toContainText(words);
  }
});

test('a table is read again only where it has changed, and bad rows are told', async ({
  start,
  folder,
}) => {
  const table = [...TABLE, 'b3,T,', 'b4,T,x,y,z'].join('\n');
  const articles = await writeFiles(join(folder, 'articles'), {
    'table.csv': table,
    'scan.pdf': pdfFile([[]]),
    'nested.zip': zipSync({ 'a.zip': strToU8('PK'), 'b.txt': strToU8(TEXT) }),
    'no text.csv': 'a,b\n1,2\n',
  });
  const app = await start();
  const corpus = await open(app, articles);
  await corpus.waitForArticles(4);
  const unread = await corpus.showUnread();
  await expect(unread.rows).toHaveCount(5);
  await expect(unread.reason('table.csv#b3')).toContainText('The file is empty');
  await expect(unread.reason('table.csv#row-5')).toContainText('This row cannot be read');
  await expect(unread.reason('scan.pdf')).toContainText('pictures without text');
  await expect(unread.reason('nested.zip/a.zip')).toContainText('archive inside an archive');
  await expect(unread.reason('no text.csv')).toContainText('No column of this table');
  await unread.close();
  const article = await corpus.open('table.csv#b1');
  await article.press('n', 'Enter');
  await article.backToList();
  await expect(corpus.cell('table.csv#b1', 'Status')).toHaveText('In work');

  const file = join(articles, 'table.csv');
  const mended = [`b9,T,"${TEXT}"`, 'b3,T,Một câu.', 'b4,T,"x, y"'].join('\n');
  const before = (await readFile(file, 'utf8')).split('\n').slice(0, 4);
  const [header = '', ...rows] = before;
  await writeFile(file, [header, mended, ...rows].join('\n'));
  await corpus.readAgain();
  await corpus.waitForArticles(7);
  await expect(corpus.cell('table.csv#b1', 'Status')).toHaveText('In work');
  await expect(corpus.cell('table.csv#b9', 'Status')).toHaveText('New');
});
