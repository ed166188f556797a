// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { failAt, faultOf } from '../../../app/dataset/incoming/fault.ts';
import { changeLocale } from '../../localisation/localisation.ts';
import { FaultList } from './FaultList.tsx';
import type { Inspection } from './importCalls.ts';

const { failure } = failAt({ path: 'a.iob2', line: 3 }, faultOf('notATag', { tag: 'ORG' }));
const mismatch = {
  ...{ place: { path: 'b.parquet', row: 2 }, label: 'ORG', offsets: [[1, 4]] },
  ...{ expected: 'họp', found: 'ở Y' },
};
const inspection = {
  ...{ failures: [failure], failureCount: 1, mismatches: [mismatch], mismatchCount: 1 },
} as unknown as Inspection;

describe('FaultList', () => {
  afterEach(() => {
    cleanup();
    changeLocale('en');
  });

  it.each([
    ['en', 'a.iob2, line 3: “ORG” is no tag such as O or B-ORG', 'b.parquet, row 2: ORG 1–4'],
    ['vi', 'a.iob2, dòng 3: “ORG” không phải thẻ như O hay B-ORG', 'b.parquet, hàng 2: ORG 1–4'],
  ] as const)('tells in %s what is wrong and where', (locale, first, second) => {
    changeLocale(locale);
    render(<FaultList inspection={inspection} />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toBe(first);
    expect(items[1]).toContain(second);
  });
});
