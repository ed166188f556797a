// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { templateProject } from '../../app/template/templateProject.ts';
import { changeLocale } from '../localisation/localisation.ts';
import { groupLooks } from './groupLook.ts';
import { SubjectChip } from './SubjectChip.tsx';

describe('SubjectChip', () => {
  afterEach(() => {
    cleanup();
    changeLocale('en');
  });

  it.each([
    ['en', 'indicator', 'attainment', 'Indicator: Attainment'],
    ['vi', 'indicator', 'attainment', 'Chỉ tiêu: Mức đạt'],
    ['vi', 'indicator', 'former', 'Chỉ tiêu: former'],
    ['vi', 'entity', 'ORG', 'Tổ chức'],
    ['vi', 'entity', 'GONE', 'GONE'],
    ['vi', 'field', 'title', 'Tiêu đề'],
  ] as const)('says in %s of the %s %s: %s', (locale, type, subject, expected) => {
    changeLocale(locale);
    const looks = groupLooks(templateProject, locale);
    const { container } = render(<SubjectChip group={{ type, subject }} looks={looks} />);
    expect(container.textContent).toBe(expected);
  });
});
