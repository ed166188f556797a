import { Autocomplete } from '@base-ui/react/autocomplete';
import type { ReactNode } from 'react';
import styles from './TypeAheadList.module.css';

interface TypeAheadListProps<Entry> {
  /** The accessible name of the box. */
  label: string;
  placeholder: string;
  /** Of what is typed, as an HTML `lang`. */
  lang?: string;
  query: string;
  onQuery: (query: string) => void;
  /** What fits the query, the best first: Enter takes it. */
  entries: readonly Entry[];
  nameOf: (entry: Entry) => string;
  children: (entry: Entry) => ReactNode;
  onChoose: (entry: Entry) => void;
  /** Said when nothing fits. */
  none: string;
}

/** A box to type in, above a list that narrows with each letter and of which one is chosen. */
export function TypeAheadList<Entry extends { id: string }>(props: TypeAheadListProps<Entry>) {
  const { label, placeholder, lang, query, onQuery, entries, nameOf, none } = props;
  return (
    <Autocomplete.Root
      inline
      open
      items={entries}
      filter={null}
      value={query}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') onQuery(value);
      }}
      itemToStringValue={nameOf}
      autoHighlight="always"
    >
      <Autocomplete.Input
        className={styles['input']}
        aria-label={label}
        placeholder={placeholder}
        lang={lang}
      />
      <Autocomplete.Empty className={styles['none']}>
        {entries.length === 0 && none}
      </Autocomplete.Empty>
      <List {...props} />
    </Autocomplete.Root>
  );
}

function List<Entry extends { id: string }>({ children, onChoose }: TypeAheadListProps<Entry>) {
  return (
    <Autocomplete.List className={styles['list']}>
      {(entry: Entry) => (
        <Autocomplete.Item
          key={entry.id}
          value={entry}
          className={styles['item']}
          onClick={() => {
            onChoose(entry);
          }}
        >
          {children(entry)}
        </Autocomplete.Item>
      )}
    </Autocomplete.List>
  );
}
