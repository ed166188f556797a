import { useMemo, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { ArticleRow } from '../../database/rows.ts';
import { useArticles } from '../../database/useArticles.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { TypeAheadList } from '../../design/TypeAheadList.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './ArticleChooser.module.css';
import { findArticles } from './findArticles.ts';
import { useAlike } from './useAlike.ts';

interface ArticleChooserProps {
  /** The article beside which another one is to be shown. */
  open: ArticleRow;
  onChoose: (id: ArticleId) => void;
  onClose: () => void;
}

/** An article of the folder, found by letters of its title or file; those that tell the same come first. */
export function ArticleChooser(props: ArticleChooserProps) {
  const { t } = useTranslation('marking');
  return (
    <Dialog onClose={props.onClose} title={t('split.choose')}>
      <Choices {...props} />
    </Dialog>
  );
}

function Choices({ open, onChoose }: ArticleChooserProps) {
  const { t } = useTranslation('marking');
  const { t: tWorkbench, i18n } = useTranslation('workbench');
  const [query, setQuery] = useState('');
  const { rows } = useArticles(open.corpusId);
  const alike = useAlike(open, rows);
  const found = useMemo(() => findArticles(rows, query, open, alike), [rows, query, open, alike]);
  const factsOf = ({ id, path }: ArticleRow) => {
    const percent = alike.get(id)?.toLocaleString(i18n.language, { style: 'percent' });
    return percent === undefined
      ? path
      : `${tWorkbench('duplicates.likeness', { percent })} · ${path}`;
  };
  return (
    <TypeAheadList
      label={t('split.label')}
      placeholder={t('split.placeholder')}
      none={t('split.none')}
      lang="vi"
      query={query}
      onQuery={setQuery}
      entries={found}
      nameOf={({ title }) => title}
      onChoose={({ id }) => {
        onChoose(id);
      }}
    >
      {(row) => (
        <>
          <span lang="vi">{row.title}</span>
          <span className={styles['facts']}>{factsOf(row)}</span>
        </>
      )}
    </TypeAheadList>
  );
}
