import type { Block } from '../../shared/article.ts';
import type { IndicatorBody, IndicatorKind } from '../../shared/annotationBody.ts';
import { contains } from '../text/spans.ts';
import { findDecimalMark, type DecimalMark } from '../vietnamese/number.ts';
import type { AnalysedArticle } from './analysedArticle.ts';
import { readBases, type Base } from './indicators/base.ts';
import { genreOf } from './indicators/genre.ts';
import { directionOf, isGrowth, kindOf } from './indicators/kind.ts';
import { kindOfOthers } from './indicators/kindOfOthers.ts';
import { lexiconOf, type Lexicon } from './indicators/lexicon.ts';
import { nameValues, type Named } from './indicators/name.ts';
import {
  createPeriodReader,
  readYears,
  type PeriodReader,
  type YearContext,
} from './indicators/period.ts';
import { qualifierOf } from './indicators/qualifier.ts';
import { readSentences, spanOf, type Sentence } from './indicators/sentence.ts';
import { findValues, type Value } from './indicators/value.ts';
import type { Proposal } from './proposal.ts';
import type { Vocabulary } from './vocabulary.ts';
import { mapPacked } from '../text/mapPacked.ts';

/** Blocks that report; a caption or a date line holds no values. */
const REPORTING: ReadonlySet<Block['kind']> = new Set(['title', 'lead', 'heading', 'paragraph']);

/**
 * The measured values of an article with what they measure, sorted by start. Spans are offsets
 * into the analysed text. Source: annotation guide, section 3.
 */
export function extractIndicators(article: AnalysedArticle, vocabulary: Vocabulary): Proposal[] {
  const lexicon = lexiconOf(vocabulary);
  const genre = genreOf(article, lexicon);
  if (genre === 'prices') return [];
  const sentences = readSentences(article);
  const reading = { mark: findDecimalMark(article.key), isReport: genre === 'report' };
  const periods = createPeriodReader(readYearsOf(article, sentences));
  const proposals: Proposal[] = [];
  let at = 0;
  let started: Block | null = null;
  for (const sentence of sentences) {
    while ((article.blocks[at]?.end ?? Infinity) <= sentence.span.start) at += 1;
    const block = article.blocks[at];
    if (block === undefined || !REPORTING.has(block.kind)) continue;
    if (block !== started) periods.startBlock(sentence);
    started = block;
    for (const proposal of extractFromSentence(sentence, lexicon, reading, periods))
      proposals.push(
        withNameOfFraction(
          withNameOfCount(
            withNameAgain(withEarlierName(article.key, proposal, proposals), proposals),
            proposals,
          ),
          proposals.at(-1),
        ),
      );
  }
  return proposals;
}

/** Until when in the year the printed year need not be that of the results. */
const LAST_UNSURE_MONTH = 2;

/** The years of the text, and that of the date line to fall back on where the season allows it. */
function readYearsOf({ blocks }: AnalysedArticle, sentences: readonly Sentence[]): YearContext {
  const line = blocks.find(({ kind }) => kind === 'dateLine');
  if (line === undefined) return readYears(sentences, null);
  const header = sentences.find(({ span }) => contains(line, span));
  const printed = header?.dates[0]?.mention.to;
  const isSure = (printed?.month ?? 0) > LAST_UNSURE_MONTH;
  const text = sentences.filter(({ span }) => !contains(line, span));
  return readYears(text, isSure ? (printed?.year ?? null) : null);
}

function extractFromSentence(
  sentence: Sentence,
  lexicon: Lexicon,
  { mark, isReport }: { mark: DecimalMark; isReport: boolean },
  periods: PeriodReader,
): Proposal[] {
  const values = findValues(sentence, lexicon, mark, isReport);
  const intervals = periods.read(sentence, values);
  if (values.length === 0) return [];
  const bases = readBases(sentence, values);
  const kinds = new Set<IndicatorKind>();
  return mapPacked(nameValues(sentence, values, lexicon), (named, index) => {
    const base = bases[index] ?? null;
    const floor = values[index - 1]?.next ?? 0;
    return propose(sentence, named, floor, base, intervals[index] ?? null, kinds);
  });
}

function propose(
  sentence: Sentence,
  named: Named,
  floor: number,
  base: Base | null,
  period: string | null,
  earlier: Set<IndicatorKind>,
): Proposal {
  const { value, name, isInherited, isOfWhole } = named;
  const isOfGrowth = name !== null && isGrowth(sentence.words, name.first);
  const own = kindOf(value, base, isOfWhole, isOfGrowth);
  const kind = kindOfOthers(sentence, named, own, earlier) ?? own;
  earlier.add(kind);
  const body: IndicatorBody = {
    type: 'indicator',
    span: value.span,
    name: name && spanOf(sentence, name.first, name.next),
    value: value.quantity.value,
    upper: value.quantity.upper,
    unit: value.unit,
    kind,
    direction: directionOf(value),
    qualifier: qualifierOf(sentence, value, name, floor),
    base: kind === 'level' || kind === 'fraction' || kind === 'rank' ? null : yearOf(base, period),
    period,
  };
  return { body, ...judge(value, name === null, isInherited) };
}

