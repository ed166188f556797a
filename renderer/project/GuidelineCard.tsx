import { useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { Field, Label } from '../../shared/project.ts';
import { Markdown } from '../design/Markdown.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ExampleList } from './ExampleList.tsx';
import styles from './GuidelineCard.module.css';

interface GuidelineCardProps {
  kind: 'labels' | 'fields';
  part: Label | Field;
  corpusId: CorpusId;
}

/** What is marked so and what is not; on demand with words of the folder that are. */
export function GuidelineCard({ kind, part, corpusId }: GuidelineCardProps) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles['card']}>
      <Markdown text={part.guideline[locale]} />
      <details
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles['summary']}>{t('examples.title')}</summary>
        {isOpen && <ExampleList kind={kind} corpusId={corpusId} id={part.id} />}
      </details>
    </div>
  );
}
