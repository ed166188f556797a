import { History } from 'lucide-react';
import { restoreState } from '../../commands/restoreState.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { Past } from '../screenState.ts';
import { useReport } from '../useReport.ts';
import styles from './PastBar.module.css';

/** Says that a former state is shown, and leads back: to the present, or to it as the present. */
export function PastBar({ model }: { model: ReviewModel }) {
  const { t, i18n } = useTranslation('history');
  const { past } = model.state;
  const when = past?.edit
    ? t('asOf', { time: new Date(past.edit.time).toLocaleString(i18n.language) })
    : t('beginning');
  const says = past?.annotations === null ? t('otherText') : t('shown', { when });
  return (
    <div className={past === null ? 'visually-hidden' : styles['bar']}>
      {/* what appears with its region is not read out: the region is always there */}
      <span role="status">{past !== null && says}</span>
      {past !== null && (
        <>
          {/* the header cannot be reached meanwhile, and with it the page's heading */}
          <h1 className="visually-hidden" lang="vi">
            {model.article.row.title}
          </h1>
          <Ways model={model} past={past} />
        </>
      )}
    </div>
  );
}

function Ways({ model, past }: { model: ReviewModel; past: Past }) {
  const { t } = useTranslation('history');
  const report = useReport();
  const { edit, annotations } = past;
  const leave = () => {
    model.dispatch({ type: 'lookBack', past: null });
    model.text.current?.focus();
  };
  return (
    <span className={styles['buttons']}>
      {annotations !== null && (
        <Button
          size="small"
          icon={History}
          onClick={() => {
            leave();
            void report(restoreState(model.article.row.id, edit?.id ?? null));
          }}
        >
          {t('restore')}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={leave}>
        {t('back')} <Kbd keys="Escape" />
      </Button>
    </span>
  );
}
