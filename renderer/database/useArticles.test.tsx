// @vitest-environment happy-dom
import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, entityAt, suggestionOf } from '../../app/review/exampleReview.ts';
import { acceptSuggestions } from '../commands/decideSuggestions.ts';
import { setStatus } from '../commands/setStatus.ts';
import { undoStep } from '../commands/undoStep.ts';
import { HANDLE, installFakeMain } from '../testing/fakeBridge.ts';
import { readAhead } from './articleContent.ts';
import { database } from './connection.ts';
import { useArticle } from './useArticle.ts';
import { useArticles } from './useArticles.ts';
import { useEditHistory } from './useEditHistory.ts';
import { useUndoState } from './useUndoState.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
});

async function storeMany(count: number): Promise<void> {
  const row = await storeExample([place]);
  const rows = Array.from({ length: count }, (_, at) => ({
    ...row,
    id: articleIdOf(`article ${at}`),
    path: `${at}.txt`,
    changedAt: at + 2,
  }));
  await database.articles.bulkAdd(rows);
}

it('reads all rows once, page by page, and then only what has changed', async () => {
  await storeMany(2500);
  const { result } = renderHook(() => useArticles(HANDLE.id));
  expect(result.current).toEqual({ rows: [], isLoading: true });
  await waitFor(() => {
    expect(result.current.isLoading).toBe(false);
  });
  expect(result.current.rows).toHaveLength(2501);
  const before = result.current.rows;
  const read = vi.fn((row: unknown) => row);
  database.articles.hook('reading', read);
  await act(() => setStatus([EXAMPLE_ID], 'reviewed'));
  await waitFor(() => {
    expect(result.current.rows[0]?.status).toBe('reviewed');
  });
  database.articles.hook('reading').unsubscribe(read);
  expect(read.mock.calls.length).toBeLessThan(10);
  expect(result.current.rows).toHaveLength(2501);
  expect(result.current.rows.slice(1)).toEqual(before.slice(1));
  expect(before[0]?.status).toBe('new');
});

it('starts from the snapshot of a long list, with what has changed since', async () => {
  await storeMany(2500);
  const first = renderHook(() => useArticles(HANDLE.id));
  await waitFor(async () => {
    expect(await database.listMarks.count()).toBe(1);
  });
  const before = first.result.current.rows;
  first.unmount();
  await setStatus([EXAMPLE_ID], 'reviewed');
  const read = vi.fn((row: unknown) => row);
  database.articles.hook('reading', read);
  const second = renderHook(() => useArticles(HANDLE.id));
  await waitFor(() => {
    expect(second.result.current.isLoading).toBe(false);
  });
  database.articles.hook('reading').unsubscribe(read);
  expect(read.mock.calls.length).toBeLessThan(10);
  expect(second.result.current.rows).toEqual([
    { ...before[0], status: 'reviewed', changedAt: 2502 },
    ...before.slice(1),
  ]);
  second.unmount();
});

it('leaves a snapshot whose articles are gone', async () => {
  await storeMany(2500);
  const first = renderHook(() => useArticles(HANDLE.id));
  await waitFor(async () => {
    expect(await database.listMarks.count()).toBe(1);
  });
  first.unmount();
  await database.articles
    .where('[corpusId+changedAt]')
    .between([HANDLE.id, 3], [HANDLE.id, 1000])
    .delete();
  const second = renderHook(() => useArticles(HANDLE.id));
  await waitFor(() => {
    expect(second.result.current).toMatchObject({ isLoading: false, rows: { length: 1504 } });
  });
});

it('finds rows that are added while it listens', async () => {
  const { result } = renderHook(() => useArticles(HANDLE.id));
  await waitFor(() => {
    expect(result.current.isLoading).toBe(false);
  });
  await act(() => storeExample([]));
  await waitFor(() => {
    expect(result.current.rows.map(({ id }) => id)).toEqual([EXAMPLE_ID]);
  });
});

it('follows another corpus when it is asked to', async () => {
  await storeExample([]);
  const { result, rerender } = renderHook(({ id }) => useArticles(id), {
    initialProps: { id: HANDLE.id },
  });
  await waitFor(() => {
    expect(result.current.rows).toHaveLength(1);
  });
  rerender({ id: 'another' as typeof HANDLE.id });
  expect(result.current).toEqual({ rows: [], isLoading: true });
  await waitFor(() => {
    expect(result.current).toEqual({ rows: [], isLoading: false });
  });
});

it('shows an article with all its parts, live', async () => {
  await storeExample([place]);
  const { result } = renderHook(() => ({
    article: useArticle(EXAMPLE_ID),
    absent: useArticle(articleIdOf('absent')),
    history: useEditHistory(EXAMPLE_ID),
    undo: useUndoState(EXAMPLE_ID),
  }));
  expect(result.current.article).toBeUndefined();
  await waitFor(() => {
    expect(result.current.article?.annotations).toEqual([]);
  });
  expect(result.current.absent).toBeNull();
  expect(result.current.undo).toEqual({ canUndo: false, canRedo: false });
  const before = result.current.article;
  await act(() => acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]));
  await waitFor(() => {
    expect(result.current.article?.annotations).toHaveLength(1);
    expect(result.current.article?.row.status).toBe('inWork');
    expect(result.current.article?.extraction).toBe(before?.extraction);
    expect(result.current.undo).toEqual({ canUndo: true, canRedo: false });
  });
  await act(() => undoStep(EXAMPLE_ID));
  await waitFor(() => {
    expect(result.current.article?.annotations).toEqual([]);
    expect(result.current.undo).toEqual({ canUndo: false, canRedo: true });
  });
  await act(async () => {
    await database.extractions.update(EXAMPLE_ID, { suggestions: [] });
    await database.articles.update(EXAMPLE_ID, { extractedWith: 'another engine' });
  });
  await waitFor(() => {
    expect(result.current.article?.extraction.suggestions).toEqual([]);
  });
  const operations = result.current.history.map(({ operation, inverseOf }) => [
    operation,
    inverseOf !== null,
  ]);
  expect(operations).toEqual([
    ['accept', true],
    ['setStatus', true],
    ['setStatus', false],
    ['accept', false],
  ]);
});

it('shows what was decided after an article was read ahead', async () => {
  await storeExample([place]);
  await readAhead(EXAMPLE_ID);
  const decided = await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  expect(decided.ok).toBe(true);
  await database.articles.update(EXAMPLE_ID, { title: 'A newer title' });
  const { result } = renderHook(() => useArticle(EXAMPLE_ID));
  await waitFor(() => {
    expect(result.current?.row.title).toBe('A newer title');
  });
  expect(result.current?.annotations).toHaveLength(1);
});
