import type { CorpusId } from '../../shared/article.ts';
import { useExamples } from '../database/useExamples.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ExampleList.module.css';

interface ExampleListProps {
  corpusId: CorpusId;
  kind: 'labels' | 'fields';
  id: string;
}

/** A handful of words of the folder that are marked so, in their sentences. */
export function ExampleList({ corpusId, kind, id }: ExampleListProps) {
  const { t } = useTranslation('project');
  const examples = useExamples(corpusId, kind, id);
  if (examples === null) return <p className={styles['none']}>{t('examples.reading')}</p>;
  if (examples.length === 0) return <p className={styles['none']}>{t('examples.none')}</p>;
  return (
    <ul className={styles['list']} aria-label={t('examples.title')}>
      {examples.map(({ articleId, before, words, after, isDecided }) => (
        <li key={`${articleId} ${before} ${words}`} className={styles['example']}>
          <span lang="vi">
            {before}
            <mark className={styles[isDecided ? 'decided' : 'suggested']}>{words}</mark>
            {after}
          </span>{' '}
          <span className={styles['by']}>
            {t(isDecided ? 'examples.decided' : 'examples.suggested')}
          </span>
        </li>
      ))}
    </ul>
  );
}
