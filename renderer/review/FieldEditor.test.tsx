// @vitest-environment happy-dom
import { prepareScreen, pressKey } from '../testing/exampleScreen.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, fieldOf, spanOf } from '../../app/review/exampleReview.ts';
import { database } from '../database/connection.ts';
import { storeExample } from '../testing/exampleStore.ts';
import { ReviewScreen } from './ReviewScreen.tsx';

vi.mock('./findings/spawnChecker.ts', async () => {
  const { checkInProcess } = await import('../testing/checkInProcess.ts');
  return { spawnChecker: checkInProcess };
});

beforeEach(async () => {
  await prepareScreen();
  await storeExample([fieldOf('eventDate', '2024-03-12', '12/3')]);
});

afterEach(cleanup);

async function open() {
  const articleIds = [EXAMPLE_ID];
  const nowhere = () => undefined;
  const props = { articleId: EXAMPLE_ID, articleIds, onOpenArticle: nowhere, onClose: nowhere };
  render(<ReviewScreen {...props} />);
  // The panels come after the text.
  await screen.findByRole('tab', { name: /Fields/ });
}

const stored = async () => (await database.annotations.get(EXAMPLE_ID))?.annotations ?? [];

describe('a field', () => {
  it('is edited in place and refuses what is no date', async () => {
    await open();
    pressKey('n');
    pressKey('e');
    const input = screen.getByRole('textbox', { name: 'Value of “Event date”' });
    expect(document.activeElement).toBe(input);
    fireEvent.change(input, { target: { value: '2024-02-30' } });
    pressKey('x');
    pressKey('Enter');
    expect(await screen.findByText(/Write a day as 23\/7/)).toBeTruthy();
    expect(await stored()).toEqual([]);
    fireEvent.change(input, { target: { value: '13/3/2024' } });
    expect(await screen.findByText('Reads as 2024-03-13')).toBeTruthy();
    pressKey('Enter');
    await waitFor(async () => {
      expect(await stored()).toMatchObject([
        { verdict: 'corrected', body: { value: '2024-03-13', evidence: [spanOf('12/3')] } },
      ]);
    });
  });
});

describe('a form', () => {
  it('is as it was left when the article is opened again', async () => {
    await open();
    pressKey('n');
    pressKey('e');
    const name = 'Value of “Event date”';
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: '13/' } });
    cleanup();
    await open();
    const input = screen.getByRole<HTMLInputElement>('textbox', { name });
    expect(input.value).toBe('13/');
    pressKey('Escape');
    cleanup();
    await open();
    expect(screen.queryByRole('textbox', { name })).toBeNull();
  });

  it('says why a value is unknown, in the step that makes it so', async () => {
    await open();
    pressKey('n');
    pressKey('e');
    fireEvent.click(screen.getByRole('button', { name: 'Unknown…' }));
    const reason = screen.getByRole('textbox', { name: 'Why it is unknown' });
    fireEvent.change(reason, { target: { value: 'Bài không nêu ngày.' } });
    pressKey('Enter');
    await waitFor(async () => {
      const note = 'Bài không nêu ngày.';
      expect(await stored()).toMatchObject([{ note, body: { value: null, evidence: [] } }]);
    });
    pressKey('z', { ctrlKey: true });
    await waitFor(async () => {
      expect(await stored()).toEqual([]);
    });
  });
});
