// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepTextView, limit, readTextView } from './textView.ts';

const KEY = 'dau.review.textView';

afterEach(() => {
  localStorage.clear();
});

describe('the view of the text', () => {
  it('is kept', () => {
    const view = { size: 20, measure: 96, hasLineNumbers: true, hasMinimap: false, hasArcs: false };
    keepTextView(view);
    expect(readTextView()).toEqual(view);
  });

  it.each([
    [null, 'nothing was chosen'],
    ['{', 'it is damaged'],
    ['[1]', 'it is something else'],
    ['{"size":"large"}', 'a part of it is something else'],
  ] as [string | null, string][])('is the usual one for %j: %s', (stored) => {
    if (stored !== null) localStorage.setItem(KEY, stored);
    expect(readTextView()).toMatchObject({ size: 17, measure: 72 });
  });

  it('stays readable', () => {
    const view = { size: 400, measure: 2, hasLineNumbers: false, hasMinimap: true, hasArcs: false };
    expect(limit(view)).toMatchObject({ size: 26, measure: 48 });
  });
});
