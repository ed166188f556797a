import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { type ExportChoice, hasBadShares } from './exportChoice.ts';
import styles from './ExportScreen.module.css';
import { formatNameOf } from './formatWords.ts';
import { LossList } from './LossList.tsx';
import type { ExportRequest } from './useExport.ts';
import { useExportPreview } from './useExportPreview.ts';
import type { ExportPreview as Preview } from './work/exportCalls.ts';
import { writeByteLength } from './writeByteLength.ts';

interface ExportPreviewProps {
  choice: ExportChoice;
  request: ExportRequest | null;
}

/** How the first articles would look, and what the format would lose of them. */
export function ExportPreview({ choice, request }: ExportPreviewProps) {
  const { t } = useTranslation('dataset');
  if (request === null || request.articleIds.length === 0) {
    const why = hasBadShares(choice.split) ? 'split.badShares' : 'preview.nothing';
    return <p className={styles['nothing']}>{t(why)}</p>;
  }
  return <Known choice={choice} request={request} />;
}

function Known({ choice, request }: { choice: ExportChoice; request: ExportRequest }) {
  const preview = useExportPreview(request);
  return (
    <>
      <Losses preview={preview} choice={choice} totalCount={request.articleIds.length} />
      <Files preview={preview} />
    </>
  );
}

interface LossesProps {
  preview: Preview | null;
  choice: ExportChoice;
  totalCount: number;
}

function Losses({ preview, choice, totalCount }: LossesProps) {
  const { t } = useTranslation('dataset');
  const isSample = preview !== null && preview.provedCount < totalCount;
  return (
    <section aria-labelledby="losses-title" className={styles['losses']}>
      <h3 id="losses-title" className={styles['caption']}>
        {t('losses.title', { format: formatNameOf(t, choice.format) })}
        {isSample && ` (${t('losses.sample', { count: preview.provedCount })})`}
      </h3>
      {choice.format.read === null ? (
        <p className={styles['note']}>{t('losses.table')}</p>
      ) : (
        preview && <LossList losses={preview.losses} />
      )}
    </section>
  );
}

function Files({ preview }: { preview: Preview | null }) {
  const { t } = useTranslation('dataset');
  const locale = useLocale();
  return (
    <section aria-labelledby="preview-title" className={styles['preview']}>
      <h3 id="preview-title" className={styles['caption']}>
        {t('preview.title')}
      </h3>
      <div className={styles['files']} tabIndex={0} role="group" aria-label={t('preview.title')}>
        {preview?.files.map(({ path, text, byteLength }) => (
          <div key={path}>
            {path !== '' && <p className={styles['path']}>{path}</p>}
            <pre className={styles['lines']}>
              {text ?? t('preview.binary', { size: writeByteLength(byteLength, locale) })}
            </pre>
          </div>
        ))}
      </div>
    </section>
  );
}
