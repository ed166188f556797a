import type { Suggestion } from '../../shared/suggestion.ts';
import type { Outcome, RuleRecord } from './scorecard.ts';

/**
 * How sure what a rule suggests is, 0 to 1, in the light of what people decided on earlier ones;
 * `said` is the confidence that the rule gave it.
 */
export type Calibration = (suggestion: Pick<RuleRecord, 'rule' | 'type'>, said: number) => number;

/** With fewer decisions on a type of suggestion, its confidence stays what the rule says. */
export const FEWEST_DECISIONS = 30;

/** So many decisions speak for the rule's own word at each tenth of confidence. */
const WEIGHT_OF_WORD = 2;

/** A rule's own record counts as much as this many decisions on its whole type. */
const WEIGHT_OF_TYPE = 20;

/**
 * Learns from records how often suggestions are accepted as they are. Within a type, confidence is
 * mapped by isotonic regression, so that a surer suggestion never comes out less sure; then each
 * rule's own record pulls it up or down, the more the longer it is.
 */
export function calibrateConfidence(records: readonly RuleRecord[]): Calibration {
  const curves = {
    field: curveOf(records, 'field'),
    entity: curveOf(records, 'entity'),
    indicator: curveOf(records, 'indicator'),
  };
  const byRule = new Map(records.map((record) => [record.rule, countRight(record.outcomes)]));
  return ({ rule, type }, said) => {
    const curve = curves[type];
    if (curve === null) return said;
    const expected = curve(said);
    const { right, count } = byRule.get(rule) ?? { right: 0, count: 0 };
    return (right + WEIGHT_OF_TYPE * expected) / (count + WEIGHT_OF_TYPE);
  };
}

/** How sure a suggestion is: what its rule says of it, or what was learnt of that. 0 to 1. */
export type Sureness = (suggestion: Suggestion) => number;

/** Takes what people decided into account where there is enough of it. */
export function learntSureness(records: readonly RuleRecord[]): Sureness {
  const calibrate = calibrateConfidence(records);
  return ({ rule, body, confidence }) => calibrate({ rule, type: body.type }, confidence);
}

interface Point {
  confidence: number;
  right: number;
  count: number;
}

function countRight(outcomes: readonly Outcome[]): { right: number; count: number } {
  let [right, count] = [0, 0];
  for (const { accepted, corrected, rejected } of outcomes) {
    right += accepted;
    count += accepted + corrected + rejected;
  }
  return { right, count };
}

/** Null while too little was decided. */
function curveOf(
  records: readonly RuleRecord[],
  type: RuleRecord['type'],
): ((confidence: number) => number) | null {
  const outcomes = records.filter((record) => record.type === type).flatMap((one) => one.outcomes);
  if (countRight(outcomes).count < FEWEST_DECISIONS) return null;
  const decided = outcomes.map((outcome): Point => {
    return { confidence: outcome.confidence, ...countRight([outcome]) };
  });
  const words = Array.from({ length: 11 }, (_, tenth): Point => {
    return { confidence: tenth / 10, right: (WEIGHT_OF_WORD * tenth) / 10, count: WEIGHT_OF_WORD };
  });
  return interpolate(fitIsotonic([...decided, ...words]));
}

/** A place on the curve: the mean confidence of a block, and how often it was right. */
interface Knot {
  confidence: number;
  share: number;
}

/** A block of pooled points; `confidence` is their sum, weighed by the counts. */
type Block = Point;

const shareOf = ({ right, count }: Block): number => right / count;

/**
 * The shares that come nearest to those of the points and never fall as confidence rises (pool
 * adjacent violators; Ayer and others, 1955). Knots are sorted by confidence.
 */
function fitIsotonic(points: readonly Point[]): Knot[] {
  const blocks: Block[] = [];
  for (const point of joinEqual(points).sort((a, b) => a.confidence - b.confidence)) {
    let block: Block = { ...point, confidence: point.confidence * point.count };
    for (let last = blocks.at(-1); last && shareOf(last) >= shareOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {
        confidence: last.confidence + block.confidence,
        right: last.right + block.right,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  return blocks.map((block) => {
    return { confidence: block.confidence / block.count, share: shareOf(block) };
  });
}

/** One point for each confidence: what rules with the same word have together. */
function joinEqual(points: readonly Point[]): Point[] {
  const joined = new Map<number, Point>();
  for (const { confidence, right, count } of points) {
    const known = joined.get(confidence) ?? { confidence, right: 0, count: 0 };
    joined.set(confidence, { confidence, right: known.right + right, count: known.count + count });
  }
  return [...joined.values()];
}

function interpolate(knots: readonly Knot[]): (confidence: number) => number {
  return (confidence) => {
    const next = knots.findIndex((knot) => knot.confidence >= confidence);
    const [before, after] = [knots[next === -1 ? knots.length - 1 : next - 1], knots[next]];
    if (before === undefined || after === undefined) return (before ?? after)?.share ?? confidence;
    const way = (confidence - before.confidence) / (after.confidence - before.confidence);
    return before.share + way * (after.share - before.share);
  };
}
