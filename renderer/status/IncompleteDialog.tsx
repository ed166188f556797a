import type { IncompleteArticle } from '../commands/draftStatus.ts';
import type { CorpusId } from '../../shared/article.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './IncompleteDialog.module.css';
import { useIncompleteQuestion, type IncompleteQuestion } from './incompleteQuestion.ts';

/** Says what articles lack that are to be marked as reviewed, and asks what becomes of them. */
export function IncompleteDialog({ corpusId }: { corpusId: CorpusId }) {
  const question = useIncompleteQuestion();
  return question === null ? null : <Question {...{ corpusId, question }} />;
}

interface QuestionProps {
  corpusId: CorpusId;
  question: IncompleteQuestion;
}

const MOST_SHOWN = 8;

function Question({ corpusId, question }: QuestionProps) {
  const { t } = useTranslation('review');
  const { change, completeCount, answer } = question;
  const { incomplete, isStrict } = change;
  const count = incomplete.length;
  const hiddenCount = Math.max(0, count - MOST_SHOWN);
  return (
    <Dialog
      onClose={() => {
        answer('stay');
      }}
      title={t('incomplete.title', { count })}
      description={t(isStrict ? 'incomplete.refused' : 'incomplete.asked')}
      footer={<Ways {...{ question, completeCount }} />}
    >
      <ul className={styles['list']}>
        {incomplete.slice(0, MOST_SHOWN).map((article) => (
          <li key={article.articleId}>
            {(count > 1 || completeCount > 0) && (
              <span className={styles['title']}>{article.title}</span>
            )}
            <What {...{ corpusId, article }} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <p className={styles['more']}>{t('incomplete.more', { count: hiddenCount })}</p>
      )}
    </Dialog>
  );
}

function What({ corpusId, article }: { corpusId: CorpusId; article: IncompleteArticle }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const project = useCorpusProject(corpusId);
  const nameIn = (parts: readonly { id: string; name: { en: string; vi: string } }[]) => {
    const names = new Map(parts.map(({ id, name }) => [id, name[locale]]));
    return (id: string) => names.get(id) ?? id;
  };
  if (project === null) return null;
  const { fields, labels } = article;
  return (
    <>
      {fields.length > 0 && (
        <span>
          {t('incomplete.fields', { names: fields.map(nameIn(project.fields)).join(', ') })}
        </span>
      )}
      {labels.length > 0 && (
        <span>
          {t('incomplete.labels', { names: labels.map(nameIn(project.labels)).join(', ') })}
        </span>
      )}
    </>
  );
}

function Ways({ question }: Pick<QuestionProps, 'question'>) {
  const { t } = useTranslation('review');
  const { t: tCommon } = useTranslation();
  const { change, completeCount, answer } = question;
  const isOne = change.incomplete.length === 1 && completeCount === 0;
  return (
    <>
      <Button onClick={answer.bind(null, 'stay')}>{tCommon('action.cancel')}</Button>
      {!change.isStrict && (
        <Button onClick={answer.bind(null, 'mark')}>{t('incomplete.mark')}</Button>
      )}
      {completeCount > 0 && (
        <Button onClick={answer.bind(null, 'leaveOut')}>
          {t('incomplete.leaveOut', { count: completeCount })}
        </Button>
      )}
      <Button variant="primary" onClick={answer.bind(null, 'fill')}>
        {t(isOne ? 'incomplete.fill' : 'incomplete.open')}
      </Button>
    </>
  );
}
