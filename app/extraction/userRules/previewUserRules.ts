import type { EntityBody } from '../../../shared/annotationBody.ts';
import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import type { UserRule } from '../../../shared/userRule.ts';
import { compareSpans } from '../../text/spans.ts';
import { analyseText } from '../analyseText.ts';
import { compileUserRules, type UserFindings } from './compileUserRules.ts';

/** An article on which rules are tried; `entities` are what is known of it. */
export interface TriedArticle {
  text: string;
  blocks: readonly Block[];
  entities: readonly EntityBody[];
}

/**
 * Reads an article once, so that rules can be tried on it at each stroke of a key. The hits are
 * sorted, and their offsets count in the article's text; overlaps with what else was found stay.
 */
export function createRulePreview({
  text,
  blocks,
  entities,
}: TriedArticle): (rules: readonly UserRule[]) => UserFindings {
  const { article, toSource } = analyseText(text, blocks);
  const place = ({ start, end }: Span): Span => ({ start: toSource(start), end: toSource(end) });
  // Where composing shortens the text, its mentions are not where the article's words are.
  const known = article.text === text ? entities : [];
  return (rules) => {
    const { hits, stopped } = compileUserRules(rules).find(article, known);
    const placed = hits.map((hit) => {
      return { ...hit, span: place(hit.span), context: place(hit.context) };
    });
    return { hits: placed.sort((a, b) => compareSpans(a.span, b.span)), stopped };
  };
}
