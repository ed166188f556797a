// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { changeLocale } from '../localisation/localisation.ts';
import { GroupWords } from './GroupWords.tsx';

describe('GroupWords', () => {
  afterEach(() => {
    cleanup();
    changeLocale('en');
  });

  it.each([
    ['en', 'indicator', 'thu ngân sách (tỷ đồng)', 'thu ngân sách (tỷ đồng)'],
    ['en', 'indicator', '(lần)', 'No name (lần)'],
    ['vi', 'indicator', '(lần)', 'Không tên (lần)'],
    ['en', 'entity', '(UBND)', '(UBND)'],
    ['en', 'field', '', 'Unknown'],
  ] as const)('says in %s of the %s “%s”: %s', (locale, type, words, expected) => {
    changeLocale(locale);
    const { container } = render(<GroupWords group={{ type, words }} className={undefined} />);
    expect(container.textContent).toBe(expected);
  });
});
