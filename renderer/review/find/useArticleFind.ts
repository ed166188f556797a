import { useMenuCommand } from '../../shell/useMenuCommand.ts';
import { selectionOf } from '../caretKeys.ts';
import type { ReviewModel } from '../reviewModel.ts';
import { useFind, type Find } from './useFind.ts';

/** What selected words may be at most to be looked for when the search opens, in code units. */
const LONGEST_START = 60;

/** The search of an open article; it opens with the selected words. */
export function useArticleFind(model: ReviewModel): { find: Find; close: () => void } {
  const { article, state, text, dispatch } = model;
  const find = useFind(article.text, {
    placeOf: () => state.caret?.head ?? 0,
    onShow: (hit) => {
      text.current?.reveal(hit);
    },
  });
  const open = () => {
    const span = selectionOf(model);
    if (span !== null && span.end - span.start <= LONGEST_START) {
      find.ask({ words: article.text.slice(span.start, span.end), isRegex: false });
    }
    find.open();
  };
  useMenuCommand('find', open);
  const close = () => {
    const hit = find.hits[find.index];
    find.close();
    if (hit !== undefined) {
      dispatch({ type: 'moveCaret', caret: { anchor: hit.start, head: hit.end } });
    }
    text.current?.focus();
  };
  return { find: { ...find, open }, close };
}
