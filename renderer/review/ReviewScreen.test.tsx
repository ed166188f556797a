// @vitest-environment happy-dom
import { giveSize, prepareScreen, pressKey } from '../testing/exampleScreen.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  annotationOf,
  entityAt,
  EXAMPLE_ID,
  EXAMPLE_TEXT,
  fieldOf,
  revenueWith,
} from '../../app/review/exampleReview.ts';
import { ArticleId } from '../../shared/article.ts';
import { database } from '../database/connection.ts';
import { STEP_TOPIC, toastManager } from '../design/toasts.ts';
import { storeExample } from '../testing/exampleStore.ts';
import { ReviewScreen } from './ReviewScreen.tsx';

vi.mock('./findings/spawnChecker.ts', async () => {
  const { checkInProcess } = await import('../testing/checkInProcess.ts');
  return { spawnChecker: checkInProcess };
});

const revenue = revenueWith({ name: null });
const suggestions = [
  fieldOf('eventDate', '2024-03-12', '12/3'),
  fieldOf('leadOfficial', 'Lò Thị Sương', 'Lò Thị Sương'),
  entityAt('PERSON', 'Lò Thị Sương'),
  entityAt('LOCATION', 'xã Nà Mây'),
  revenue,
];
const other = ArticleId.parse('other');
const onOpenArticle = vi.fn();
const onClose = vi.fn();

beforeEach(async () => {
  giveSize(700, 700);
  await prepareScreen();
  for (const id of [EXAMPLE_ID, other]) await storeExample(suggestions, id);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  onOpenArticle.mockReset();
  onClose.mockReset();
});

async function open(articleId: ArticleId = EXAMPLE_ID) {
  const articleIds = [EXAMPLE_ID, other];
  render(<ReviewScreen {...{ articleId, articleIds, onOpenArticle, onClose }} />);
  // The text is there first.
  await screen.findByRole('tab', { name: /Fields/ });
  return screen.getByRole('document');
}

const stored = async () => (await database.annotations.get(EXAMPLE_ID))?.annotations ?? [];
const active = () => screen.getByRole('region', { name: 'Active item' }).textContent;

