// @vitest-environment happy-dom
import { giveSize, prepareScreen } from '../testing/exampleScreen.ts';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../shared/article.ts';
import { database } from '../database/connection.ts';
import type { ArticleRow } from '../database/rows.ts';
import { changeLocale } from '../localisation/localisation.ts';
import type { CorpusOpener } from '../shell/useOpenCorpus.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { failure, HANDLE } from '../testing/fakeBridge.ts';
import { CorpusScreen } from './CorpusScreen.tsx';

vi.mock('../startWorker.ts', () => {
  const startSilentWorker = () => ({
    postMessage: vi.fn(),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    terminate: vi.fn(),
  });
  return { startWorker: startSilentWorker, startHeardWorker: startSilentWorker };
});

const opener: CorpusOpener = {
  opened: null,
  isBusy: false,
  failure: null,
  chooseFolder: vi.fn(),
  openSample: vi.fn(),
  relocate: vi.fn(),
  openCorpus: vi.fn(),
  showOpened: vi.fn(),
};

const onOpenWorkbench = vi.fn<(ids: readonly ArticleId[] | null) => void>();
const onOpenArticle = vi.fn<(id: ArticleId, ids: readonly ArticleId[]) => void>();

/** With a missing folder, so that the screen waits for no import. */
async function show(rows: ArticleRow[]): Promise<void> {
  await database.articles.bulkPut(rows);
  render(
    <CorpusScreen
      opened={{ handle: HANDLE, folderFailure: failure('not-found') }}
      opener={opener}
      isShown
      lastReadId={null}
      onOpenArticle={onOpenArticle}
      onExport={vi.fn()}
      onOpenWorkbench={onOpenWorkbench}
    />,
  );
}

const rows = [
  exampleRow({ path: '1.txt', title: 'Đông Mai họp dân', changedAt: 1, status: 'reviewed' }),
  exampleRow({ path: '2.txt', title: 'Dương Lâm gặt sớm', changedAt: 2 }),
  exampleRow({ path: '3.txt', title: 'Ấp Trạm làm đường', changedAt: 3 }),
  exampleRow({ path: '4.txt', title: 'An Hoà trồng rừng', changedAt: 4 }),
];

function titles(): (string | undefined)[] {
  const [, ...shown] = screen.getAllByRole('row');
  return shown.map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);
}

async function shownTitles(count: number): Promise<(string | undefined)[]> {
  await waitFor(() => {
    expect(screen.getAllByRole('row')).toHaveLength(count + 1);
  });
  return titles();
}

/** Ordering gives way to other work, so it may come a moment later. */
const expectTitles = (expected: (string | undefined)[]) =>
  waitFor(() => {
    expect(titles()).toEqual(expected);
  });

