import { useMemo, useReducer, useRef } from 'react';
import type { LoadedArticle } from '../database/loadArticle.ts';
import type { TextHandle } from './ArticleText.tsx';
import { lookOfLabels } from './labelLook.ts';
import { listReviewItems, type ReviewItems } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { listQueue, type QueueEntry } from './reviewQueue.ts';
import { initialScreen, reduceScreen, type ScreenState } from './screenState.ts';
import { TokenIndex } from './tokenIndex.ts';
import { useLocale } from '../localisation/useLocale.ts';

/** Everything that the article screen shows, worked out from the stored article. */
export function useReviewModel(article: LoadedArticle): ReviewModel {
  const { text: words, blocks, extraction, annotations, project } = article;
  const [state, dispatch] = useReducer(reduceScreen, initialScreen);
  const text = useRef<TextHandle>(null);
  const locale = useLocale();
  const stored = useMemo(
    () => listReviewItems(project.fields, extraction, annotations),
    [project.fields, extraction, annotations],
  );
  const items = useMemo(() => withDraft(stored, state.draft), [stored, state.draft]);
  const queue = useMemo(() => listQueue(items), [items]);
  const looks = useMemo(() => lookOfLabels(project.labels, locale), [project.labels, locale]);
  const tokens = useMemo(() => new TokenIndex(words, blocks), [words, blocks]);
  const active = findEntry(queue, state.activeKey);
  return { article, items, queue, active, looks, tokens, state, dispatch, text };
}

/** By its key, or by the id of the annotation that it became. */
function findEntry(queue: readonly QueueEntry[], key: string | null): QueueEntry | null {
  if (key === null) return null;
  const isIt = ({ key: own, item }: QueueEntry) => own === key || item?.annotation?.id === key;
  return queue.find(isIt) ?? null;
}

/** The items with the bounds that are being moved: the rest of the body stays as it is stored. */
function withDraft(items: ReviewItems, draft: ScreenState['draft']): ReviewItems {
  if (draft === null) return items;
  const { key, spans } = draft;
  const [first] = spans;
  return {
    ...items,
    entities: items.entities.map((item) =>
      item.key === key ? { ...item, body: { ...item.body, spans } } : item,
    ),
    indicators: items.indicators.map((item) =>
      item.key === key && first !== undefined
        ? { ...item, body: { ...item.body, span: first } }
        : item,
    ),
  };
}
