import type { PartKind, ProjectParts } from '../../app/project/projectParts.ts';
import type { CorpusId } from '../../shared/article.ts';
import { Markdown } from '../design/Markdown.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ExampleList } from './ExampleList.tsx';
import styles from './GuidelinePreview.module.css';

interface GuidelinePreviewProps {
  kind: PartKind;
  part: ProjectParts[PartKind];
  corpusId: CorpusId;
}

/** The guideline as the article screen shows it, with words of the folder that are marked so. */
export function GuidelinePreview({ kind, part, corpusId }: GuidelinePreviewProps) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const text = part.guideline[locale];
  return (
    <section className={styles['preview']} aria-label={t('guideline.preview')}>
      <h3 className={styles['heading']}>{t('guideline.preview')}</h3>
      {text.trim() === '' ? (
        <p className={styles['none']}>{t('guideline.none')}</p>
      ) : (
        <div className={styles['card']}>
          <Markdown text={text} />
        </div>
      )}
      {(kind === 'labels' || kind === 'fields') && (
        <>
          <h3 className={styles['heading']}>{t('examples.title')}</h3>
          <ExampleList {...{ kind, corpusId }} id={part.id} />
        </>
      )}
    </section>
  );
}
