import { Dialog } from '@base-ui/react/dialog';
import { History, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { nameOfChoice } from '../../app/project/changeChoices.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import { Button } from '../design/Button.tsx';
import { ChoiceGroup } from '../design/ChoiceGroup.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { usePopupFocus } from '../design/usePopupFocus.ts';
import { useEditHistory } from '../database/useEditHistory.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './EditHistory.module.css';
import { isAbout } from './history/isAbout.ts';
import { TimeTravel } from './history/TimeTravel.tsx';
import { writeAmount } from './indicatorDraft.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { Past } from './screenState.ts';
import { useLocale } from '../localisation/useLocale.ts';

const MAX_SHOWN = 300;
/** In pixels. */
const WIDEST = 440;

/** The log of the open article, newest first, in a sheet over the panel; the text beside it can be read. */
export function EditHistory({ model, panelWidth }: { model: ReviewModel; panelWidth: number }) {
  const { t } = useTranslation('review');
  const { t: tCommon } = useTranslation();
  const { dispatch, article } = model;
  const { take, giveBack } = usePopupFocus();
  return (
    <Dialog.Root
      modal={false}
      disablePointerDismissal
      open
      onOpenChange={(isOpen) => {
        dispatch({ type: 'showHistory', isOpen });
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          ref={take}
          className={styles['sheet']}
          style={{ width: Math.min(panelWidth, WIDEST) }}
          finalFocus={giveBack}
        >
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>{t('history.title')}</Dialog.Title>
            <Dialog.Close
              aria-label={tCommon('action.close')}
              render={<Button variant="quiet" icon={X} isIconOnly />}
            />
          </div>
          <Entries articleId={article.row.id} model={model} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Entries({ articleId, model }: { articleId: ArticleId; model: ReviewModel }) {
  const { t } = useTranslation('review');
  const edits = useEditHistory(articleId);
  const log = useMemo(() => edits.toReversed(), [edits]);
  const [scope, setScope] = useState<'article' | 'mark'>('article');
  const item = model.active?.item ?? null;
  const count = Math.min(model.state.past?.count ?? log.length, log.length);
  const lookBack = (past: Past | null) => {
    model.dispatch({ type: 'lookBack', past });
  };
  if (edits.length === 0) return <EmptyState icon={History} title={t('history.empty')} />;
  const past = edits.slice(log.length - count);
  const listed =
    scope === 'mark' && item !== null ? past.filter((edit) => isAbout(edit, item)) : past;
  return (
    <>
      <TimeTravel {...{ articleId, log, count }} onLookBack={lookBack} />
      {item !== null && <Scope scope={scope} onChange={setScope} />}
      <ol className={styles['entries']} tabIndex={0} aria-label={t('history.title')}>
        {listed.slice(0, MAX_SHOWN).map((edit) => (
          <Entry key={edit.id} edit={edit} model={model} />
        ))}
        {listed.length === 0 && <li className={styles['rest']}>{t('history.empty')}</li>}
        {listed.length > MAX_SHOWN && <li className={styles['rest']}>{t('history.truncated')}</li>}
      </ol>
    </>
  );
}

interface ScopeProps {
  scope: 'article' | 'mark';
  onChange: (scope: 'article' | 'mark') => void;
}

function Scope({ scope, onChange }: ScopeProps) {
  const { t } = useTranslation('history');
  return (
    <div className={styles['scope']}>
      <ChoiceGroup
        label={t('scope.label')}
        choices={[
          { value: 'article', label: t('scope.article') },
          { value: 'mark', label: t('scope.mark') },
        ]}
        value={scope}
        onChange={onChange}
      />
    </div>
  );
}

function Entry({ edit, model }: { edit: Edit; model: ReviewModel }) {
  const { t, i18n } = useTranslation('review');
  const { t: tCommon } = useTranslation();
  const operation = t(`history.operation.${edit.operation}`);
  const annotation = isOfAnnotation(edit) ? (edit.after ?? edit.before) : null;
  return (
    <li className={styles['entry']}>
      <span className={styles['operation']}>
        {edit.inverseOf === null ? operation : t('history.takenBack', { operation })}
      </span>
      <span className={styles['what']}>
        {edit.operation === 'setStatus' &&
          t('history.status', {
            before: tCommon(`status.${edit.before}`),
            after: tCommon(`status.${edit.after}`),
          })}
        {edit.operation === 'setNote' && (edit.after ?? edit.before)}
        {edit.operation === 'dismissFinding' && writeDismissal(edit.after ?? edit.before)}
        {annotation && <Subject body={annotation.body} quotes={annotation.quotes} model={model} />}
      </span>
      <span className={styles['who']}>
        {[
          edit.author,
          new Date(edit.time).toLocaleString(i18n.language),
          annotation?.suggestion && t('history.rule', { rule: annotation.suggestion.rule }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

const BESIDE_ANNOTATIONS = new Set<Edit['operation']>(['setStatus', 'setNote', 'dismissFinding']);

function isOfAnnotation(edit: Edit): edit is AnnotationEdit {
  return !BESIDE_ANNOTATIONS.has(edit.operation);
}

/** The words that a finding was about, and why it was right. */
function writeDismissal(dismissal: Dismissal | null): string {
  return [dismissal?.quotes.join(' … '), dismissal?.reason].filter(Boolean).join(': ');
}

interface SubjectProps {
  body: AnnotationBody;
  quotes: readonly string[];
  model: ReviewModel;
}

function Subject({ body, quotes, model }: SubjectProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const [first = ''] = quotes;
  switch (body.type) {
    case 'field': {
      const field = model.article.project.fields.find(({ id }) => id === body.field);
      const choice = field && nameOfChoice(field, body.value)?.[locale];
      const value = choice ?? body.value ?? t('itemState.unknown');
      return `${field?.name[locale] ?? body.field}: ${value}`;
    }
    case 'entity':
      return `${model.looks.get(body.label)?.name ?? body.label}: ${quotes.join(' … ')}`;
    case 'indicator':
      return `${first} = ${writeAmount(body)}`;
  }
}
