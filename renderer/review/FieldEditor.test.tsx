// @vitest-environment happy-dom
import { emptyStore, storeExample } from '../testing/exampleStore.ts';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, EXAMPLE_TEXT, fieldOf, spanOf } from '../../app/review/exampleReview.ts';
import { database } from '../database/connection.ts';
import { localisation } from '../localisation/localisation.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { ReviewScreen } from './ReviewScreen.tsx';

vi.mock('./findings/spawnChecker.ts', async () => {
  const { checkInProcess } = await import('../testing/checkInProcess.ts');
  return { spawnChecker: checkInProcess };
});

// a busy machine needs longer than the usual second
configure({ asyncUtilTimeout: 10_000 });

beforeEach(async () => {
  await localisation.changeLanguage('en');
  installFakeMain();
  localStorage.clear();
  await emptyStore();
  await storeExample([fieldOf('eventDate', '2024-03-12', '12/3')], EXAMPLE_ID);
  const blocks = [{ start: 0, end: EXAMPLE_TEXT.length, kind: 'paragraph' as const }];
  await database.texts.put({ articleId: EXAMPLE_ID, text: EXAMPLE_TEXT, blocks });
});

afterEach(cleanup);

async function open() {
  const articleIds = [EXAMPLE_ID];
  const nowhere = () => undefined;
  const props = { articleId: EXAMPLE_ID, articleIds, onOpenArticle: nowhere, onClose: nowhere };
  render(<ReviewScreen {...props} />);
  return await screen.findByRole('document');
}

const press = (key: string, options: Partial<KeyboardEventInit> = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: '', ...options });
};
const stored = async () => (await database.annotations.get(EXAMPLE_ID))?.annotations ?? [];

describe('a field', () => {
  it('is edited in place and refuses what is no date', async () => {
    await open();
    press('n');
    press('e');
    const input = screen.getByRole('textbox', { name: 'Value of “Event date”' });
    expect(document.activeElement).toBe(input);
    fireEvent.change(input, { target: { value: '2024-02-30' } });
    press('x');
    press('Enter');
    expect(await screen.findByText(/Write a day as 23\/7/)).toBeTruthy();
    expect(await stored()).toEqual([]);
    fireEvent.change(input, { target: { value: '13/3/2024' } });
    expect(await screen.findByText('Reads as 2024-03-13')).toBeTruthy();
    press('Enter');
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
    press('n');
    press('e');
    const name = 'Value of “Event date”';
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: '13/' } });
    cleanup();
    await open();
    const input = screen.getByRole<HTMLInputElement>('textbox', { name });
    expect(input.value).toBe('13/');
    press('Escape');
    cleanup();
    await open();
    expect(screen.queryByRole('textbox', { name })).toBeNull();
  });

  it('says why a value is unknown, in the step that makes it so', async () => {
    await open();
    press('n');
    press('e');
    fireEvent.click(screen.getByRole('button', { name: 'Unknown…' }));
    const reason = screen.getByRole('textbox', { name: 'Why it is unknown' });
    fireEvent.change(reason, { target: { value: 'Bài không nêu ngày.' } });
    press('Enter');
    await waitFor(async () => {
      const note = 'Bài không nêu ngày.';
      expect(await stored()).toMatchObject([{ note, body: { value: null, evidence: [] } }]);
    });
    press('z', { ctrlKey: true });
    await waitFor(async () => {
      expect(await stored()).toEqual([]);
    });
  });
});
