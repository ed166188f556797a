import { useEffect, useState } from 'react';
import type { ReplyOf } from '../../shared/ipc.ts';
import { bridge } from '../bridge.ts';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './AboutDialog.module.css';
import { Mark } from './Mark.tsx';

export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [info, setInfo] = useState<ReplyOf<'app:info'> | null>(null);
  useEffect(() => {
    void bridge.requests['app:info']({}).then((result) => {
      if (result.ok) setInfo(result.value);
    });
  }, []);
  return (
    <Dialog onClose={onClose} title={t('about.title')}>
      <div className={styles['about']}>
        <Mark size={56} />
        <div className={styles['facts']}>
          {info && <p className={styles['version']}>{t('about.version', info)}</p>}
          <p>{t('about.text')}</p>
          <p>{t('about.data')}</p>
          <p className={styles['small']}>{t('about.licence')}</p>
          {info && <p className={styles['small']}>{t('about.runtime', info)}</p>}
        </div>
      </div>
    </Dialog>
  );
}
