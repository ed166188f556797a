import { ArrowLeft, CircleCheck, CircleX, FileText, RotateCcw } from 'lucide-react';
import type { Project } from '../../../shared/project.ts';
import { Button, type ButtonProps } from '../../design/Button.tsx';
import { Select } from '../../design/Select.tsx';
import { Tooltip } from '../../design/Tooltip.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './AuditDesk.module.css';
import type { AuditedMark } from './auditMessages.ts';
import { turnOf, type Judging } from './useJudging.ts';

interface JudgeButtonsProps {
  mark: AuditedMark;
  judging: Judging;
  project: Project;
  onOpen: () => void;
}

/** What can be said of a decision. */
export function JudgeButtons({ mark, judging, project, onOpen }: JudgeButtonsProps) {
  const { t } = useTranslation('audit');
  const { right, turn, reopen, goBack } = judging;
  return (
    <div className={styles['buttons']}>
      <Keyed label={t('right')} shortcut="R" icon={CircleCheck} variant="primary" onClick={right} />
      <Keyed label={t(`opposite.${turnOf(mark)}`)} shortcut="X" icon={CircleX} onClick={turn} />
      <Keyed label={t('reopen')} shortcut="O" icon={RotateCcw} onClick={reopen} />
      <Relabel {...{ mark, judging, project }} />
      <span className={styles['gap']} />
      <Keyed
        label={t('back')}
        shortcut="Backspace"
        icon={ArrowLeft}
        variant="quiet"
        disabled={goBack === null}
        onClick={() => goBack?.()}
      />
      <Button icon={FileText} variant="quiet" onClick={onOpen}>
        {t('open')}
      </Button>
    </div>
  );
}

interface KeyedProps extends ButtonProps {
  label: string;
  shortcut: string;
}

function Keyed({ label, shortcut, ...button }: KeyedProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <Button {...button}>{label}</Button>
    </Tooltip>
  );
}

function Relabel({ mark, judging, project }: Omit<JudgeButtonsProps, 'onOpen'>) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  const { body, verdict } = mark.annotation;
  if (body.type !== 'entity' || verdict === 'rejected') return null;
  const others = project.labels.filter(({ id }) => id !== body.label);
  return (
    <Select
      label={t('relabel')}
      placeholder={t('relabel')}
      options={others.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      value={null}
      onChange={judging.relabel}
    />
  );
}
