import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorpusId } from '../../shared/article.ts';
import { ExportFormat } from '../../shared/dataset.ts';
import type { ExportRequest } from '../commands/exportDataset.ts';
import { Button } from '../design/Button.tsx';
import { ChoiceGroup } from '../design/ChoiceGroup.tsx';
import { DatasetPreview } from './DatasetPreview.tsx';
import styles from './ExportScreen.module.css';
import type { ExportScope, Scopes } from './useScopes.ts';

interface ExportChoicesProps {
  corpusId: CorpusId;
  scopes: Scopes;
  onExport: (request: ExportRequest) => void;
}

const SCOPES = ['all', 'reviewed', 'listed'] as const satisfies ExportScope[];
const INCLUDES = ['all', 'decided'] as const;
type Include = (typeof INCLUDES)[number];

export function ExportChoices({ corpusId, scopes, onExport }: ExportChoicesProps) {
  const { t } = useTranslation('dataset');
  const [format, setFormat] = useState<ExportFormat>('jsonLines');
  const [scope, setScope] = useState<ExportScope>('all');
  const [include, setInclude] = useState<Include>('all');
  const ids = scopes[scope];
  return (
    <div className={styles['choosing']}>
      <div className={styles['choices']}>
        <ChoiceGroup
          label={t('format.label')}
          value={format}
          onChange={setFormat}
          choices={ExportFormat.options.map((value) => ({
            value,
            label: t(`format.${value}.name`),
            hint: t(`format.${value}.hint`),
          }))}
        />
        <ScopeChoice scopes={scopes} value={scope} onChange={setScope} />
        <IncludeChoice value={include} onChange={setInclude} />
        <Button
          variant="primary"
          size="large"
          icon={FileOutput}
          disabled={ids === null || ids.length === 0}
          onClick={() => {
            onExport({ corpusId, format, scope, include, articleIds: scopes.listed ?? [] });
          }}
        >
          {t('export', { count: ids?.length ?? 0 })}
        </Button>
      </div>
      <DatasetPreview articleId={ids?.[0] ?? null} format={format} include={include} />
    </div>
  );
}

interface IncludeChoiceProps {
  value: Include;
  onChange: (include: Include) => void;
}

function IncludeChoice({ value, onChange }: IncludeChoiceProps) {
  const { t } = useTranslation('dataset');
  return (
    <ChoiceGroup
      label={t('include.label')}
      value={value}
      onChange={onChange}
      choices={INCLUDES.map((include) => ({
        value: include,
        label: t(`include.${include}.name`),
        hint: t(`include.${include}.hint`),
      }))}
    />
  );
}

interface ScopeChoiceProps {
  scopes: Scopes;
  value: ExportScope;
  onChange: (scope: ExportScope) => void;
}

function ScopeChoice({ scopes, value, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation('dataset');
  return (
    <ChoiceGroup
      label={t('scope.label')}
      value={value}
      onChange={onChange}
      choices={SCOPES.map((scope) => ({
        value: scope,
        label: t(`scope.${scope}`),
        hint: t('articles', { count: scopes[scope]?.length ?? 0 }),
        isDisabled: scopes[scope]?.length === 0,
      }))}
    />
  );
}
