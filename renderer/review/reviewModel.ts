import type { Dispatch, RefObject } from 'react';
import type { LoadedArticle } from '../database/loadArticle.ts';
import type { TextHandle } from './ArticleText.tsx';
import type { LabelLook } from './labelLook.ts';
import type { ReviewItems } from './reviewItems.ts';
import type { QueueEntry } from './reviewQueue.ts';
import type { ScreenAction, ScreenState } from './screenState.ts';
import type { TokenIndex } from './tokenIndex.ts';

/** What the parts of the article screen have in common: the article, and where a person is in it. */
export interface ReviewModel {
  article: LoadedArticle;
  items: ReviewItems;
  queue: readonly QueueEntry[];
  /** The active entry of the queue; null when none is. Its item has the bounds being moved. */
  active: QueueEntry | null;
  looks: ReadonlyMap<string, LabelLook>;
  tokens: TokenIndex;
  state: ScreenState;
  dispatch: Dispatch<ScreenAction>;
  text: RefObject<TextHandle | null>;
}
