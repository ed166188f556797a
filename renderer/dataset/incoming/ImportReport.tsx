import { Download } from 'lucide-react';
import { useState } from 'react';
import { findFormat, formats } from '../../../app/dataset/formats/formats.ts';
import { OFFSET_UNITS, type OffsetUnit } from '../../../app/text/offsetUnits.ts';
import type { Project } from '../../../shared/project.ts';
import type { OpenedFiles } from '../../../shared/saving.ts';
import type { ImportPlan } from '../../commands/importDataset.ts';
import { saveFile } from '../../commands/saveFile.ts';
import { Button } from '../../design/Button.tsx';
import { ChoiceGroup } from '../../design/ChoiceGroup.tsx';
import { Select } from '../../design/Select.tsx';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../../review/useReport.ts';
import { CheckField } from '../../design/CheckField.tsx';
import { formatNameOf } from '../formatWords.ts';
import { FaultList } from './FaultList.tsx';
import { FileFacts } from './FileFacts.tsx';
import type { Inspection } from './importCalls.ts';
import styles from './ImportReport.module.css';
import { firstChoices, namesOf } from './nameChoices.ts';
import { NameMapping } from './NameMapping.tsx';
import { writeImportReport } from './writeImportReport.ts';

interface ImportReportProps {
  opened: OpenedFiles;
  inspection: Inspection;
  unit: OffsetUnit | null;
  project: Project;
  corpusName: string;
  onInspect: (source: { formatId: string; unit: OffsetUnit | null }) => void;
  onImport: (plan: ImportPlan, isNewCorpus: boolean) => void;
}

/** What was found in the files, and what shall become of it. */
export function ImportReport(props: ImportReportProps) {
  const { inspection, project, onImport } = props;
  const { t } = useTranslation('incoming');
  const { matchedCount, articleCount, unknownNames, undecidedCount } = inspection;
  const choice = useImportChoice(props);
  const faultCount = inspection.failureCount + inspection.mismatchCount;
  const canImport = articleCount > 0 && (faultCount === 0 || choice.faults.isChecked);
  return (
    <div className={styles['report']}>
      <Reading {...props} />
      <FileFacts inspection={inspection} />
      <FaultList inspection={inspection} />
      {articleCount > 0 && faultCount > 0 && (
        <CheckField label={t('faults.leaveOut')} {...choice.faults} />
      )}
      <NameMapping {...{ unknownNames, project, ...choice.names }} />
      {articleCount > 0 && (
        <Destination {...props} isNew={choice.isNew} onChange={choice.setIsNew} />
      )}
      {undecidedCount > 0 && (
        <CheckField label={t('undecided', { count: undecidedCount })} {...choice.undecided} />
      )}
      <div className={styles['start']}>
        <SaveReport {...props} />
        <Button
          variant="primary"
          size="large"
          disabled={!canImport}
          onClick={() => {
            onImport(choice.plan(), choice.isNew);
          }}
        >
          {t('import', { count: choice.isNew ? articleCount : matchedCount })}
        </Button>
      </div>
    </div>
  );
}

/** For whoever made the files: what is wrong with them, and where. */
function SaveReport({ opened, inspection }: ImportReportProps) {
  const { t } = useTranslation('incoming');
  const report = useReport();
  const name = plainName(opened.name);
  const save = async () => {
    const question = { what: 'report', formatName: 'Markdown', extension: 'md' } as const;
    const suggestedName = `${name.slice(0, 120)}.import.md`;
    const content = writeImportReport(opened.name, inspection);
    const location = await report(saveFile({ ...question, suggestedName }, content));
    if (location !== null) showToast({ text: t('report.saved', { location }) });
  };
  return (
    <Button icon={Download} onClick={() => void save()}>
      {t('report.save')}
    </Button>
  );
}

