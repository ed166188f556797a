import { useMemo, useReducer, useRef } from 'react';
import type { Span } from '../../shared/span.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import { useLocale } from '../localisation/useLocale.ts';
import type { TextHandle } from './ArticleText.tsx';
import { lookOfLabels } from './labelLook.ts';
import { ReviewBook } from './reviewBook.ts';
import type { ReviewItem } from './reviewItems.ts';
import type { ListedFinding } from './findings/listFindings.ts';
import type { ReviewModel } from './reviewModel.ts';
import { entryOf } from './reviewQueue.ts';
import type { QueueEntry, ReviewSnapshot } from './reviewSnapshot.ts';
import { reduceScreen, startScreen, type ScreenState } from './screenState.ts';
import { listRows } from './text/textRows.ts';
import { listUnitNames } from './text/unitNames.ts';
import { TextUnits } from './text/textUnits.ts';
import { TokenIndex } from './tokenIndex.ts';
import { useFollowUp } from './useFollowUp.ts';

/** Everything that the article screen shows, worked out from the stored article. */
export function useReviewModel(
  article: LoadedArticle,
  listed: readonly ListedFinding[],
): ReviewModel {
  const { text: words, blocks, extraction, annotations, project } = article;
  const [state, dispatch] = useReducer(reduceScreen, article.row.id, startScreen);
  const text = useRef<TextHandle>(null);
  const followUp = useFollowUp(annotations);
  const locale = useLocale();
  const rows = useMemo(() => listRows(words, blocks), [words, blocks]);
  const book = useMemo(
    () => new ReviewBook(project.fields, extraction, rows),
    [project.fields, extraction, rows],
  );
  const shown = state.past?.annotations ?? annotations;
  const stored = useMemo(() => book.at(shown), [book, shown]);
  const drafted = useMemo(() => withDraft(stored, book, state.draft), [stored, book, state.draft]);
  const looks = useMemo(() => lookOfLabels(project.labels, locale), [project.labels, locale]);
  const tokens = useMemo(() => new TokenIndex(words, rows), [words, rows]);
  const findings = useMemo(() => listSpans(listed), [listed]);
  const unitNames = listUnitNames(project);
  const { items, draft } = drafted;
  const { marks } = items;
  const units = useMemo(
    () => new TextUnits({ text: words, blocks, tokens, marks, unitNames, findings }),
    [words, blocks, tokens, marks, unitNames, findings],
  );
  const findEntry = (key: string): QueueEntry | null => {
    const slot = items.fields.find((other) => other.key === key);
    if (slot !== undefined) return { key, layer: 'fields', item: slot.item };
    const item = draft !== null && key === state.draft?.key ? draft : book.find(key);
    return item && entryOf(items, item);
  };
  const active = state.activeKey === null ? null : findEntry(state.activeKey);
  const parts = { looks, tokens, units, findings };
  return { article, items, active, findEntry, ...parts, state, dispatch, text, followUp };
}

/** Where findings are that nobody has marked as right. */
function listSpans(listed: readonly ListedFinding[]): Span[] {
  const open = listed.filter(({ dismissal }) => dismissal === null);
  return open.flatMap(({ finding }) => finding.spans);
}

interface Drafted {
  items: ReviewSnapshot;
  /** The item whose bounds are being moved, with them; null when none is. */
  draft: ReviewItem | null;
}

/** The items with the bounds that are being moved: the rest of the body stays as it is stored. */
function withDraft(stored: ReviewSnapshot, book: ReviewBook, draft: ScreenState['draft']): Drafted {
  const item = draft && book.find(draft.key);
  const body = item?.body;
  const [first] = draft?.spans ?? [];
  if (item === null || draft === null || body === undefined || first === undefined) {
    return { items: stored, draft: null };
  }
  if (body.type === 'field') return { items: stored, draft: null };
  const { key, state, suggestion, annotation } = item;
  const moved: ReviewItem = {
    key,
    state,
    suggestion,
    annotation,
    body: body.type === 'entity' ? { ...body, spans: draft.spans } : { ...body, span: first },
  };
  return { items: stored.changed(new Set([item]), [moved]), draft: moved };
}
