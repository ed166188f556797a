import { useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../shared/span.ts';
import { compileQuery, findPatternIn, findWordsIn, type FindQuery } from './findHits.ts';
import { foldText, type FoldedText } from './foldedText.ts';
import { findFirst } from '../orderedItems.ts';

interface FindState {
  isOpen: boolean;
  query: FindQuery;
  hits: readonly Span[];
  /** True when there are more hits than are listed. */
  isCut: boolean;
  /** The number of the current hit; -1 for none. */
  index: number;
  /** True when the expression cannot be read. */
  isMalformed: boolean;
}

export interface Find extends FindState {
  open: () => void;
  close: () => void;
  ask: (change: Partial<FindQuery>) => void;
  /** To the next or the former hit, going round at the end. */
  step: (direction: 1 | -1) => void;
}

interface Results {
  hits: readonly Span[];
  isCut: boolean;
  isMalformed: boolean;
}

const NONE: Results = { hits: [], isCut: false, isMalformed: false };
const BLANK: FindQuery = { words: '', isRegex: false, isStrict: false };

/**
 * Looks through all of an article's text, drawn or not. `onShow` is called with the hit to go to:
 * the first one after the place that `placeOf` gives, then each that is stepped to.
 */
export function useFind(
  text: string,
  { placeOf, onShow }: { placeOf: () => number; onShow: (hit: Span) => void },
): Find {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState(BLANK);
  const [results, setResults] = useState(NONE);
  const [index, setIndex] = useState(-1);
  const folded = useFolded(text, query.isStrict, isOpen);
  const show = (found: Results) => {
    setResults(found);
    const next = findFirst(found.hits, ({ start }) => start >= placeOf());
    const first = found.hits[next] === undefined ? 0 : next;
    const hit = found.hits[first];
    setIndex(hit === undefined ? -1 : first);
    if (hit !== undefined) onShow(hit);
  };
  useSearch(folded, isOpen ? query : BLANK, show);
  const step = (direction: 1 | -1) => {
    const count = results.hits.length;
    const next = count === 0 ? -1 : (index + direction + count) % count;
    const hit = results.hits[next];
    setIndex(next);
    if (hit !== undefined) onShow(hit);
  };
  const close = () => {
    setIsOpen(false);
    setResults(NONE);
    setIndex(-1);
  };
  const ask = (change: Partial<FindQuery>) => {
    setQuery({ ...query, ...change });
  };
  const open = () => {
    setIsOpen(true);
  };
  return { ...results, isOpen, query, index, open, close, ask, step };
}

/** Folded only while something is looked for: it takes longer than a frame in a long text. */
function useFolded(text: string, isStrict: boolean, isOpen: boolean): FoldedText | null {
  return useMemo(() => (isOpen ? foldText(text, isStrict) : null), [text, isStrict, isOpen]);
}

function useSearch(
  folded: FoldedText | null,
  query: FindQuery,
  onFound: (results: Results) => void,
): void {
  const { words, isRegex, isStrict } = query;
  useEffect(() => {
    if (folded === null) return undefined;
    let isOver = false;
    const search = async () => {
      const asked = { words, isRegex, isStrict };
      const pattern = isRegex && words !== '' ? compileQuery(asked) : null;
      const isMalformed = isRegex && words !== '' && pattern === null;
      const found =
        pattern === null
          ? { ...(isRegex ? NONE : findWordsIn(folded, asked)) }
          : await findPatternIn(folded, pattern, () => isOver);
      if (!isOver && found !== null) onFound({ ...found, isMalformed });
    };
    void search();
    return () => {
      isOver = true;
    };
    // What is done with the hits does not start another search.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [folded, words, isRegex, isStrict]);
}
