import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import { saveGridView } from '../commands/gridViews.ts';
import { LEFT, readLeftView } from '../database/gridViews.ts';
import { noFilter } from './articleFilter.ts';
import { adoptView, firstView, type GridView } from './gridView.ts';

const SAVE_AFTER_MS = 400;

/**
 * How the list of a corpus is shown: as it was left, but for the filter, as nobody looks for what a
 * forgotten filter hides. Changes are remembered.
 */
export function useGridView(
  corpusId: CorpusId,
): [GridView, (change: (view: GridView) => GridView) => void] {
  const [view, setView] = useState(firstView);
  const isChanged = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    void readLeftView(corpusId).then((left) => {
      if (!isCurrent || left === null || isChanged.current) return;
      setView(adoptView(left.view as GridView));
    });
    return () => {
      isCurrent = false;
    };
  }, [corpusId]);
  const { columns, sorting } = view;
  const save = useEffectEvent(() => {
    if (isChanged.current)
      void saveGridView(corpusId, LEFT, { columns, sorting, filter: noFilter });
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      save();
    }, SAVE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [columns, sorting]);
  return [
    view,
    (change) => {
      isChanged.current = true;
      setView(change);
    },
  ];
}
