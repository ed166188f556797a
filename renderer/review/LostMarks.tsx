import { TriangleAlert } from 'lucide-react';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import styles from './LostMarks.module.css';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { useLocale } from '../localisation/useLocale.ts';
import type { ReviewCommands } from './useReviewCommands.ts';

interface LostMarksProps {
  model: ReviewModel;
  commands: ReviewCommands;
}

/** Decisions whose words left the file, each to be put somewhere else or removed. */
export function LostMarks({ model, commands }: LostMarksProps) {
  const { t } = useTranslation('review');
  const { lost } = model.items;
  if (lost.length === 0) return null;
  return (
    <details className={styles['lost']} open>
      <summary className={styles['title']}>
        <TriangleAlert aria-hidden size={15} /> {t('lost.title', { count: lost.length })}
      </summary>
      <p className={styles['text']}>{t('lost.text')}</p>
      <ul className={styles['items']}>
        {lost.map((item) => (
          <LostMark key={item.key} item={item} model={model} commands={commands} />
        ))}
      </ul>
    </details>
  );
}

function LostMark({ item, model, commands }: LostMarksProps & { item: ReviewItem }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { article, looks, state } = model;
  const span = state.caret && spanOfCaret(state.caret);
  const field = article.project.fields.find(
    ({ id }) => item.body.type === 'field' && id === item.body.field,
  );
  const label = item.body.type === 'entity' ? looks.get(item.body.label)?.name : undefined;
  return (
    <li className={styles['item']}>
      <span className={styles['kind']}>{field?.name[locale] ?? label ?? t('indicator.value')}</span>
      <span className={styles['quote']} lang="vi">
        “{quoteOfItem(item, article.text)}”
      </span>
      <Button
        size="small"
        disabled={span === null}
        title={span === null ? t('lost.replaceFirst') : undefined}
        onClick={() => {
          if (span !== null) commands.change(item, placedOn(item, span));
        }}
      >
        {t('action.replace')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          commands.remove(item);
        }}
      >
        {t('action.remove')}
      </Button>
    </li>
  );
}

/** The body on one new span; other spans that it had are gone with their words. */
function placedOn({ body }: ReviewItem, span: Span): AnnotationBody {
  switch (body.type) {
    case 'field':
      return { ...body, evidence: [span] };
    case 'entity':
      return { ...body, spans: [span] };
    case 'indicator':
      return { ...body, span, name: null };
  }
}
