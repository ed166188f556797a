// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Tabs } from './Tabs.tsx';

afterEach(cleanup);

const tabs = ['one', 'two', 'three'].map((value) => ({
  value,
  label: `Tab ${value}`,
  content: `Panel ${value}`,
}));

function Example() {
  const [value, setValue] = useState('one');
  return <Tabs tabs={tabs} value={value} onChange={setValue} label="Numbers" />;
}

it.each([
  [['ArrowRight'], 'two', 'to the next'],
  [['ArrowLeft'], 'three', 'round the end'],
  [['End', 'ArrowRight'], 'one', 'round the other end'],
  [['End', 'Home'], 'one', 'to the ends'],
  [['ArrowDown'], 'one', 'other keys do nothing'],
])('%j leads to %s: %s', (keys, chosen) => {
  render(<Example />);
  const list = screen.getByRole('tablist', { name: 'Numbers' });
  for (const key of keys) fireEvent.keyDown(list, { key });
  const tab = screen.getByRole('tab', { selected: true });
  expect(tab.textContent).toBe(`Tab ${chosen}`);
  expect(tab.tabIndex).toBe(0);
  expect(screen.getByRole('tabpanel').textContent).toBe(`Panel ${chosen}`);
});

it('leaves keys with Ctrl to the screen', () => {
  render(<Example />);
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowRight', ctrlKey: true });
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Tab one');
});
