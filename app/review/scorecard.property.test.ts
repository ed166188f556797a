import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import { applyEdit } from './applyEdit.ts';
import { calibrateConfidence, FEWEST_DECISIONS } from './calibrateConfidence.ts';
import { annotationOf, editMaker, entityAt, suggestionOf } from './exampleReview.ts';
import { inverseEdit } from './inverseEdit.ts';
import { UNTOUCHED } from './reviewState.ts';
import {
  changeRecord,
  findDecisionCounts,
  findRecordChanges,
  type RuleRecord,
} from './scorecard.ts';

const body = entityAt('PERSON', 'Lò Thị Sương');
const verdicts = fc.constantFrom('accepted', 'corrected', 'rejected', 'added', 'gone' as const);
const rules = fc.constantFrom('entity.a', 'entity.b');
const confidences = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const act = fc.record({ id: fc.nat(4), verdict: verdicts, rule: rules, confidence: confidences });

function annotate({ id, verdict, rule, confidence }: Exclude<Act, null>): Annotation | null {
  if (verdict === 'gone') return null;
  const suggestion = verdict === 'added' ? null : { ...suggestionOf(body), rule, confidence };
  const name = `annotation ${id}` as Annotation['id'];
  return annotationOf(body, { id: name, verdict, suggestion });
}
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** The records that decisions add up to, from nothing. */
function tally(annotations: readonly Annotation[]): RuleRecord[] {
  const records = new Map<string, RuleRecord>();
  for (const one of findDecisionCounts(annotations)) {
    records.set(one.rule, changeRecord(records.get(one.rule) ?? null, one));
  }
  return [...records.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

describe('records of rules', () => {
  it('kept edit by edit are what all decisions add up to', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.nat(5), (acts, undone) => {
        const { change, stamp } = editMaker();
        let state = UNTOUCHED;
        let records = new Map<string, RuleRecord>();
        const record = (edit: Parameters<typeof applyEdit>[1]) => {
          state = applyEdit(state, edit);
          records = new Map(records);
          for (const one of findRecordChanges([edit])) {
            records.set(one.rule, changeRecord(records.get(one.rule) ?? null, one));
          }
        };
        const log = acts.flatMap((one) => {
          const before = state.annotations.find(({ id }) => id === `annotation ${one.id}`) ?? null;
          const after = annotate(one);
          if (before === null && after === null) return [];
          const edit = change(before, after);
          record(edit);
          return [edit];
        });
        for (const edit of log.toReversed().slice(0, undone))
          record(inverseEdit(edit, stamp(null)));
        const kept = [...records.values()].filter(({ outcomes }) => outcomes.length > 0);
        expect(kept.sort((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual(tally(state.annotations));
      }),
    );
  });
});

const outcome = fc
  .record({
    confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
    accepted: fc.nat(200),
    corrected: fc.nat(50),
    rejected: fc.nat(50),
  })
  .filter(({ accepted, corrected, rejected }) => accepted + corrected + rejected > 0);
const recordOf = (rule: string) =>
  fc
    .uniqueArray(outcome, { maxLength: 8, selector: ({ confidence }) => confidence })
    .map((outcomes): RuleRecord => ({ rule, type: 'entity', outcomes }));

describe('calibrateConfidence', () => {
  it('stays between 0 and 1, and never turns a surer suggestion of a rule into a less sure one', () => {
    const records = fc.tuple(recordOf('entity.a'), recordOf('entity.b'));
    fc.assert(
      fc.property(records, rules, confidences, confidences, (known, rule, one, other) => {
        const calibrate = calibrateConfidence(known);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((confidence) =>
          calibrate({ rule, type: 'entity' }, confidence),
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high! - low!).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 500 },
    );
  });

  const allRight = (rule: string, count: number, share = 1): RuleRecord => {
    const accepted = Math.round(count * share);
    const outcomes = [{ confidence: 0.9, accepted, corrected: 0, rejected: count - accepted }];
    return { rule, type: 'entity', outcomes };
  };
  const at = (records: RuleRecord[], rule = 'entity.a') =>
    calibrateConfidence(records)({ rule, type: 'entity' }, 0.9);

  it('leaves confidence alone while little was decided, and other types', () => {
    expect(at([allRight('entity.a', FEWEST_DECISIONS - 1, 0)])).toBe(0.9);
    expect(at([{ ...allRight('field.a', 500, 0), type: 'field' }])).toBe(0.9);
  });

  it('comes near to how often a rule is right', () => {
    expect(at([allRight('entity.a', 1000, 0.6)])).toBeCloseTo(0.6, 1);
    const mixed = [allRight('entity.a', 500, 0.5), allRight('entity.b', 500, 0.9)];
    expect(at(mixed, 'entity.a')).toBeLessThan(0.55);
    expect(at(mixed, 'entity.b')).toBeGreaterThan(0.85);
    expect(at(mixed, 'entity.new')).toBeCloseTo(0.7, 1);
  });
});
