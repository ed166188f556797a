import type { BlockKind } from '../../../../shared/article.ts';
import { templateProject } from '../../../template/templateProject.ts';
import { analyseText } from '../../analyseText.ts';
import { extractEntities } from '../../extractEntities.ts';
import { compileVocabulary } from '../../vocabulary.ts';

const vocabulary = compileVocabulary(templateProject);

/** `[PERSON Lê Na]` */
const MARK = /\[[A-Z]+ (?<words>[^\]]+)\]/g;

/** For tests: takes the marks out of a sentence that says what is expected. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(MARK, '$<words>');
}

/** For tests: each line is a block; the entities found are marked in the text. */
export function markEntities(text: string, kind: BlockKind = 'paragraph'): string {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind,
    start: line.index,
    end: line.index + line[0].length,
  }));
  const { article } = analyseText(text, blocks);
  let marked = '';
  let at = 0;
  for (const { body } of extractEntities(article, vocabulary)) {
    const span = body.type === 'entity' ? body.spans[0] : undefined;
    if (body.type !== 'entity' || span === undefined) continue;
    const { start, end } = span;
    marked += `${article.text.slice(at, start)}[${body.label} ${article.text.slice(start, end)}]`;
    at = end;
  }
  return marked + article.text.slice(at);
}
