import type { Span } from '../../../../shared/span.ts';
import { composeText } from '../../../text/composeText.ts';
import { parseArticle } from '../../../reading/parseArticle.ts';
import { templateProject } from '../../../template/templateProject.ts';
import { analyseText } from '../../analyseText.ts';
import { extractFields } from '../../extractFields.ts';
import type { Proposal } from '../../proposal.ts';
import { compileVocabulary } from '../../vocabulary.ts';

const vocabulary = compileVocabulary(templateProject);
// [ORG Huyện ủy Đông Sơn]
const MARK = /\[(?<label>[A-Z]+) (?<words>[^\]]+)\]/gu;

/** A small article in which `[LABEL words]` marks what the entity rules would have found. */
function readMarked(marked: string): { text: string; entities: Proposal[] } {
  const entities: Proposal[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const { label = '', words = '' } = match.groups ?? {};
    text += marked.slice(at, match.index);
    const span: Span = { start: text.length, end: text.length + words.length };
    entities.push({
      body: { type: 'entity', label, spans: [span] },
      confidence: 1,
      rule: 'marked',
    });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), entities };
}

export interface FoundField {
  value: string | null;
  quotes: string[];
  rule: string;
}

/** What the field rules find in a marked article, by field. */
export function findFields(marked: string): Record<string, FoundField> {
  const { text, entities } = readMarked(composeText(marked).text);
  const { article } = analyseText(text, parseArticle(text));
  const found: Record<string, FoundField> = {};
  for (const { body, rule } of extractFields(article, vocabulary, entities)) {
    if (body.type !== 'field') continue;
    const quotes = body.evidence.map(({ start, end }) => text.slice(start, end));
    found[body.field] = { value: body.value, quotes, rule };
  }
  return found;
}

/** The values alone. */
export function findValues(marked: string): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(findFields(marked)).map(([field, { value }]) => [field, value]),
  );
}
