import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { Suggestion } from '../../shared/suggestion.ts';
import { parseArticle } from '../reading/parseArticle.ts';
import { templateProject } from '../template/templateProject.ts';
import { createExtractor } from './createExtractor.ts';

const extractor = createExtractor(templateProject);
const extract = (text: string): Suggestion[] => extractor.extract(text, parseArticle(text));

const ARTICLE = `Thứ tư,  12/10/2022

Văn Quan đẩy mạnh trồng hồi và quế

(VQ) - Chiều 14/7, Đoàn khảo sát của Ban Thường vụ Thành ủy do đồng chí Lường Văn Pảo, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố dẫn đầu đã tới làm việc với Huyện uỷ Văn Quan.

9 tháng đầu năm 2021, doanh thu từ hồi và quế hơn 21,4 tỷ đồng, vượt 3% mục tiêu, tăng 8,25% so với cùng kỳ; có 11/17 xã đạt chuẩn nông thôn mới.
g
Đồng chí Lường Văn Pảo phát biểu tại buổi làm việc

Về Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Đề án 196, huyện sáp nhập 6 thôn, đứng thứ 3 toàn tỉnh. Xã Hoà Bình thuỷ lợi còn khó.

HOÀNG THỊ NGÂN
Ý kiến của bạn`;

const noise = fc.constantFrom(
  ...['', ' ', '\n', '\r\n', '.', ',', ';', '(', '“', '-', '/', '%', '0', '1.234,5', '2021'],
  ...['huyện ', 'Đoàn ', 'tỷ đồng', 'ngày ', '\u0301', '\u00a0', '\u200b', '𝒳', 'İ', 'ﬁ', '\ud800'],
);
/** The article with pieces cut out and noise put in. */
const mutated = fc
  .array(fc.tuple(fc.nat(ARTICLE.length), fc.nat(40), noise), { maxLength: 12 })
  .map((changes) =>
    changes.reduce(
      (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
      ARTICLE,
    ),
  );

function spansOf(body: AnnotationBody): Span[] {
  switch (body.type) {
    case 'field':
      return body.evidence;
    case 'entity':
      return body.spans;
    case 'indicator':
      return body.name === null ? [body.span] : [body.span, body.name];
  }
}

/** What was found without offsets: words in composed form, one kind of space. */
function tell(text: string): unknown[] {
  const words = ({ start, end }: Span) =>
    text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ');
  return extract(text).map(({ body, rule, confidence }) => {
    const values = body.type === 'indicator' ? { ...body, span: null, name: null } : null;
    const value = body.type === 'field' ? body.value?.normalize('NFC') : null;
    return { type: body.type, words: spansOf(body).map(words), values, value, rule, confidence };
  });
}

describe('createExtractor', () => {
  it('finds fields, entities and indicators in an article', () => {
    const found = extract(ARTICLE);
    for (const type of ['field', 'entity', 'indicator']) {
      expect(found.filter(({ body }) => body.type === type).length).toBeGreaterThan(3);
    }
  });

  it('never throws, and every span lies in the text with words of its own', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const suggestion of extract(text)) {
          expect(Suggestion.safeParse(suggestion).success).toBe(true);
          for (const { start, end } of spansOf(suggestion.body)) {
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        }
      }),
      { numRuns: 300, examples: [[ARTICLE.replace('(VQ)', '(Đoàn )')]] },
    );
  });

  it('gives each suggestion an id of its own, the same in every run', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const ids = extract(text).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(extract(text).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('puts the fields first, in the order of the project, then the rest by start', () => {
    const order = templateProject.fields.map(({ id }) => id);
    fc.assert(
      fc.property(mutated, (text) => {
        const bodies = extract(text).map(({ body }) => body);
        const ranks = bodies.map((body) =>
          body.type === 'field' ? order.indexOf(body.field) - 99 : (spansOf(body)[0]?.start ?? -1),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it('proposes nothing inside junk', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const junk = parseArticle(text).filter(({ kind }) => kind === 'junk');
        const spans = extract(text).flatMap(({ body }) => spansOf(body));
        const touching = spans.filter((span) =>
          junk.some(({ start, end }) => span.start < end && start < span.end),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  it('finds the same in composed and in decomposed text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(tell(text.normalize('NFD'))).toEqual(tell(text.normalize('NFC')));
      }),
    );
  });

  it('finds the same whatever ends the lines', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '');
        expect(tell(plain.replaceAll('\n', '\r\n'))).toEqual(tell(plain));
      }),
      { examples: [[ARTICLE.replace('Huyện uỷ', 'Huyện\nuỷ')]] },
    );
  });
});