describe('CorpusScreen', () => {
  beforeEach(async () => {
    giveSize(900, 600);
    await prepareScreen();
  });
  afterEach(cleanup);

  it('sorts titles in Vietnamese order, both ways', async () => {
    await show(rows);
    await shownTitles(4);
    const heading = screen.getByRole('button', { name: 'Title' });
    fireEvent.click(heading);
    const ascending = [rows[3], rows[2], rows[1], rows[0]].map((row) => row?.title);
    await expectTitles(ascending);
    expect(screen.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    fireEvent.click(heading);
    await expectTitles([...ascending].reverse());
  });

  it('finds without marks and shows how many articles that leaves', async () => {
    await show(rows);
    await shownTitles(4);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'dong' } });
    expect(await shownTitles(1)).toEqual(['Đông Mai họp dân']);
    expect(screen.getByText('1 of 4 articles')).toBeDefined();
  });

  it('filters by status and takes all filters back', async () => {
    await show(rows);
    await shownTitles(4);
    fireEvent.click(screen.getByRole('button', { name: 'Reviewed 1', pressed: false }));
    expect(await shownTitles(1)).toEqual(['Đông Mai họp dân']);
    expect(screen.getByText('1 of 4 articles')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await shownTitles(4);
  });

  it('orders by one more column with Shift, and says which comes first', async () => {
    await show(rows);
    await shownTitles(4);
    fireEvent.click(screen.getByRole('button', { name: /^Status/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Title/ }), { shiftKey: true });
    await expectTitles([rows[3], rows[2], rows[1], rows[0]].map((row) => row?.title));
    expect(screen.getByRole('columnheader', { name: /^Title 2/ })).toBeDefined();
  });

  it('filters by what the articles have, and counts what each value would leave', async () => {
    await show([
      { ...rows[0]!, province: 'Lai Hà' },
      { ...rows[1]!, province: 'Sơn Bình' },
      { ...rows[2]!, province: 'Lai Hà' },
      rows[3]!,
    ]);
    await shownTitles(4);
    fireEvent.click(screen.getByRole('button', { name: 'Filters' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lai Hà 2' }));
    await expectTitles(['Đông Mai họp dân', 'Ấp Trạm làm đường']);
    expect(screen.getByRole('checkbox', { name: 'Sơn Bình 1' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Reviewed 1' })).toBeDefined();
  });

  it('filters by whether others tell the same', async () => {
    const [first, , third] = rows;
    const clusters = [[first!.id, third!.id]];
    await database.clusters.put({ corpusId: HANDLE.id, clusters, id: 'once' });
    await show(rows);
    await shownTitles(4);
    fireEvent.click(screen.getByRole('button', { name: 'Filters' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'others tell the same 2' }));
    await expectTitles(['Đông Mai họp dân', 'Ấp Trạm làm đường']);
    fireEvent.click(screen.getByRole('button', { name: /^Filters/ }));
    expect(titles()).toHaveLength(2);
  });

  it('opens the workbench on the list, and on all articles when nothing narrows it', async () => {
    await show(rows);
    await shownTitles(4);
    const button = screen.getByRole('button', { name: 'Workbench' });
    fireEvent.click(button);
    expect(onOpenWorkbench).toHaveBeenLastCalledWith(null);
    fireEvent.click(screen.getByRole('button', { name: 'Reviewed 1' }));
    await shownTitles(1);
    fireEvent.click(button);
    expect(onOpenWorkbench).toHaveBeenLastCalledWith([rows[0]!.id]);
  });

  it('remembers which columns it shows', async () => {
    await show(rows);
    await shownTitles(4);
    fireEvent.click(screen.getByRole('button', { name: 'Column “Place”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Hide' }));
    await waitFor(async () => {
      expect(await database.gridViews.count()).toBe(1);
    });
    expect(screen.queryByRole('columnheader', { name: /^Place/ })).toBeNull();
    cleanup();
    await show(rows);
    await shownTitles(4);
    await waitFor(() => {
      expect(screen.queryByRole('columnheader', { name: /^Place/ })).toBeNull();
    });
  });

  it('opens by keyboard what the arrows came to, with the list as it is shown', async () => {
    await show(rows);
    await shownTitles(4);
    const grid = screen.getByRole('grid', { name: 'Articles' });
    for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Enter']) fireEvent.keyDown(grid, { key });
    expect(onOpenArticle).toHaveBeenCalledWith(
      rows[2]?.id,
      rows.map(({ id }) => id),
    );
  });

  it('says that the folder is gone while its articles stay', async () => {
    await show(rows);
    await shownTitles(4);
    expect(screen.getByRole('alert').textContent).toContain('“Báo xã” cannot be read just now');
    fireEvent.click(screen.getByRole('button', { name: 'It was moved…' }));
    expect(opener.relocate).toHaveBeenCalledWith(HANDLE.id);
  });

  it('lists the files that could not be read, in the language of the user', async () => {
    changeLocale('vi');
    await database.importFailures.put({
      corpusId: HANDLE.id,
      path: 'ảnh.txt',
      failure: failure('not-utf8', 'ảnh.txt'),
    });
    await show(rows);
    fireEvent.click(await screen.findByRole('button', { name: 'Xem' }));
    const entry = await screen.findByRole('row', { name: /ảnh\.txt/ });
    expect(entry.textContent).toContain('không dùng bảng mã UTF-8');
    expect(screen.getByRole('dialog', { name: '1 tệp không đọc được' })).toBeDefined();
  });

  it('says in an empty folder what it reads and how to go on', async () => {
    await show([]);
    expect(await screen.findByText('No articles in this folder')).toBeDefined();
    act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Open the sample' }));
    });
    expect(opener.openSample).toHaveBeenCalled();
  });
});
