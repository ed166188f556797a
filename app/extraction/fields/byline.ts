import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import { findWriter } from '../../reading/byline.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';
import { mentionsOf, type FieldRule } from './fieldContext.ts';
import { proposeField, wordsOf } from './proposeField.ts';

/** The writer that a byline names, not the photographer nor a source. Guide, section 1. */
export const extractAuthor: FieldRule = ({ article }) => {
  const bylines = article.blocks.filter(({ kind }) => kind === 'byline');
  const texts = bylines.filter(({ start }) => !article.key.startsWith('ảnh', start));
  const writers = texts.flatMap((block) => findWriterSpan(article, block) ?? []);
  const [writer] = writers;
  if (writer === undefined) return null;
  return proposeField({
    field: 'author',
    value: wordsOf(article.text, writer),
    evidence: [writer],
    confidence: writers.length === 1 ? 0.95 : 0.8,
    rule: 'field.author.byline',
  });
};

function findWriterSpan({ text }: AnalysedArticle, block: Block): Span | null {
  const writer = findWriter(text.slice(block.start, block.end));
  return writer && { start: block.start + writer.start, end: block.start + writer.end };
}

/** A lead in bold can stand above the paragraph with the dateline. */
const OPENING_PARAGRAPHS = 2;
// LSO-Chiều nay … | YênBái - YBĐT - Sáng 2/4 … | VOV.VN - Tối 3/2 … | – (ĐS) - Sáng 2/4 … | HƯNG YÊN (TTXVN) - Sáng nay … | (Báo Lâm Đồng) – Ngày 5/8 …
// Kinhtedothi - Ngày 31/8 …: a Vietnamese syllable has seven letters at most
// Biên phòng - Chiều 15/6 …: words before a dash and a time
const DATELINE =
  /^[\s–-]*(?:(?:\p{Lu}[\p{Lu} ]{2,30} )?\( *(?<bracketed>\p{L}[\p{L}\d. ]{0,23}[\p{L}\d.]) *\)|(?:\p{Lu}[\p{L} ]{2,20} - )?(?<plain>\p{Lu}{2,7}(?:\.VN)?|\p{Lu}\p{Ll}{7,20}|\p{Lu}\p{L}{1,20}\.vn|\p{Lu}\p{Ll}+ \p{L}{2,7}(?: \p{L}{2,7})?(?= ?[–—-] ?(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm) ))(?=\s?[–—-]))\s*[–—-]?\s*(?=\p{Lu}[\p{Ll} ])/u;

/** The newspaper's abbreviation in front of the lead. Guide, section 1. */
export const extractAgency: FieldRule = (context) => {
  const { article, narration } = context;
  const places = mentionsOf(context, ['LOCATION', 'PERSON']);
  for (const block of narration.slice(0, OPENING_PARAGRAPHS)) {
    const match = DATELINE.exec(article.text.slice(block.start, block.end));
    const agency = match?.groups?.['bracketed'] ?? match?.groups?.['plain'];
    if (match === null || agency === undefined) continue;
    const start = block.start + match[0].indexOf(agency);
    // `Hải Dương - Sáng 2/4`: where it is written, not who writes
    if (places.some((place) => place.start === start)) continue;
    return proposeField({
      field: 'agency',
      value: agency,
      evidence: [{ start, end: start + agency.length }],
      confidence: 0.9,
      rule: 'field.agency.dateline',
    });
  }
  return null;
};
