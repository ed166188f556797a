import { TriangleAlert } from 'lucide-react';
import { sentenceAround } from '../../../app/corpus/sentenceAround.ts';
import { useArticle } from '../../database/useArticle.ts';
import { Button } from '../../design/Button.tsx';
import { Tooltip } from '../../design/Tooltip.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { FigureForm } from './FigureForm.tsx';
import { findFigureItem, type FigureItem } from './figureItem.ts';
import type { FigureRow } from './figureMessages.ts';
import styles from './FigureStrip.module.css';
import { useDoubtText } from './useDoubtText.ts';
import { WordsInSentence } from '../WordsInSentence.tsx';

interface FigureStripProps {
  /** The row at hand: the one that the mouse is over, else the active one. */
  figure: FigureRow;
  isEditing: boolean;
  onEdit: () => void;
  onSave: (item: FigureItem, body: FigureItem['body']) => void;
  onLeave: () => void;
  onOpen: () => void;
}

/** A value in its sentence, what speaks against it, and the form that changes it. */
export function FigureStrip(props: FigureStripProps) {
  const { t } = useTranslation('workbench');
  const { figure, isEditing, onSave, onLeave } = props;
  const article = useArticle(figure.articleId);
  const item = article == null ? null : findFigureItem(article, figure.target);
  if (article == null || item === null) return <aside className={styles['strip']} />;
  const { before, words, after } = sentenceAround(article.text, item.body.span);
  return (
    <aside className={styles['strip']} aria-label={t('figures.strip')}>
      <div className={styles['said']}>
        <p lang="vi" className={styles['sentence']}>
          <WordsInSentence before={before} words={words} after={after} />
        </p>
        <Doubts figure={figure} />
      </div>
      {isEditing ? (
        <FigureForm
          key={figure.target}
          item={item}
          onSave={onSave.bind(null, item)}
          {...{ onLeave }}
        />
      ) : (
        <Buttons {...props} />
      )}
    </aside>
  );
}

function Doubts({ figure }: { figure: FigureRow }) {
  const write = useDoubtText();
  return figure.doubts.map((doubt) => (
    <p key={doubt.kind} className={styles['doubt']}>
      <TriangleAlert aria-hidden size={14} />
      {write(doubt)}
    </p>
  ));
}

function Buttons({ onEdit, onOpen }: FigureStripProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['buttons']}>
      <Tooltip label={t('figures.edit')} shortcut="Enter" side="top">
        <Button size="small" onClick={onEdit}>
          {t('figures.edit')}
        </Button>
      </Tooltip>
      <Tooltip label={t('figures.open')} shortcut="Ctrl+Enter" side="top">
        <Button size="small" onClick={onOpen}>
          {t('figures.open')}
        </Button>
      </Tooltip>
    </div>
  );
}