/** What the user decides about what was found. */
function useImportChoice({ opened, inspection, unit }: ImportReportProps) {
  const { matchedCount, unknownNames, undecidedCount, markCount } = inspection;
  const [isNew, setIsNew] = useState(matchedCount === 0);
  const [takesUndecided, setTakesUndecided] = useState(undecidedCount === markCount);
  const [leavesFaultsOut, setLeavesFaultsOut] = useState(false);
  const [choices, setChoices] = useState(() => firstChoices(unknownNames));
  const plan = (): ImportPlan => {
    const { openedId, files, name } = opened;
    const source = { openedId, files, formatId: inspection.formatId, unit };
    const chosen = { source, name: plainName(name), takesUndecided, leavesFaultsOut };
    return { ...chosen, ...namesOf(choices) };
  };
  return {
    ...{ isNew, setIsNew, plan, names: { choices, onChange: setChoices } },
    undecided: { isChecked: takesUndecided, onChange: setTakesUndecided },
    faults: { isChecked: leavesFaultsOut, onChange: setLeavesFaultsOut },
  };
}

const plainName = (name: string) => name.replace(/\.[^.]*$/u, '');

const READABLE = formats.filter(({ read }) => read !== null);

/** How the files are read: what was found, and what the user knows better. */
function Reading({ inspection, unit, onInspect, opened }: ImportReportProps) {
  const { t } = useTranslation('incoming');
  const { t: tDataset } = useTranslation('dataset');
  const { formatId, candidates } = inspection;
  const format = findFormat(formatId);
  const likely = new Set(candidates);
  const options = [...READABLE].sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)));
  const hasUnit = format?.unit !== null && format?.unit !== 'token';
  return (
    <div className={styles['reading']}>
      <p className={styles['location']}>{opened.location}</p>
      <div className={styles['way']}>
        <span className={styles['caption']}>{t('format')}</span>
        <Select
          autoFocus
          label={t('format')}
          value={formatId}
          options={options.map((each) => ({ value: each.id, label: formatNameOf(tDataset, each) }))}
          onChange={(id) => {
            onInspect({ formatId: id, unit: null });
          }}
        />
      </div>
      {hasUnit && <UnitChoice {...{ unit, formatId, onInspect }} />}
    </div>
  );
}

/** What offsets count: as was found, or as the user knows better. */
function UnitChoice({
  unit,
  formatId,
  onInspect,
}: Pick<ImportReportProps, 'unit' | 'onInspect'> & { formatId: string }) {
  const { t } = useTranslation('incoming');
  const { t: tDataset } = useTranslation('dataset');
  return (
    <div className={styles['way']}>
      <span className={styles['caption']}>{t('unit')}</span>
      <Select
        label={t('unit')}
        value={unit ?? 'found'}
        options={[
          { value: 'found' as const, label: t('unitFound') },
          ...OFFSET_UNITS.map((value) => ({ value, label: tDataset(`unit.${value}`) })),
        ]}
        onChange={(value) => {
          onInspect({ formatId, unit: value === 'found' ? null : value });
        }}
      />
    </div>
  );
}

interface DestinationProps extends ImportReportProps {
  isNew: boolean;
  onChange: (isNew: boolean) => void;
}

/** How the articles of the files are found in the folder. */
function useFoundHint(inspection: Inspection): string {
  const { t } = useTranslation('incoming');
  const { matchedCount, movedCount, repeatedCount, unmatchedCount } = inspection;
  const hints = [
    t('into.hereHint', { count: matchedCount }),
    movedCount > 0 && t('into.moved', { count: movedCount }),
    repeatedCount > 0 && t('into.repeated', { count: repeatedCount }),
    unmatchedCount > 0 && t('into.missing', { count: unmatchedCount }),
  ];
  return hints.filter(Boolean).join(' ');
}

function Destination({ inspection, corpusName, isNew, onChange }: DestinationProps) {
  const { t } = useTranslation('incoming');
  const { matchedCount, unmatchedCount, articleCount, unmatched } = inspection;
  const foundHint = useFoundHint(inspection);
  return (
    <>
      <ChoiceGroup
        label={t('into.label')}
        value={isNew ? 'new' : 'here'}
        onChange={(value) => {
          onChange(value === 'new');
        }}
        choices={[
          {
            value: 'here',
            label: t('into.here', { name: corpusName }),
            hint: foundHint,
            isDisabled: matchedCount === 0,
          },
          {
            value: 'new',
            label: t('into.new'),
            hint: t('into.newHint', { count: articleCount }),
          },
        ]}
      />
      {!isNew && unmatchedCount > 0 && (
        <details className={styles['list']}>
          <summary>{t('into.missing', { count: unmatchedCount })}</summary>
          <ul>
            {unmatched.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