describe('an article', () => {
  it('names an encoding other than UTF-8 beside the path', async () => {
    await open();
    expect(screen.queryByText(/encoding/)).toBeNull();
    await database.articles.update(EXAMPLE_ID, { encoding: 'tcvn3' });
    expect(await screen.findByText(/\.txt · encoding TCVN3 \(ABC\)$/)).toBeDefined();
  });

  it('is shown with what was found in it', async () => {
    const text = await open();
    await waitFor(() => {
      expect(text.textContent).toBe(EXAMPLE_TEXT);
    });
    expect(screen.getByRole('button', { name: 'Event date: 2024-03-12' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Entities 2 open/ })).toBeTruthy();
    expect(screen.getByText('1 of 2')).toBeTruthy();
  });

  it('that is not there any more leads back to the list', async () => {
    render(
      <ReviewScreen
        articleId={ArticleId.parse('gone')}
        articleIds={[]}
        onOpenArticle={onOpenArticle}
        onClose={onClose}
      />,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the list' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('by keyboard', () => {
  it('goes from suggestion to suggestion, accepting and rejecting', async () => {
    await open();
    pressKey('n');
    expect(active()).toContain('Event date');
    pressKey('Enter');
    // Quicker than the first is stored: the key finds the move done.
    pressKey('x');
    expect(active()).toContain('Leading official');
    await waitFor(() => {
      expect(active()).toContain('Person');
    });
    await waitFor(async () => {
      expect((await stored()).map(({ verdict }) => verdict).sort()).toEqual([
        'accepted',
        'rejected',
      ]);
    });
    expect(await screen.findByRole('tab', { name: /Fields 1/ })).toBeTruthy();
  });

  it('accepts all fields with one key and goes on to the marks', async () => {
    await open();
    pressKey('Enter', { shiftKey: true });
    expect(active()).toContain('Event date');
    pressKey('Enter', { shiftKey: true });
    await waitFor(async () => {
      expect((await stored()).map(({ body }) => body.type)).toEqual(['field', 'field']);
    });
    await waitFor(() => {
      expect(active()).toContain('Person');
    });
  });

  it('gives the active mark another label and other bounds', async () => {
    await open();
    pressKey('n');
    pressKey('Enter');
    pressKey('Enter');
    pressKey('3', { code: 'Digit3' });
    await waitFor(async () => {
      expect(await stored()).toContainEqual(
        expect.objectContaining({ verdict: 'corrected', quotes: ['Lò Thị Sương'] }),
      );
      expect(active()).toContain('Organisation');
    });
    pressKey('[', { code: 'BracketLeft' });
    expect(active()).toContain('chí Lò Thị Sương');
    expect(active()).toContain('The bounds were moved');
    pressKey('Enter');
    await waitFor(async () => {
      expect(await stored()).toContainEqual(
        expect.objectContaining({
          body: expect.objectContaining({ label: 'ORG' }) as unknown,
          quotes: ['chí Lò Thị Sương'],
        }),
      );
    });
  });

  it('marks words that were selected syllable by syllable', async () => {
    await open();
    pressKey('ArrowRight');
    pressKey('ArrowRight', { shiftKey: true });
    pressKey('5', { code: 'Digit5' });
    await waitFor(async () => {
      expect(await stored()).toContainEqual(
        expect.objectContaining({ verdict: 'added', quotes: ['12'] }),
      );
    });
  });

  it('undoes and redoes', async () => {
    await open();
    pressKey('n');
    pressKey('Enter');
    await waitFor(async () => {
      expect(await stored()).toHaveLength(1);
    });
    pressKey('z', { ctrlKey: true });
    await waitFor(async () => {
      expect(await stored()).toHaveLength(0);
    });
    pressKey('z', { ctrlKey: true, shiftKey: true });
    await waitFor(async () => {
      expect(await stored()).toHaveLength(1);
    });
  });

  it('accepts all sure suggestions in one step', async () => {
    localStorage.setItem('dau.review.threshold', '0.8');
    await open();
    pressKey('A', { shiftKey: true });
    await waitFor(async () => {
      expect(await stored()).toHaveLength(suggestions.length);
    });
    const close = vi.spyOn(toastManager, 'close');
    pressKey('z', { ctrlKey: true });
    expect(close, 'it would take back one more step').toHaveBeenCalledWith(STEP_TOPIC);
    await waitFor(async () => {
      expect(await stored()).toHaveLength(0);
    });
    localStorage.clear();
  });

  it('marks reviewed and opens the next article that is not', async () => {
    await open();
    pressKey('Enter', { ctrlKey: true });
    await waitFor(() => {
      expect(onOpenArticle).toHaveBeenCalledWith(other);
    });
    expect((await database.articles.get(EXAMPLE_ID))?.status).toBe('reviewed');
  });

  it('leaves step by step: selection, active item, article', async () => {
    await open();
    pressKey('n');
    pressKey('ArrowRight', { shiftKey: true });
    pressKey('Escape');
    expect(active()).toContain('Event date');
    pressKey('Escape');
    expect(active()).toContain('Nothing is active');
    expect(onClose).not.toHaveBeenCalled();
    pressKey('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a lost mark', () => {
  it('is listed with its words and can be put on a selection', async () => {
    const lost = annotationOf(entityAt('PERSON', 'Sáng'), { isLost: true, quotes: ['Bà Vi Mỷ'] });
    await database.annotations.put({ articleId: EXAMPLE_ID, annotations: [lost] });
    await open();
    const put = await screen.findByRole('button', { name: 'Put on the selection' });
    expect(put.closest('li')?.textContent).toContain('Bà Vi Mỷ');
    pressKey('ArrowRight', { shiftKey: true });
    pressKey('ArrowRight', { shiftKey: true });
    fireEvent.click(put);
    await waitFor(async () => {
      expect(await stored()).toMatchObject([{ isLost: false, quotes: ['Sáng 12'] }]);
    });
  });
});

describe('an indicator', () => {
  it('is edited in its row; a wrong number cannot be saved', async () => {
    await open();
    fireEvent.click(screen.getByRole('tab', { name: /Indicators/ }));
    const row = await screen.findByRole('row', { name: /1\.250 triệu đồng/ });
    fireEvent.doubleClick(row);
    const input = screen.getByRole('textbox', { name: 'Value' });
    fireEvent.change(input, { target: { value: '1,250.5' } });
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    fireEvent.change(input, { target: { value: '1.250,5' } });
    expect(screen.getByText('Reads as 1,250.5')).toBeTruthy();
    pressKey('Enter');
    await waitFor(async () => {
      expect(await stored()).toMatchObject([{ verdict: 'corrected', body: { value: 1250.5 } }]);
    });
  });
});

const caretIn = (offsetNode: Node) => ({ offsetNode, offset: 0, getClientRect: () => null });
describe('by mouse', () => {
  it('a click on a mark makes it active, in its panel too', async () => {
    const mark = await within(await open()).findByText('xã Nà Mây');
    document.caretPositionFromPoint = () => caretIn(mark);
    for (const name of ['mouseDown', 'mouseUp'] as const) fireEvent[name](mark);
    expect(active()).toContain('Place');
    await screen.findByRole('button', { name: /Place.*xã Nà Mây/, current: true });
  });
});
