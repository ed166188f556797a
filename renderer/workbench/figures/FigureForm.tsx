import { useEffect, useState } from 'react';
import type { IndicatorBody } from '../../../shared/annotationBody.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { applyDraft, draftOfIndicator } from '../../review/indicatorDraft.ts';
import { IndicatorInputs } from '../../review/IndicatorInputs.tsx';
import { saveOrLeave } from '../../review/saveOrLeave.ts';
import type { FigureItem } from './figureItem.ts';
import styles from './FigureStrip.module.css';

interface FigureFormProps {
  item: FigureItem;
  onSave: (body: IndicatorBody) => void;
  onLeave: () => void;
}

/** The attributes of a value by the rules of the article screen; Enter saves, Escape leaves. */
export function FigureForm({ item, onSave, onLeave }: FigureFormProps) {
  const { t } = useTranslation('review');
  const [draft, setDraft] = useState(() => draftOfIndicator(item.body));
  const { body, problems } = applyDraft(item.body, draft);
  useFocusKept();
  const save = () => {
    if (body !== null) onSave(body);
  };
  return (
    <div
      className={styles['form']}
      onKeyDown={(event) => {
        saveOrLeave(event, save, onLeave);
      }}
    >
      <IndicatorInputs
        draft={draft}
        problems={problems}
        onChange={(patch) => {
          setDraft({ ...draft, ...patch });
        }}
      />
      <div className={styles['buttons']}>
        <Button size="small" variant="primary" onClick={save} disabled={body === null}>
          {t('action.save')}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Gives the focus back to what had it before the component was there. */
function useFocusKept(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
}
