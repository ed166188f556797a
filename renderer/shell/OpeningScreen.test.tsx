// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { changeLocale } from '../localisation/localisation.ts';
import { OpeningScreen } from './OpeningScreen.tsx';

describe('OpeningScreen', () => {
  afterEach(cleanup);

  it('waits without a bar while nothing is brought up to date', () => {
    changeLocale('en');
    render(<OpeningScreen upgrade={null} />);
    expect(screen.getByRole('status').textContent).toBe('Opening your work…');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it.each([
    ['en', 'Bringing your work up to date', '1,200 of 100,000 articles', 'Nothing is lost'],
    ['vi', 'Đang nâng cấp dữ liệu của bạn', '1.200 / 100.000 bài', 'Không mất gì cả'],
  ] as const)('in %s tells how far an upgrade is', (locale, title, count, promise) => {
    changeLocale(locale);
    render(<OpeningScreen upgrade={{ doneCount: 1_200, totalCount: 100_000 }} />);
    expect(screen.getByRole('heading').textContent).toBe(title);
    const bar = screen.getByRole('progressbar', { name: title });
    expect(bar.getAttribute('aria-valuenow')).toBe('1200');
    const words = screen.getByRole('main').textContent;
    expect(words).toContain(count);
    expect(words).toContain(promise);
  });
});
