import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { ArticleRow } from '../../database/rows.ts';
import { useArticles } from '../../database/useArticles.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from '../palette/CommandPalette.module.css';
import { findArticles } from './findArticles.ts';

interface ArticleChooserProps {
  /** The article beside which another one is to be shown. */
  open: ArticleRow;
  onChoose: (id: ArticleId) => void;
  onClose: () => void;
}

/** An article of the folder, found by letters of its title or file. */
export function ArticleChooser(props: ArticleChooserProps) {
  const { t } = useTranslation('marking');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('split.choose')}>
      <Choices {...props} />
    </Dialog>
  );
}

function Choices({ open, onChoose }: ArticleChooserProps) {
  const { t } = useTranslation('marking');
  const [query, setQuery] = useState('');
  const { rows } = useArticles(open.corpusId);
  const found = useMemo(() => findArticles(rows, query, open), [rows, query, open]);
  return (
    <Autocomplete.Root
      inline
      open
      items={found}
      filter={null}
      value={query}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      itemToStringValue={({ title }: ArticleRow) => title}
      autoHighlight="always"
    >
      <Autocomplete.Input
        className={styles['input']}
        aria-label={t('split.label')}
        placeholder={t('split.placeholder')}
        lang="vi"
      />
      <Autocomplete.Empty className={styles['none']}>
        {found.length === 0 && t('split.none')}
      </Autocomplete.Empty>
      <List onChoose={onChoose} />
    </Autocomplete.Root>
  );
}

function List({ onChoose }: Pick<ArticleChooserProps, 'onChoose'>) {
  return (
    <Autocomplete.List className={styles['list']}>
      {(row: ArticleRow) => (
        <Autocomplete.Item
          key={row.id}
          value={row}
          className={styles['item']}
          onClick={() => {
            onChoose(row.id);
          }}
        >
          <span lang="vi">{row.title}</span>
          <span className={styles['file']}>{row.path}</span>
        </Autocomplete.Item>
      )}
    </Autocomplete.List>
  );
}
