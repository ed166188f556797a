import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { Button } from '../design/Button.tsx';
import { ChoiceGroup } from '../design/ChoiceGroup.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { type ExportChoice, FIRST_CHOICE, requestOf } from './exportChoice.ts';
import { ExportPreview } from './ExportPreview.tsx';
import styles from './ExportScreen.module.css';
import { FormatChoice } from './FormatChoice.tsx';
import { PartChoice } from './PartChoice.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { SplitFields } from './SplitFields.tsx';
import type { ExportRequest } from './useExport.ts';
import type { Scopes } from './useScopes.ts';

interface ExportChoicesProps {
  corpusId: CorpusId;
  project: Project;
  scopes: Scopes;
  onExport: (request: ExportRequest) => void;
}

const INCLUDES = ['all', 'decided'] as const;

export function ExportChoices({ corpusId, project, scopes, onExport }: ExportChoicesProps) {
  const [choice, setChoice] = useState<ExportChoice>(FIRST_CHOICE);
  const change = (part: Partial<ExportChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
  };
  const labels = project.labels.map(({ id }) => id);
  const request = requestOf(choice, { corpusId, scopes, labels });
  return (
    <div className={styles['choosing']}>
      <div className={styles['choices']}>
        <FormatChoice choice={choice} onChange={change} />
        <ScopeChoice choice={choice} scopes={scopes} onChange={change} />
        <IncludeChoice choice={choice} onChange={change} />
        <PartChoice choice={choice} project={project} onChange={change} />
        <SplitFields
          split={choice.split}
          onChange={(split) => {
            change({ split });
          }}
        />
      </div>
      <div className={styles['result']}>
        <ExportPreview choice={choice} request={request} />
        <StartButton
          request={request}
          count={scopes[choice.scope]?.length ?? 0}
          onExport={onExport}
        />
      </div>
    </div>
  );
}

type StartButtonProps = Pick<ExportChoicesProps, 'onExport'> & {
  request: ExportRequest | null;
  count: number;
};

function StartButton({ request, count, onExport }: StartButtonProps) {
  const { t } = useTranslation('dataset');
  return (
    <div className={styles['start']}>
      <Button
        variant="primary"
        size="large"
        icon={FileOutput}
        disabled={request === null || count === 0}
        onClick={() => {
          if (request !== null) onExport(request);
        }}
      >
        {t('export', { count })}
      </Button>
    </div>
  );
}

interface IncludeChoiceProps {
  choice: ExportChoice;
  onChange: (part: Partial<ExportChoice>) => void;
}

function IncludeChoice({ choice, onChange }: IncludeChoiceProps) {
  const { t } = useTranslation('dataset');
  return (
    <ChoiceGroup
      label={t('include.label')}
      value={choice.include}
      onChange={(include) => {
        onChange({ include });
      }}
      choices={INCLUDES.map((include) => ({
        value: include,
        label: t(`include.${include}.name`),
        hint: t(`include.${include}.hint`),
      }))}
    />
  );
}
