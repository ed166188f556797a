import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../shared/article.ts';
import { templateProject } from '../template/templateProject.ts';
import { overlaps } from '../text/spans.ts';
import { analyseText } from './analyseText.ts';
import { extractEntities } from './extractEntities.ts';
import { compileVocabulary } from './vocabulary.ts';

const vocabulary = compileVocabulary(templateProject);
const labels = new Set(templateProject.labels.map(({ id }) => id));

const pieces = fc.constantFrom(
  ...'Đồng chí |Nguyễn |Văn |Hòa An|Bí thư |Huyện ủy |UBND |tỉnh |xã |các |, |; |. |: |(|) |"'.split(
    '|',
  ),
  ...'Dự án |xây dựng |số 18-NQ/TW |Nghị quyết |Đại hội |lần thứ XV |năm 2021 |và |\n|– |Sở '.split(
    '|',
  ),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

function extract(text: string, kind: BlockKind) {
  const { article } = analyseText(text, text === '' ? [] : [{ kind, start: 0, end: text.length }]);
  return extractEntities(article, vocabulary);
}

describe('extractEntities', () => {
  it('proposes sorted spans of the text that do not overlap, with labels of the project', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('paragraph', 'byline', 'caption'), (text, kind) => {
        const spans = extract(text, kind).map(({ body, confidence, rule }) => {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rule).toMatch(/^entity\.[a-z]+\.[\w-]+$/);
          if (body.type !== 'entity') throw new Error('not an entity');
          expect(labels.has(body.label)).toBe(true);
          return body.spans[0] ?? { start: 0, end: 0 };
        });
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          const next = spans[index + 1];
          if (next) expect(span.start <= next.start && !overlaps(span, next)).toBe(true);
        }
      }),
    );
  });

  it('finds nothing in junk', () => {
    expect(extract('Đồng chí Nguyễn Văn An, Bí thư Huyện ủy', 'junk')).toEqual([]);
  });
});
