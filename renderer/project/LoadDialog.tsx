import { FileInput } from 'lucide-react';
import { migrateProject } from '../../app/project/migrateProject.ts';
import { PART_KINDS, partsInUse, partsPutAway } from '../../app/project/projectParts.ts';
import type { ProjectFileProblem } from '../../app/project/readProjectFile.ts';
import type { Project } from '../../shared/project.ts';
import type { ChosenProject } from '../commands/chooseProjectFile.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './LoadDialog.module.css';

interface LoadDialogProps {
  chosen: ChosenProject;
  stored: Project;
  load: (project: Project) => Promise<void>;
  close: () => void;
}

/** What is wrong with a project's file, else what it would change. */
export function LoadDialog({ chosen: { path, read }, stored, load, close }: LoadDialogProps) {
  const { t } = useTranslation('project');
  const { t: tCommon } = useTranslation();
  const cancel = (
    <Button onClick={close}>{tCommon(read.ok ? 'action.cancel' : 'action.close')}</Button>
  );
  const take = read.ok && (
    <Button variant="primary" icon={FileInput} onClick={() => void load(read.project)}>
      {t('load.load')}
    </Button>
  );
  return (
    <Dialog
      onClose={close}
      title={t(read.ok ? 'load.title' : 'load.failed', { path })}
      footer={
        <>
          {cancel}
          {take}
        </>
      }
    >
      {read.ok ? (
        <Changes stored={stored} loaded={read.project} />
      ) : (
        <Problems problems={read.problems} />
      )}
    </Dialog>
  );
}

function Problems({ problems }: { problems: readonly ProjectFileProblem[] }) {
  const { t } = useTranslation('project');
  return (
    <>
      <p>{t('load.unchanged')}</p>
      <ul className={styles['list']} role="alert">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{t(`load.${problem.reason}`, { ...problem })}</li>
        ))}
      </ul>
    </>
  );
}

function Changes({ stored, loaded }: { stored: Project; loaded: Project }) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const migrated = migrateProject(stored, loaded);
  const away = PART_KINDS.flatMap((kind) => {
    const used = new Set(partsInUse(stored, kind).map(({ id }) => id));
    return partsPutAway(migrated, kind).filter(({ id }) => used.has(id));
  });
  const names = away.map(({ name }) => name[locale]).join(', ');
  const counts = { labels: loaded.labels.length, fields: loaded.fields.length };
  return (
    <>
      <p>{t('load.has', { name: loaded.name, version: loaded.version, ...counts })}</p>
      <p className={styles['more']}>
        {away.length === 0 ? t('load.nothingAway') : t('load.away', { names })}
      </p>
      <p className={styles['more']}>{t(loaded.id === stored.id ? 'load.shared' : 'load.own')}</p>
    </>
  );
}
