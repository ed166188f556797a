import { useEffect, useEffectEvent } from 'react';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { ReviewModel } from './reviewModel.ts';
import { entryOf } from './reviewQueue.ts';
import type { ReviewCommands } from './useReviewCommands.ts';

/** Begins at the mark that the article was opened for, if it is still there. */
export function useFirstMark(
  { items }: ReviewModel,
  { activate }: Pick<ReviewCommands, 'activate'>,
  target: string | null,
): void {
  const show = useEffectEvent((wanted: string) => {
    const known = items.fields.flatMap(({ item }) => item ?? []);
    const all = [...items.indicators, ...items.entities, ...known];
    const item = all.find(({ body }) => targetOfBody(body) === wanted);
    const entry = item && entryOf(items, item);
    if (entry != null) activate(entry);
  });
  useEffect(() => {
    if (target !== null) show(target);
  }, [target]);
}
