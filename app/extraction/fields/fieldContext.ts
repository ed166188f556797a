import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import { outermost } from '../../text/spans.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';
import type { Proposal } from '../proposal.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findAround, findInside } from './sortedSpans.ts';

export interface Mention extends Span {
  label: string;
}

/** What the field rules look at; all lists are sorted by start. */
export interface FieldContext {
  article: AnalysedArticle;
  vocabulary: Vocabulary;
  title: Block | null;
  /** Lead and paragraphs: the text that tells what happened. */
  narration: readonly Block[];
  /** The dates of title, headings and narration. */
  dates: readonly DateMention[];
  entities: readonly Mention[];
}

/** One rule for one field; null when it finds nothing. */
export type FieldRule = (context: FieldContext) => Proposal | null;

export function prepareContext(
  article: AnalysedArticle,
  vocabulary: Vocabulary,
  proposals: readonly Proposal[],
): FieldContext {
  const telling = article.blocks.filter(({ kind }) =>
    ['title', 'lead', 'heading', 'paragraph'].includes(kind),
  );
  return {
    article,
    vocabulary,
    title: article.blocks.find(({ kind }) => kind === 'title') ?? null,
    narration: telling.filter(({ kind }) => kind === 'lead' || kind === 'paragraph'),
    dates: article.dates.filter((mention) => findAround(telling, mention) !== null),
    entities: findMentions(proposals, telling),
  };
}

/** Entities of one span in the parts that tell; those of captions and bylines are no evidence. */
function findMentions(proposals: readonly Proposal[], telling: readonly Block[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { body } of proposals) {
    if (body.type !== 'entity' || body.spans.length > 1) continue;
    for (const { start, end } of body.spans) mentions.push({ start, end, label: body.label });
  }
  return mentions
    .filter((mention) => findAround(telling, mention) !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The outermost mentions of some labels; only those inside a span, when one is given. */
export function mentionsOf(
  { entities }: FieldContext,
  labels: readonly string[],
  within?: Span,
): Mention[] {
  const candidates = within === undefined ? entities : findInside(entities, within);
  return outermost(candidates.filter(({ label }) => labels.includes(label)));
}

/** The sentences inside a block, in order. */
export function sentencesOf({ article }: FieldContext, block: Span): Span[] {
  return findInside(article.sentences, block);
}
