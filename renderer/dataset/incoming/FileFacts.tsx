import type { FileReport } from '../../../app/dataset/incoming/readReport.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Inspection } from './importCalls.ts';
import styles from './ImportReport.module.css';

/** A brat folder has a file an article: the first say enough. */
const MOST_SHOWN = 8;

/** For each file what it holds, how it counts, and how its text is written. */
export function FileFacts({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('incoming');
  const { t: tLeftOut } = useTranslation('leftOut');
  const { files, articleCount, markCount, leftOut } = inspection;
  return (
    <section className={styles['facts']} aria-label={t('facts.title')}>
      <p>
        {t('facts.articles', { count: articleCount })}, {t('facts.marks', { count: markCount })}
      </p>
      <ul className={styles['files']}>
        {files.slice(0, MOST_SHOWN).map((file) => (
          <File key={file.path} file={file} />
        ))}
      </ul>
      {files.length > MOST_SHOWN && (
        <p className={styles['note']}>
          {t('facts.moreFiles', { count: files.length - MOST_SHOWN })}
        </p>
      )}
      {leftOut.length > 0 && (
        <>
          <p>{t('facts.leftOut')}</p>
          <ul className={styles['files']}>
            {leftOut.map(([what, count]) => (
              <li key={what}>{t('facts.leftOutOne', { count, what: tLeftOut(what) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function File({ file }: { file: FileReport }) {
  const { t } = useTranslation('incoming');
  const { t: tDataset } = useTranslation('dataset');
  const { path, reading, evidence, checkedCount, suspected, exceptions, newlines, forms } = file;
  const { lf, crlf, cr } = newlines;
  const breaks = [lf > 0 && 'LF', crlf > 0 && 'CR LF', cr > 0 && 'CR'].filter(Boolean);
  const { nfc, nfd, neither } = forms;
  const written = [nfc > 0 && 'NFC', nfd > 0 && 'NFD', neither > 0 && t('facts.mixed')];
  const unit = evidence === 'tokens' ? 'token' : reading.unit;
  const facts = [
    tDataset(`unit.${unit}`),
    reading.isNewlineFolded && t('facts.folded'),
    reading.form !== null && t('facts.counted', { form: reading.form }),
    t(`facts.evidence.${evidence}`, { count: checkedCount }),
    suspected && t('facts.suspected', { unit: tDataset(`unit.${suspected.unit}`) }),
    exceptions.length > 0 && t('facts.exceptions', { count: exceptions.length }),
    ...breaks,
    ...written.filter(Boolean),
  ].filter(Boolean);
  return (
    <li>
      <span className={styles['path']}>{path}</span>{' '}
      <span className={styles['note']}>{facts.join(' · ')}</span>
    </li>
  );
}