/** `so với năm trước` names a year only when the value's own period does. */
function yearOf(base: Base | null, period: string | null): string | null {
  if (base === 'other') return null;
  if (base !== 'previous') return base;
  const year = /^\d{4}/.exec(period ?? '')?.[0];
  return year === undefined ? null : `year:${Number(year) - 1}`;
}

const RULES = {
  points: ['indicator.percent', 0.92],
  times: ['indicator.multiple', 0.9],
  money: ['indicator.money', 0.95],
  measure: ['indicator.measure', 0.9],
  count: ['indicator.count', 0.85],
  bare: ['indicator.fraction', 0.7],
} as const;

/** The rule that found a value and how sure it is, less so the more was guessed. */
function judge(value: Value, isNameless: boolean, isInherited: boolean) {
  const [rule, certainty] = RULES[value.quantity.measure];
  const isFraction = typeof value.quantity.value === 'object';
  const guessed =
    (value.quantity.isGuessed ? 0.65 : 1) * (isNameless ? 0.85 : 1) * (isInherited ? 0.97 : 1);
  const sure = value.isRank || (isFraction && value.unit !== null) ? 0.9 : certainty;
  return {
    rule: value.isRank ? 'indicator.rank' : isFraction ? 'indicator.fraction' : rule,
    confidence: Math.round(sure * guessed * 100) / 100,
  };
}

/**
 * `Năm 2016, thu nhập đạt 27 triệu đồng/người/năm. Năm 2019, đạt 35 triệu đồng/người/năm.`: a rate
 * without a name right after one with the same unit is of the same thing.
 */
function withNameAgain(proposal: Proposal, earlier: readonly Proposal[]): Proposal {
  const { body } = proposal;
  if (body.type !== 'indicator' || body.name !== null || body.unit?.includes('/') !== true)
    return proposal;
  const { unit } = body;
  const last = earlier
    .slice(-2)
    .findLast((other) => other.body.type === 'indicator' && other.body.unit === unit)?.body;
  return last?.type === 'indicator'
    ? { ...proposal, body: { ...body, name: last.name } }
    : proposal;
}

/**
 * `Xảy ra 8 vụ tai nạn. So với cùng kỳ, giảm 2 vụ.`: a change in a count that only its unit names is
 * of what was last counted with that unit.
 */
function withNameOfCount(proposal: Proposal, earlier: readonly Proposal[]): Proposal {
  const { body } = proposal;
  if (body.type !== 'indicator' || body.kind !== 'change' || body.base === null) return proposal;
  const { name, span, unit } = body;
  if (name === null || name.start < span.start || name.end > span.end) return proposal;
  const counted = earlier
    .slice(-COUNTED_NEAR)
    .findLast(
      ({ body: other }) =>
        other.type === 'indicator' && other.kind === 'level' && other.unit === unit,
    )?.body;
  const known = counted?.type === 'indicator' ? counted.name : null;
  return known === null ? proposal : { ...proposal, body: { ...body, name: known } };
}

/** How many values back the count can stand of which a change is told. */
const COUNTED_NEAR = 4;

/**
 * `điều tra 52/64 vụ, đạt 81%`: what qualifies a fraction that was named as its whole was before has
 * that name, too.
 */
function withNameOfFraction(proposal: Proposal, last: Proposal | undefined): Proposal {
  const [body, fraction] = [proposal.body, last?.body];
  if (body.type !== 'indicator' || fraction?.type !== 'indicator') return proposal;
  const { name } = body;
  const isOfFraction =
    typeof fraction.value === 'object' &&
    name !== null &&
    fraction.name !== null &&
    name.start >= fraction.span.start &&
    name.end <= fraction.span.end;
  return isOfFraction ? { ...proposal, body: { ...body, name: fraction.name } } : proposal;
}

/** How many values back a whole can have been counted. */
const NEAR = 24;

/**
 * `36/47 đơn` after `47 đơn thuộc thẩm quyền`: a fraction of a whole that was counted before is
 * named as it was there.
 */
function withEarlierName(key: string, proposal: Proposal, earlier: readonly Proposal[]): Proposal {
  const { body } = proposal;
  if (body.type !== 'indicator' || typeof body.value !== 'object' || body.name === null)
    return proposal;
  const { den } = body.value;
  const noun = key.slice(body.name.start, body.name.end);
  const whole = earlier
    .slice(-NEAR)
    .findLast(
      (other) =>
        other.body.type === 'indicator' &&
        other.body.value === den &&
        other.body.name !== null &&
        key.startsWith(`${noun} `, other.body.name.start),
    )?.body;
  if (whole?.type !== 'indicator' || key.slice(body.name.end, body.name.end + 1) === ' ')
    return proposal;
  return { ...proposal, body: { ...body, name: whole.name } };
}
