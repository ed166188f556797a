import { describe, expect, it } from 'vitest';
import { identifyFinding } from '../../../app/review/dismissFinding.ts';
import type { Finding } from '../../../shared/finding.ts';
import { annotate, entity, suggest, suggestionsOf } from '../reviewSample.ts';
import { listCheckedBodies, listFindings, stepFinding } from './listFindings.ts';

const TEXT = 'Xã Nà Mây họp. Bà con xã Nà Mây vui. Chủ nhật, 12/3: xã Nà Mây nghỉ.';

function repeatAt(start: number): Finding {
  const spans = [{ start, end: start + 6 }];
  const data = { text: 'Nà Mây', label: 'LOCATION' };
  return { check: 'untagged-repeat', severity: 'note', spans, data };
}

const [first, second, third] = [3, 25, 56].map(repeatAt) as [Finding, Finding, Finding];
const sign = { author: 'Lan', time: '2026-01-02T03:04:05.000Z', reason: null };

describe('findings', () => {
  it('are known again by their words and what stands around them', () => {
    const dismissal = { ...identifyFinding(second, TEXT), ...sign };
    const listed = listFindings([first, second, third], TEXT, [dismissal]);
    expect(listed.map((one) => one.dismissal?.author ?? null)).toEqual([null, 'Lan', null]);
    const moved = [repeatAt(3 + 7), repeatAt(25 + 7)];
    const again = listFindings(moved, `Tin: \n\n${TEXT}`, [dismissal]);
    expect(again.map((one) => one.dismissal === null)).toEqual([true, false]);
  });

  it('that say the same of the same words are listed once', () => {
    expect(listFindings([first, first], TEXT, [])).toHaveLength(1);
  });

  it('are gone through in a ring, past those that were marked as right', () => {
    const dismissal = { ...identifyFinding(second, TEXT), ...sign };
    const listed = listFindings([first, second, third], TEXT, [dismissal]);
    const step = (from: number | null, direction: 1 | -1) => {
      const next = stepFinding(listed, from === null ? null : listed[from]!.key, direction);
      return next && listed.indexOf(next);
    };
    expect([step(null, 1), step(0, 1), step(2, 1)]).toEqual([0, 2, 0]);
    expect([step(null, -1), step(0, -1), step(2, -1)]).toEqual([2, 2, 0]);
    expect(stepFinding([listed[1]!], null, 1)).toBeNull();
    expect(stepFinding([], null, 1)).toBeNull();
  });

  it('are sought in what was decided and what is still open, not in what was rejected', () => {
    const [kept, refused, open] = [entity('ORG', 0, 2), entity('ORG', 3, 9), entity('ORG', 22, 30)];
    const extraction = suggestionsOf(kept, refused, open);
    const annotations = [
      annotate(kept, { verdict: 'accepted', suggestion: suggest(kept) }),
      annotate(refused, { verdict: 'rejected', suggestion: suggest(refused) }),
      annotate(entity('ORG', 40, 44), { isLost: true }),
    ];
    expect(listCheckedBodies({ annotations, extraction })).toEqual([kept, open]);
  });
});
