import type { LoadedArticle } from '../database/loadArticle.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './RuleHits.module.css';
import { MOST_HITS_SHOWN } from './rulesMessages.ts';
import type { RulePreview } from './useRulePreview.ts';

interface RuleHitsProps {
  article: LoadedArticle | null;
  preview: RulePreview;
  /** False while the rule is not one yet. */
  isReady: boolean;
}

/** What the rule finds in the article, each hit in its context. */
export function RuleHits({ article, preview, isReady }: RuleHitsProps) {
  const { t } = useTranslation('rules');
  return (
    <section className={styles['hits']} aria-label={t('hits.label')}>
      <header className={styles['head']}>
        <h3 className={styles['title']} aria-live="polite">
          {isReady && preview !== null
            ? t('hits.count', { count: preview.count })
            : t('hits.label')}
        </h3>
        {article !== null && (
          <p className={styles['where']} lang="vi">
            {article.row.title}
          </p>
        )}
      </header>
      {article === null && <p className={styles['remark']}>{t('hits.noArticle')}</p>}
      {article !== null && !isReady && <p className={styles['remark']}>{t('hits.notReady')}</p>}
      {isReady && preview?.isStopped === true && (
        <p className={styles['stopped']} role="alert">
          {t('hits.stopped')}
        </p>
      )}
      {isReady && preview !== null && article !== null && (
        <Lines text={article.text} preview={preview} />
      )}
    </section>
  );
}

function Lines({ text, preview }: { text: string; preview: NonNullable<RulePreview> }) {
  const { t } = useTranslation('rules');
  return (
    <ol className={styles['lines']} lang="vi">
      {preview.hits.map((hit) => (
        <Line key={`${hit.span.start}-${hit.context.start}`} text={text} hit={hit} />
      ))}
      {preview.count > MOST_HITS_SHOWN && (
        <li className={styles['remark']}>{t('hits.more', { count: MOST_HITS_SHOWN })}</li>
      )}
    </ol>
  );
}

/** Letters that are shown on either side of a match. */
const AROUND = 42;

type Hit = NonNullable<RulePreview>['hits'][number];

function Line({ text, hit }: { text: string; hit: Hit }) {
  const { t } = useTranslation('rules');
  const { span, context, isCovered } = hit;
  const before = text.slice(Math.max(0, context.start - AROUND), context.start);
  const after = text.slice(context.end, context.end + AROUND);
  return (
    <li className={styles['line']}>
      <span className={styles['around']}>{before.replace(/^\S*\s/u, '… ')}</span>
      <span className={styles['match']}>
        {text.slice(context.start, span.start)}
        <mark className={styles[isCovered ? 'covered' : 'taken']}>
          {text.slice(span.start, span.end)}
        </mark>
        {text.slice(span.end, context.end)}
      </span>
      <span className={styles['around']}>{after.replace(/\s\S*$/u, ' …')}</span>
      {isCovered && <span className={styles['note']}>{t('hits.covered')}</span>}
    </li>
  );
}
