import type { LocalName } from '../../shared/project.ts';
import { TextArea } from '../design/TextArea.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartForm.module.css';

interface GuidelineFieldsProps {
  guideline: LocalName;
  onChange: (guideline: LocalName) => void;
}

/** What is marked and what is not, in Markdown, in each language of the interface. */
export function GuidelineFields({ guideline, onChange }: GuidelineFieldsProps) {
  const { t } = useTranslation('project');
  return (
    <div className={styles['guidelines']}>
      {(['en', 'vi'] as const).map((box) => (
        <TextArea
          key={box}
          lang={box}
          label={t(`guideline.${box}`)}
          value={guideline[box]}
          onChange={(typed) => {
            onChange({ ...guideline, [box]: typed });
          }}
        />
      ))}
      <p className={styles['hint']}>{t('guideline.hint')}</p>
    </div>
  );
}
