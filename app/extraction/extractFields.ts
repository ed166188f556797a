import type { AnalysedArticle } from './analysedArticle.ts';
import { extractAgency, extractAuthor } from './fields/byline.ts';
import { extractDayPart } from './fields/dayPart.ts';
import { extractEventDate } from './fields/eventDate.ts';
import { prepareContext, type FieldRule } from './fields/fieldContext.ts';
import { extractHostUnit, extractLeadBody } from './fields/meeting.ts';
import { extractLeadOfficial } from './fields/participants.ts';
import { extractPrintedDate } from './fields/printedDate.ts';
import { extractProvince } from './fields/province.ts';
import { extractReviewPeriod } from './fields/reviewPeriod.ts';
import { extractTitle } from './fields/title.ts';
import type { Proposal } from './proposal.ts';
import type { Vocabulary } from './vocabulary.ts';

const RULES: readonly FieldRule[] = [
  extractTitle,
  extractPrintedDate,
  extractEventDate,
  extractDayPart,
  extractAuthor,
  extractAgency,
  extractProvince,
  extractLeadBody,
  extractHostUnit,
  extractLeadOfficial,
  extractReviewPeriod,
];

/**
 * The document's fields with their evidence, one proposal at most for each; a field that is unknown
 * has none. `entities` are what was found in the same article. Source: annotation guide, section 1.
 */
export function extractFields(
  article: AnalysedArticle,
  vocabulary: Vocabulary,
  entities: readonly Proposal[],
): Proposal[] {
  const context = prepareContext(article, vocabulary, entities);
  return RULES.flatMap((extract) => extract(context) ?? []);
}
