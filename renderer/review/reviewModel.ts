import type { Dispatch, RefObject } from 'react';
import type { Span } from '../../shared/span.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import type { TextHandle } from './ArticleText.tsx';
import type { LabelLook } from './labelLook.ts';
import type { QueueEntry, ReviewSnapshot } from './reviewSnapshot.ts';
import type { ScreenAction, ScreenState } from './screenState.ts';
import type { TextUnits } from './text/textUnits.ts';
import type { TokenIndex } from './tokenIndex.ts';
import type { FollowUp } from './useFollowUp.ts';

/** What the parts of the article screen have in common: the article, and where a person is in it. */
export interface ReviewModel {
  article: LoadedArticle;
  /** What is proposed and decided; with the bounds that are being moved. */
  items: ReviewSnapshot;
  /** The active entry; null when none is. Its item has the bounds being moved. */
  active: QueueEntry | null;
  /** The entry with a key, or that was made of the annotation with such an id; null for none. */
  findEntry: (key: string) => QueueEntry | null;
  looks: ReadonlyMap<string, LabelLook>;
  tokens: TokenIndex;
  units: TextUnits;
  /** Where findings are that nobody has marked as right. */
  findings: readonly Span[];
  state: ScreenState;
  dispatch: Dispatch<ScreenAction>;
  text: RefObject<TextHandle | null>;
  followUp: FollowUp;
}
