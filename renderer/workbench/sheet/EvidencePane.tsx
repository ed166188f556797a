import type { ArticleId } from '../../../shared/article.ts';
import type { Field } from '../../../shared/project.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { useArticle } from '../../database/useArticle.ts';
import { Button } from '../../design/Button.tsx';
import { Tooltip } from '../../design/Tooltip.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { itemOfField } from '../../review/reviewItems.ts';
import styles from './EvidencePane.module.css';
import { quoteSentences, startOfText } from './evidenceSentences.ts';
import { fieldItems } from './cellsOf.ts';
import { WordsInSentence } from '../WordsInSentence.tsx';

interface EvidencePaneProps {
  articleId: ArticleId;
  field: Field;
  onOpen: () => void;
}

/** Where the active value was read, sentence by sentence, and how the article begins. */
export function EvidencePane({ articleId, field, onOpen }: EvidencePaneProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const article = useArticle(articleId);
  return (
    <aside className={styles['pane']} aria-label={t('sheet.evidence')}>
      <h2 className={styles['field']}>{field.name[locale]}</h2>
      <p className={styles['guideline']}>{field.guideline[locale]}</p>
      {article && <Evidence article={article} field={field} />}
      <div className={styles['foot']}>
        <Tooltip label={t('sheet.open')} shortcut="Ctrl+Enter">
          <Button size="small" onClick={onOpen}>
            {t('sheet.open')}
          </Button>
        </Tooltip>
      </div>
    </aside>
  );
}

function Evidence({ article, field }: { article: LoadedArticle; field: Field }) {
  const { t } = useTranslation('workbench');
  const item = itemOfField(field.id, fieldItems(article));
  const spans = item === null || item.state === 'lost' ? [] : item.body.evidence;
  const sentences = quoteSentences(article.text, spans);
  return (
    <>
      {sentences.length === 0 && <p className={styles['none']}>{t('sheet.noEvidence')}</p>}
      {sentences.map(({ start, before, words, after }) => (
        <p key={start} lang="vi" className={styles['sentence']}>
          <WordsInSentence before={before} words={words} after={after} />
        </p>
      ))}
      <h3 className={styles['heading']}>{t('sheet.beginning')}</h3>
      <p lang="vi" className={styles['beginning']}>
        {startOfText(article.text)}
      </p>
    </>
  );
}
