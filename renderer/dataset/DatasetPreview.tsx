import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/article.ts';
import type { ExportFormat } from '../../shared/dataset.ts';
import { useArticle } from '../database/useArticle.ts';
import styles from './ExportScreen.module.css';
import { previewDataset } from './previewDataset.ts';

interface DatasetPreviewProps {
  /** Null when nothing would be exported. */
  articleId: ArticleId | null;
  format: ExportFormat;
  include: 'all' | 'decided';
}

export function DatasetPreview({ articleId, format, include }: DatasetPreviewProps) {
  const { t } = useTranslation('dataset');
  return (
    <section className={styles['preview']} aria-labelledby="preview-title">
      <h3 id="preview-title" className={styles['caption']}>
        {t('preview.title')}
      </h3>
      {articleId === null ? (
        <p className={styles['nothing']}>{t('preview.nothing')}</p>
      ) : (
        <Lines articleId={articleId} format={format} include={include} />
      )}
      <p className={styles['note']}>{t(`preview.${format}`)}</p>
    </section>
  );
}

function Lines({ articleId, format, include }: DatasetPreviewProps & { articleId: ArticleId }) {
  const { t } = useTranslation('dataset');
  const article = useArticle(articleId);
  const lines = useMemo(
    () => (article ? previewDataset(article, format, include) : ''),
    [article, format, include],
  );
  return (
    <pre tabIndex={0} aria-label={t('preview.title')} className={styles['lines']}>
      {lines}
    </pre>
  );
}
