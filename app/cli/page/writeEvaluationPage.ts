import type { Project } from '../../../shared/project.ts';
import { compareDatasets } from '../../dataset/compareDatasets.ts';
import { findMistakes, type Mistake } from '../../dataset/findMistakes.ts';
import { countOf } from '../countOf.ts';
import { type Table, tabulateComparison } from '../tabulateComparison.ts';
import type { EvaluatedArticle } from '../writeReport.ts';
import { escapeHtml } from './escapeHtml.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import { writeMarkedText } from './writeMarkedText.ts';
import { writeMistakeTable } from './writeMistakeTable.ts';

interface Section {
  id: string;
  article: EvaluatedArticle;
  mistakes: Mistake[];
}

/**
 * One page that needs nothing else, without scripts: the figures, then each article with its
 * mistakes and its text. Comes in pieces, in the articles' order.
 */
export function* writeEvaluationPage(
  articles: readonly EvaluatedArticle[],
  project: Project,
): Generator<string> {
  const sections = articles.map((article, index) => {
    return { id: `a${index + 1}`, article, mistakes: findMistakes(article, article.text) };
  });
  const hues = new Map(project.labels.map(({ id, hue }) => [id, hue]));
  yield writeHead();
  yield `<main>\n<h1>Found and gold</h1>\n${writeSummary(sections)}\n`;
  yield writeFigures(tabulateComparison(compareDatasets(articles)));
  yield writeLegend(project);
  yield writeContents(sections);
  for (const section of sections) yield writeSection(section, (name) => hues.get(name) ?? null);
  yield '</main>\n</body>\n</html>\n';
}

function writeHead(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Found and gold – Dấu</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
`;
}

function writeSummary(sections: readonly Section[]): string {
  const count = sections.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
  const wrong = sections.filter(({ mistakes }) => mistakes.length > 0).length;
  const all = countOf(sections.length, 'article');
  return `<p class="quiet">${all} compared; ${countOf(count, 'error')} in ${wrong} of them.</p>`;
}

function writeFigures(tables: readonly Table[]): string {
  const written = tables.map(writeTable);
  const [entities = '', indicators = '', ...others] = written;
  return `<div class="figures">${entities}${indicators}</div>
<details><summary>Attributes, fields and rules</summary>
<div class="figures">${others.join('')}</div></details>\n`;
}

function writeTable([headings = [], ...rows]: Table): string {
  const head = headings.map((cell) => `<th scope="col">${escapeHtml(String(cell))}</th>`).join('');
  const body = rows.map(([name, ...cells]) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(String(cell ?? '–'))}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(String(name))}</th>${figures}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

function writeLegend({ labels }: Project): string {
  const hues = labels.map(({ id, name, hue }) => {
    const colour = `oklch(var(--hue-line) ${hue})`;
    const style = `--gold:${colour};--found:${colour}`;
    return `<li title="${escapeHtml(name.en)}"><span class="mark" style="${style}">${escapeHtml(id)}</span></li>`;
  });
  const lane = 'class="mark" style="--LANE:var(--ink-soft)"';
  return `<ul class="legend">
<li><span ${lane.replace('LANE', 'gold')}>gold</span></li>
<li><span ${lane.replace('LANE', 'found')}>found</span></li>
<li><span class="badge missed">missed</span> in the gold only</li>
<li><span class="badge extra">extra</span> found only</li>
<li><span class="badge wrong">wrong</span> in both, not the same</li>
</ul>
<ul class="legend">${hues.join('')}<li><span class="mark" style="--gold:var(--ink-soft);--found:var(--ink-soft)">indicator</span></li></ul>\n`;
}

function writeContents(sections: readonly Section[]): string {
  const items = sections.map(({ id, article, mistakes }) => {
    const count = mistakes.length === 0 ? 'no errors' : countOf(mistakes.length, 'error');
    const file = escapeHtml(article.predicted.file);
    return `<li><a href="#${id}">${file}</a> <span class="quiet">${count}</span></li>`;
  });
  return `<nav aria-label="Articles"><ol>${items.join('\n')}</ol></nav>\n`;
}

function writeSection(
  { id, article, mistakes }: Section,
  hueOf: (name: string) => number | null,
): string {
  const { text, predicted } = article;
  const idOf = (mistake: number) => ({ mark: `${id}m${mistake}`, row: `${id}r${mistake}` });
  const written =
    text === null
      ? '<p class="quiet">The text was not given: name the articles instead of predictions.</p>'
      : writeMarkedText({ text, article, mistakes, idOf, hueOf });
  const count = mistakes.length === 0 ? 'no errors' : countOf(mistakes.length, 'error');
  return `<article id="${id}" aria-labelledby="${id}h">
<header><h2 id="${id}h">${escapeHtml(predicted.file)}</h2><span class="quiet">${count}</span></header>
${writeMistakeTable({ text, mistakes, idOf })}
${written}
</article>\n`;
}
