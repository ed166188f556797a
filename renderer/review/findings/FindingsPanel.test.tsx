// @vitest-environment happy-dom
import { emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entityAt, EXAMPLE_ID, EXAMPLE_TEXT } from '../../../app/review/exampleReview.ts';
import '../../localisation/localisation.ts';
import { useArticle } from '../../database/useArticle.ts';
import { database } from '../../database/connection.ts';
import { installFakeMain } from '../../testing/fakeBridge.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { useFindings } from './useFindings.ts';
import { useFindingSteps } from './useFindingSteps.ts';
import { FindingsPanel } from './FindingsPanel.tsx';

vi.mock('./spawnChecker.ts', async () => {
  const { checkInProcess } = await import('../../testing/checkInProcess.ts');
  return { spawnChecker: checkInProcess };
});

const onJump = vi.fn();

function Panel() {
  const article = useArticle(EXAMPLE_ID);
  return article ? <Found article={article} /> : null;
}

function Found({ article }: { article: LoadedArticle }) {
  const findings = useFindings(article);
  const steps = useFindingSteps(findings, onJump);
  return <FindingsPanel {...{ article, findings, onJump, steps }} />;
}

beforeEach(async () => {
  onJump.mockReset();
  installFakeMain();
  await emptyStore();
  // the same words once more, without a mark
  await storeExample([entityAt('LOCATION', 'xã Nà Mây')]);
  render(<Panel />);
});
afterEach(cleanup);

it('goes to a finding by key and keeps that it was marked as right, with the reason', async () => {
  await screen.findByText(/1 thing to look at/);
  fireEvent.keyDown(document, { key: 'F8' });
  const [[span]] = onJump.mock.calls as [[{ start: number; end: number }]];
  expect(EXAMPLE_TEXT.slice(span.start, span.end)).toBe('Xã Nà Mây');
  fireEvent.click(screen.getByRole('button', { name: 'It is right…' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Tên thôn.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Mark as right' }));
  await screen.findByText(/1 finding, marked as right/);
  expect(screen.getByText(/: Tên thôn\./)).toBeDefined();
  const stored = await database.annotations.get(EXAMPLE_ID);
  expect(stored?.dismissals).toMatchObject([{ check: 'untagged-repeat', quotes: ['Xã Nà Mây'] }]);

  onJump.mockReset();
  fireEvent.keyDown(document, { key: 'F8', shiftKey: true });
  expect(onJump).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
  await waitFor(() => {
    expect(screen.getByText(/1 thing to look at/)).toBeDefined();
  });
});
