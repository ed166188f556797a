import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { quoteOfItem } from '../quoteOfItem.ts';
import type { ReviewModel } from '../reviewModel.ts';
import styles from './MarkDetails.module.css';
import { choicesFor, linkTarget, type RemarkCommands } from './useRemarks.ts';

/** While a relation is being made: where it began, where it would end, and what it could be. */
export function LinkBar({ model, remarks }: { model: ReviewModel; remarks: RemarkCommands }) {
  const { t } = useTranslation('remarks');
  const locale = useLocale();
  const { state, article, findEntry } = model;
  const from = state.linkFrom === null ? null : findEntry(state.linkFrom)?.item;
  if (!from) return null;
  const to = linkTarget(model)?.item ?? null;
  const choices = choicesFor(model);
  return (
    <div className={styles['link']} role="status">
      <span className={styles['quote']} lang="vi">
        {quoteOfItem(from, article.text)}
      </span>
      {choices.length === 0 && <span>{t(to === null ? 'link.pick' : 'link.none')}</span>}
      {choices.map((choice, index) => (
        <Button
          key={`${choice.type.id} ${String(choice.isReversed)}`}
          size="small"
          variant={index === 0 ? 'primary' : 'secondary'}
          onClick={() => {
            remarks.link(choice);
          }}
        >
          {choice.isReversed ? '← ' : ''}
          {choice.type.name[locale]}
          {index === 0 && <Kbd keys="Enter" />}
        </Button>
      ))}
      {to !== null && (
        <span className={styles['quote']} lang="vi">
          {quoteOfItem(to, article.text)}
        </span>
      )}
      <Button size="small" variant="quiet" onClick={remarks.leaveLink}>
        {t('link.leave')} <Kbd keys="Escape" />
      </Button>
    </div>
  );
}
