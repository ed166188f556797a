import { useState } from 'react';
import type { FieldBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Result } from '../../../shared/failure.ts';
import { acceptSuggestions } from '../../commands/decideSuggestions.ts';
import { redoStep, undoStep } from '../../commands/undoStep.ts';
import { loadReview } from '../../database/loadReview.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { acceptItem, changeItem, rejectItem } from '../../review/itemCommands.ts';
import { itemOfField, type ReviewItem } from '../../review/reviewItems.ts';
import { useFailureReport } from '../useFailureReport.ts';
import { fieldItems } from './cellsOf.ts';
import type { CellPlace } from './sheetKeys.ts';

/** A cell, by what it is about and by where it was when it was decided. */
export interface CellName {
  articleId: ArticleId;
  field: string;
  place: CellPlace;
}

type Act = (items: ReviewItem<FieldBody>[]) => Promise<Result<unknown>> | null;

/**
 * What can be done at a cell, by the commands of the article. Keys come faster than the store
 * answers: what they ask for is done one after the other, each on what the store has then.
 */
export function useSheetCommands(goTo: (place: CellPlace) => void) {
  const { t } = useTranslation('workbench');
  const report = useFailureReport();
  const [queue] = useState(() => new CommandQueue(report));
  const act = ({ articleId, place }: CellName, run: Act) => {
    queue.add(async () => {
      const review = await loadReview(articleId);
      const result = review === null ? null : await run(fieldItems(review));
      if (result?.ok === true) queue.done.push({ articleId, place });
      return result;
    });
  };
  const invert = (command: typeof undoStep, from: Done[], to: Done[]) => {
    queue.add(async () => {
      const last = from.pop();
      if (last === undefined) {
        showToast({ text: t('sheet.nothingToUndo'), tone: 'hint' });
        return null;
      }
      const result = await command(last.articleId);
      if (result.ok) to.push(last);
      goTo(last.place);
      return result;
    });
  };
  return {
    ...decisionsBy(act),
    undo: () => {
      invert(undoStep, queue.done, queue.undone);
    },
    redo: () => {
      invert(redoStep, queue.undone, queue.done);
    },
  };
}

function decisionsBy(act: (cell: CellName, run: Act) => void) {
  const onItem = (cell: CellName, run: (item: ReviewItem) => ReturnType<Act>) => {
    act(cell, (items) => {
      const item = itemOfField(cell.field, items);
      return item && run(item);
    });
  };
  return {
    accept: (cell: CellName) => {
      onItem(cell, (item) => acceptItem(cell.articleId, item));
    },
    reject: (cell: CellName) => {
      onItem(cell, (item) => rejectItem(cell.articleId, item));
    },
    /** Accepts what is open in these fields, in one step. */
    acceptAll: (cell: CellName, fields: readonly string[]) => {
      act(cell, (items) => {
        const open = fields.flatMap((field) => itemOfField(field, items) ?? []);
        const ids = open.flatMap(({ state, suggestion }) =>
          state === 'suggested' && suggestion !== null ? [suggestion.id] : [],
        );
        return ids.length === 0 ? null : acceptSuggestions(cell.articleId, ids);
      });
    },
    /** Null says that the value is unknown; else the words that showed the former one stay. */
    write: (cell: CellName, value: string | null) => {
      act(cell, (items) => {
        const item = itemOfField(cell.field, items);
        const evidence = value === null ? [] : (item?.body.evidence ?? []);
        const body: FieldBody = { type: 'field', field: cell.field, value, evidence };
        return changeItem(cell.articleId, item, body);
      });
    },
  };
}

type Done = Pick<CellName, 'articleId' | 'place'>;

class CommandQueue {
  /** What was done here and can be undone, last one last. */
  readonly done: Done[] = [];
  readonly undone: Done[] = [];
  readonly #report: ReturnType<typeof useFailureReport>;
  #last: Promise<void> = Promise.resolve();

  constructor(report: ReturnType<typeof useFailureReport>) {
    this.#report = report;
  }

  add(run: () => Promise<Result<unknown> | null>): void {
    this.#last = this.#last.then(async () => {
      const result = await run();
      if (result !== null && !result.ok) this.#report(result.failure);
    });
  }
}
