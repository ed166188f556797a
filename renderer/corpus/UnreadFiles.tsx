import { RotateCw } from 'lucide-react';
import type { ImportFailureRow } from '../database/rows.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import styles from './UnreadFiles.module.css';

/** Nobody reads more in a dialog, and a folder of other things has a hundred thousand. */
const MOST_SHOWN = 500;

interface UnreadFilesProps {
  unread: readonly ImportFailureRow[];
  onReadAgain: () => void;
  onClose: () => void;
}

/** The files that could not be read, each with what is wrong with it and what helps. */
export function UnreadFiles({ unread, onReadAgain, onClose }: UnreadFilesProps) {
  const { t } = useTranslation('corpus');
  return (
    <Dialog
      isWide
      onClose={onClose}
      title={t('unread.title', { count: unread.length })}
      description={t('unread.text')}
      footer={
        <Button
          icon={RotateCw}
          onClick={() => {
            onReadAgain();
            onClose();
          }}
        >
          {t('unread.again')}
        </Button>
      }
    >
      <UnreadTable unread={unread} />
    </Dialog>
  );
}

function UnreadTable({ unread }: Pick<UnreadFilesProps, 'unread'>) {
  const { t } = useTranslation('corpus');
  const failureText = useFailureText();
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('unread.file')}</th>
            <th scope="col">{t('unread.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {unread.slice(0, MOST_SHOWN).map(({ path, failure }) => (
            <tr key={path}>
              <th scope="row" className={styles['file']}>
                {path}
              </th>
              <td>{failureText({ ...failure, path: null })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unread.length > MOST_SHOWN && (
        <p className={styles['more']}>{t('unread.more', { count: unread.length - MOST_SHOWN })}</p>
      )}
    </>
  );
}
