import type { Project } from '../../shared/project.ts';
import { CheckField } from '../design/CheckField.tsx';
import { hueStyle } from '../design/hueStyle.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartForm.module.css';

interface LabelChecksProps {
  caption: string;
  project: Project;
  /** The ids of the chosen labels; those that were put away stay among them unseen. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Whether values are chosen; absent where they cannot be. */
  indicators?: { isChosen: boolean; onChange: (isChosen: boolean) => void };
  problem: string | null;
}

/** Which labels something is for. */
export function LabelChecks(props: LabelChecksProps) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const { caption, project, chosen, onChange, indicators, problem } = props;
  const choose = (id: string, isChosen: boolean) => {
    onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return (
    <fieldset className={styles['checks']}>
      <legend className={styles['caption']}>{caption}</legend>
      {project.labels.map(({ id, name, hue }) => (
        <CheckField
          key={id}
          label={
            <span {...hueStyle(hue)} className={styles['chip']}>
              {name[locale].trim() || t('nameless')}
            </span>
          }
          isChecked={chosen.includes(id)}
          onChange={choose.bind(null, id)}
        />
      ))}
      {indicators && (
        <CheckField
          label={t('relations.indicators')}
          isChecked={indicators.isChosen}
          onChange={indicators.onChange}
        />
      )}
      {problem !== null && <p className={styles['problem']}>{problem}</p>}
    </fieldset>
  );
}
