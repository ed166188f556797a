// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pressOf } from '../testing/pressOf.ts';
import { actOn, type ReviewKeys } from './keyActions.ts';
import { reviewShortcuts } from './reviewShortcuts.ts';
import { useReviewKeys } from './useReviewKeys.ts';

vi.mock('./keyActions.ts', () => ({ actOn: vi.fn(() => true) }));

const label = vi.fn();
// All that is asked before a key is handed on.
const keys = {
  model: {
    state: { past: null },
    items: { isOpen: true },
    text: { current: { hasFocus: () => true } },
  },
  selection: { label },
  labels: ['1', '9', 'q'].map((hotkey) => ({ id: `L${hotkey}`, hotkey })),
} as unknown as ReviewKeys;

function Screen() {
  const root = useRef<HTMLDivElement>(null);
  useReviewKeys(root, keys);
  return <div ref={root} data-testid="text" tabIndex={0} />;
}

/** True when the press was of use. */
const press = (combination: string): boolean =>
  !fireEvent.keyDown(document.querySelector('[data-testid]') ?? document, pressOf(combination));

beforeEach(() => {
  vi.mocked(actOn).mockClear();
  label.mockReset();
  render(<Screen />);
});
afterEach(cleanup);

/** What is listed for a person and is to the keys a way of saying something else. */
const SAID_AS: Readonly<Record<string, object>> = {
  'Alt+[': { id: 'widenStart', isExact: true },
  'Alt+]': { id: 'widenEnd', isExact: true },
  'Shift+ArrowLeft': { id: 'moveBySyllable', isExtending: true, direction: -1 },
  'Shift+ArrowRight': { id: 'moveBySyllable', isExtending: true, direction: 1 },
};

// The keys of labels are the project's.
const listed = Object.entries(reviewShortcuts)
  .filter(([id]) => id !== 'label')
  .flatMap(([id, { keys: combinations }]) =>
    combinations.map((combination) => [combination, id] as const),
  );

it.each(listed)('%s is what the sheet says: %s', (combination, id) => {
  expect(press(combination)).toBe(true);
  const match = expect.objectContaining(SAID_AS[combination] ?? { id }) as unknown;
  expect(actOn).toHaveBeenCalledExactlyOnceWith(match, keys);
});

it.each(['1', '9', 'q'])('%s gives the label that has it', (hotkey) => {
  fireEvent.keyDown(document.body, { key: hotkey });
  fireEvent.keyDown(document.body, { key: hotkey, shiftKey: true });
  expect(label).toHaveBeenCalledExactlyOnceWith(`L${hotkey}`);
});

it('leaves keys without a meaning to others', () => {
  expect(press('Ctrl+S')).toBe(false);
  expect(actOn).not.toHaveBeenCalled();
});
