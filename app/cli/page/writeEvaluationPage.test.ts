import { describe, expect, it } from 'vitest';
import type { DatasetArticle } from '../../../shared/dataset.ts';
import { templateProject } from '../../template/templateProject.ts';
import { escapeHtml } from './escapeHtml.ts';
import { writeEvaluationPage } from './writeEvaluationPage.ts';

const TEXT = 'Xã Hà & xã Sơn <họp>\nngày 5/6.';

function entity(label: string, words: string) {
  const start = TEXT.indexOf(words);
  return { label, start, end: start + words.length, text: words };
}

function article(entities: DatasetArticle['entities'], file = 'a.txt'): DatasetArticle {
  return { file, fields: { title: null }, entities, indicators: [] };
}

function writePage(
  predicted: DatasetArticle,
  gold: DatasetArticle,
  text: string | null = TEXT,
): string {
  return [...writeEvaluationPage([{ predicted, gold, text }], templateProject)].join('');
}

/** What is read when all tags are left out. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const textOf = (page: string) => /<div class="text"[^>]*>(?<text>[^]*?)<\/div>/u.exec(page)![1]!;

describe('writeEvaluationPage', () => {
  it('holds the text as it is, each mark in its lane', () => {
    const right = [entity('LOCATION', 'Xã Hà'), entity('DATE', 'ngày 5/6')];
    const text = textOf(writePage(article(right), article(right)));
    expect(wordsOf(text)).toBe(TEXT);
    expect(text).toMatch(
      /^<span class="mark right" style="--gold:oklch\([^"]*\);--found:oklch\([^"]*\)" title="gold: LOCATION, found: LOCATION">Xã Hà<\/span> &amp; xã/u,
    );
  });

  it.each<[string, string[], string[], RegExp, string]>([
    ['missed', [], ['Xã Hà'], /missed" style="--gold:[^;"]*" [^>]*>Xã Hà<\/span><a/u, 'gold only'],
    ['extra', ['Xã Hà'], [], /extra" style="--found:[^;"]*" [^>]*>Xã Hà<\/span><a/u, 'found only'],
    ['wrong', ['Xã Hà'], ['Hà'], /wrong" style="--found:[^>]*>Xã <\/span><span/u, 'wrong bounds'],
  ])('names what is %s, and links it to its row and back', (problem, found, gold, expected) => {
    const entities = (words: string[]) => words.map((word) => entity('LOCATION', word));
    const page = writePage(article(entities(found)), article(entities(gold)));
    expect(textOf(page)).toMatch(expected);
    expect(textOf(page)).toContain(`<a class="badge ${problem}" id="a1m0" href="#a1r0">`);
    expect(page).toMatch(/<tr id="a1r0"><td><a href="#a1m0">1:\d<\/a>/u);
  });

  it('needs nothing else and runs nothing', () => {
    const page = writePage(article([]), article([entity('ORG', 'Xã Hà')]));
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\(|\son\w+=|javascript:/iu);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('lets no text, name or value become HTML', () => {
    const hostile = '"><script>alert(1)</script>';
    const start = 0;
    const wrong = { label: hostile, start, end: hostile.length, text: hostile, rule: hostile };
    const gold = { ...article([{ ...wrong, label: 'ORG' }], hostile) };
    const page = writePage(article([wrong], hostile), gold, hostile);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('"">');
    expect(wordsOf(textOf(page))).toContain(hostile);
  });

  it('gives each article ids of its own', () => {
    const gold = article([entity('ORG', 'Xã Hà'), entity('DATE', 'ngày 5/6')]);
    const one = { predicted: article([]), gold, text: TEXT };
    const page = [...writeEvaluationPage([one, one], templateProject)].join('');
    const ids = [...page.matchAll(/\sid="(?<id>[^"]*)"/gu)].map((match) => match.groups!['id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(target);
  });

  it('lists the errors of predictions that came without a text', () => {
    const page = writePage(article([]), article([entity('ORG', 'Xã Hà')]), null);
    expect(page).toContain('name the articles instead of predictions');
    expect(page).toContain('entity ORG</td><td>Xã Hà</td>');
  });

  it('keeps to the text where the gold was made for a longer one', () => {
    const gold = article([{ label: 'ORG', start: 25, end: 400, text: '' }]);
    expect(wordsOf(textOf(writePage(article([]), gold)))).toContain(TEXT.slice(0, 25));
  });
});

describe('escapeHtml', () => {
  it.each([
    ['<b>&amp;"', '&lt;b&gt;&amp;amp;&quot;', 'what HTML reads'],
    ['a\u{0}\u{1B}b\u{85}', 'a\u{FFFD}\u{FFFD}b\u{FFFD}', 'what HTML forbids'],
    ['a\tb\r\nc', 'a\tb\r\nc', 'white space'],
    ['🌾 ngô', '🌾 ngô', 'all else'],
  ])('%j is %j (%s)', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});
