import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { Button } from '../design/Button.tsx';
import type { PanelProps } from './FieldsPanel.tsx';
import { applyDraft, draftOfIndicator } from './indicatorDraft.ts';
import styles from './IndicatorForm.module.css';
import { IndicatorInputs } from './IndicatorInputs.tsx';
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
  const [draft, setDraft] = useState(() => draftOfIndicator(item.body));
  const { body, problems } = applyDraft(item.body, draft);
  const leave = () => {
    model.dispatch({ type: 'stopEditing' });
    model.text.current?.focus();
  };
  const save = () => {
    if (body === null) return;
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
      <IndicatorInputs
        draft={draft}
        problems={problems}
        onChange={(patch) => {
          setDraft({ ...draft, ...patch });
        }}
      />
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
