import { Highlighter, Search, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Label, Project } from '../../../shared/project.ts';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ScanProgress } from '../ScanProgress.tsx';
import type { Workbench } from '../useWorkbench.ts';
import { FoundPlaces } from './FoundPlaces.tsx';
import styles from './TaggingView.module.css';
import { usePlaces } from './usePlaces.ts';

export interface TaggingViewProps {
  corpus: CorpusHandle;
  workbench: Workbench;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** Words are found in all articles and get a label in one step, each place seen in its sentence. */
export function TaggingView(props: TaggingViewProps) {
  const [query, setQuery] = useState('');
  const [labelId, setLabelId] = useState<string | null>(null);
  const { labels } = props.project;
  const label = labels.find(({ id }) => id === labelId) ?? labels[0] ?? null;
  return (
    <div className={styles['view']}>
      <SearchForm {...{ labels, label, setLabelId, setQuery }} />
      {label === null || query === '' ? <Start /> : <Results {...props} {...{ query, label }} />}
    </div>
  );
}

interface SearchFormProps {
  labels: readonly Label[];
  label: Label | null;
  setLabelId: (id: string) => void;
  setQuery: (query: string) => void;
}

function SearchForm({ labels, label, setLabelId, setQuery }: SearchFormProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const [written, setWritten] = useState('');
  const options = labels.map(({ id, name }) => ({ value: id, label: name[locale] }));
  return (
    <form
      role="search"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setQuery(written.trim());
      }}
    >
      <TextField
        label={t('tagging.search')}
        isLabelHidden
        type="search"
        lang="vi"
        icon={Search}
        placeholder={t('tagging.search')}
        value={written}
        onChange={setWritten}
      />
      <Select
        label={t('tagging.label')}
        options={options}
        value={label?.id ?? null}
        onChange={setLabelId}
      />
      <Button type="submit" disabled={written.trim() === ''}>
        {t('tagging.find')}
      </Button>
    </form>
  );
}

function Start() {
  const { t } = useTranslation('workbench');
  const text = t('tagging.startText');
  return <EmptyState icon={Highlighter} title={t('tagging.start')} text={text} />;
}

interface ResultsProps extends TaggingViewProps {
  query: string;
  label: Label;
}

function Results({ corpus, workbench, query, label, ...rest }: ResultsProps) {
  const { t } = useTranslation('workbench');
  const { found, progress } = usePlaces(workbench, { corpusId: corpus.id, query, label: label.id });
  if (found === null) return <ScanProgress progress={progress} />;
  const { state, places, decidedCount } = found;
  if (state === 'badPattern') {
    const text = t('tagging.badPatternText');
    return (
      <EmptyState icon={TriangleAlert} title={t('tagging.badPattern')} text={text} tone="danger" />
    );
  }
  if (places.length === 0 && state === 'done') {
    const text =
      decidedCount > 0 ? t('tagging.decided', { count: decidedCount }) : t('tagging.noneText');
    return <EmptyState icon={Search} title={t('tagging.none')} text={text} />;
  }
  const key = `${label.id} ${query}`;
  return <FoundPlaces key={key} {...rest} {...{ workbench, found, label }} />;
}
