import { parseArticle } from '../../../reading/parseArticle.ts';
import { templateProject } from '../../../template/templateProject.ts';
import { analyseText } from '../../analyseText.ts';
import { extractIndicators } from '../../extractIndicators.ts';
import { compileVocabulary } from '../../vocabulary.ts';

const vocabulary = compileVocabulary(templateProject);

/**
 * The indicators of a text, one a line: the value as quoted, its name, the number with its unit,
 * then what is not null of kind, direction, qualifier, base and period. Example:
 * `7,8% | thu ngân sách | 7.8 % | change up same_period 2021`.
 */
export function indicatorLines(text: string): string[] {
  const { article } = analyseText(text, parseArticle(text));
  return extractIndicators(article, vocabulary).flatMap(({ body }) => {
    if (body.type !== 'indicator') return [];
    const { span, name, value, upper, unit, kind, direction, qualifier, base, period } = body;
    const number = typeof value === 'object' ? `${value.num}/${value.den}` : String(value);
    return [
      article.text.slice(span.start, span.end),
      name === null ? '-' : article.text.slice(name.start, name.end),
      [number, upper === null ? null : `to ${upper}`, unit].filter(Boolean).join(' '),
      [kind, direction, qualifier, base, period].filter(Boolean).join(' '),
    ].join(' | ');
  });
}
