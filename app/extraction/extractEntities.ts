import type { AnalysedArticle } from './analysedArticle.ts';
import { candidateOf, type Candidate } from './entities/candidate.ts';
import { findBodies } from './entities/findBodies.ts';
import { findDateline } from './entities/findDateline.ts';
import { findDocuments } from './entities/findDocuments.ts';
import { findEvents } from './entities/findEvents.ts';
import { findBylines, findPersons } from './entities/findPersons.ts';
import { findPlaces } from './entities/findPlaces.ts';
import { findPosts } from './entities/findPosts.ts';
import { findProgrammes } from './entities/findProgrammes.ts';
import { createKnownNames, isBound } from './entities/personName.ts';
import { settle } from './entities/settle.ts';
import type { LexicalText } from '../matching/lexicon.ts';
import type { DateMention } from '../vietnamese/date.ts';
import type { Proposal } from './proposal.ts';
import type { Vocabulary } from './vocabulary.ts';
import { mapPacked } from '../text/mapPacked.ts';

/**
 * The entities of an article: sorted, outermost only, none in junk. Offsets count in the analysed
 * text. Source: annotation guide, section 2.
 */
export function extractEntities(article: AnalysedArticle, vocabulary: Vocabulary): Proposal[] {
  const text = vocabulary.lexicon.read(article);
  const names = createKnownNames();
  const bylines = article.blocks.filter(({ kind }) => kind === 'byline');
  const candidates = [
    ...findBylines(text, bylines),
    ...findPersons(text, names),
    ...findPosts(text, names),
    ...findBodies(text, names),
    ...findPlaces(text, names),
    ...findDocuments(text, article.dates),
    ...findProgrammes(text),
    ...findEvents(text),
    ...findDateline(text, article.blocks),
    ...article.dates.flatMap(toCandidate),
    ...findTerms(text, vocabulary),
  ];
  return mapPacked(settle(candidates), ({ start, end, label, confidence, rule }) => ({
    body: { type: 'entity', label, spans: [{ start, end }] },
    confidence,
    rule,
  }));
}

/** A bare duration (`3 năm`) is no date. */
function toCandidate({ kind, start, end }: DateMention): Candidate[] {
  if (kind === 'duration') return [];
  return [{ label: 'DATE', rule: `entity.date.${kind}`, confidence: 0.92, start, end }];
}

/** A term of one capitalised syllable beside another is a part of a name: the `Mỹ` of `Mỹ Lộc`. */
function isPartOfName(text: LexicalText, index: number, length: number): boolean {
  if (length > 1) return false;
  return [index - 1, index, index + 1].filter((at) => text.shapes[at] === 'capitalised').length > 1;
}

/** The terms of the dictionaries that have a label of their own. */
function findTerms(text: LexicalText, { termRules, labelled }: Vocabulary): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    if (!text.starts(labelled, index)) continue;
    for (const { value, length } of text.hits(index)) {
      const rule = termRules.get(value);
      if (rule === undefined) continue;
      const isInTitle = (text.longest('honorifics', index - 1) ?? 0) > index;
      // The `Pháp` of `Pháp lệnh` is no country, nor the `Nhật Bản` of `viêm não Nhật Bản`.
      const isInWord =
        (text.longest('compounds', index) ?? 0) > index + length || isBound(text, index);
      if (!isInTitle && !isInWord && !isPartOfName(text, index, length))
        found.push(candidateOf(text, index, index + length, rule));
    }
  }
  return found;
}
