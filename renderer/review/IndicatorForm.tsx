import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import { applyDraft, draftOfIndicator } from './indicatorDraft.ts';
import styles from './IndicatorForm.module.css';
import { IndicatorInputs } from './IndicatorInputs.tsx';
import { dropKeptDraft, useKeptDraft } from './keptDraft.ts';
import { NameField } from './NameField.tsx';
import type { ReviewItem } from './reviewItems.ts';
import { saveOrLeave } from './saveOrLeave.ts';

interface IndicatorFormProps extends PanelProps {
  item: ReviewItem<IndicatorBody>;
}

/** Edits the attributes of one value; Enter saves, Escape gives up. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { item, model, commands } = props;
  const { t } = useTranslation('review');
  const { editing } = model.state;
  const entry = { key: editing?.key ?? item.key, layer: 'indicators' } as const;
  const articleId = model.article.row.id;
  const start = () => ({ ...draftOfIndicator(item.body) });
  const [draft, changeDraft] = useKeptDraft(articleId, entry, start);
  const { body, problems } = applyDraft(item.body, draft);
  const leave = () => {
    dropKeptDraft(articleId);
    model.dispatch({ type: 'stopEditing' });
    model.text.current?.focus();
  };
  const save = () => {
    if (body === null) return;
    dropKeptDraft(articleId);
    commands.change(item, body);
    model.text.current?.focus();
  };
  return (
    <div
      className={styles['form']}
      onKeyDown={(event) => {
        saveOrLeave(event, save, leave);
      }}
    >
      <IndicatorInputs draft={draft} problems={problems} onChange={changeDraft} />
      <NameField {...props} />
      <div className={styles['buttons']}>
        <Button size="small" variant="primary" onClick={save} disabled={body === null}>
          {t('action.save')}
        </Button>
        <Button size="small" onClick={leave}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
