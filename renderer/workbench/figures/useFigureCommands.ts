import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { Result } from '../../../shared/failure.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { loadReviews } from '../../database/loadReview.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { acceptItem, changeItem, rejectItem } from '../../review/itemCommands.ts';
import { useReport } from '../../review/useReport.ts';
import { findFigureItem, type FigureItem } from './figureItem.ts';
import type { FigureRow } from './figureMessages.ts';

/** What is done to a value from its row, by the same commands as in the article. */
export function useFigureCommands() {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useReport();
  const run = async (
    done: 'changed' | 'accepted' | 'rejected',
    { articleId }: Pick<FigureRow, 'articleId'>,
    command: Promise<Result<unknown>> | null,
  ) => {
    if (command === null) return;
    const told = command.then((result) => (result.ok ? { ...result, value: true } : result));
    if ((await report(told)) === null) return;
    const action = { label: tCommon('action.undo'), onAct: () => void report(undoStep(articleId)) };
    showToast({ text: t(`figures.done.${done}`), action });
  };
  const decide = async (done: 'accepted' | 'rejected', figure: FigureRow) => {
    const [review] = await loadReviews([figure.articleId]);
    const item = review === undefined ? null : findFigureItem(review, figure.target);
    if (item === null) return;
    const command = done === 'accepted' ? acceptItem : rejectItem;
    await run(done, figure, command(figure.articleId, item));
  };
  return {
    change: (figure: FigureRow, item: FigureItem, body: AnnotationBody) =>
      void run('changed', figure, changeItem(figure.articleId, item, body)),
    accept: (figure: FigureRow) => void decide('accepted', figure),
    reject: (figure: FigureRow) => void decide('rejected', figure),
  };
}
