import { foldDiacritics, foldSpelling } from '../../app/text/foldSpelling.ts';
import type { ArticleRow } from '../database/rows.ts';
import { bodyOf } from './facetCodes.ts';
import { foldName, type Phrase, type Term } from './searchQuery.ts';

/**
 * Whether phrases stand in the title, path or place of a row. `holds` tells it of a folded text.
 * Diacritics that were typed count.
 */
export function isNamed(
  row: ArticleRow,
  phrases: readonly Phrase[],
  holds: (text: string) => boolean,
): boolean {
  for (const { text, spelled } of phrases) {
    if (!holds(text)) return false;
    if (spelled !== null && !spelledNames(row).includes(spelled)) return false;
  }
  return true;
}

const spelledNames = ({ title, path, province }: ArticleRow): string =>
  foldSpelling(`${title}\n${path}\n${province ?? ''}`.normalize('NFC'));

/** What people call labels, fields and statuses, in the language of the window. */
export interface TermNames {
  label: (id: string) => string;
  field: (id: string) => string;
  status: (id: ArticleRow['status']) => string;
}

/** Whether all terms hold of a row; labels, fields and statuses go by their id or their name. */
export function holdsTerms(row: ArticleRow, terms: readonly Term[], names: TermNames): boolean {
  return terms.every(({ kind, name, value }) => {
    const wanted = foldName(name);
    const isMeant = (id: string, shown: string) =>
      foldName(id) === wanted || foldName(shown) === wanted;
    switch (kind) {
      case 'label':
        return row.labels.some((id) => isMeant(id, names.label(id)));
      case 'status':
        return isMeant(row.status, names.status(row.status));
      case 'field':
        return knownFields(row).some(
          ([id, known]) => isMeant(id, names.field(id)) && (value === null || holds(known, value)),
        );
    }
  });
}

const fold = (text: string): string => foldDiacritics(text.normalize('NFC'));

const holds = (known: string, value: string): boolean => fold(known).includes(fold(value));

function knownFields(row: ArticleRow): [string, string][] {
  const { title, eventDate, province } = row;
  const listed = Object.entries({ title, eventDate, province, body: bodyOf(row) });
  const known = [...listed, ...Object.entries(row.fields)];
  return known.flatMap(([id, value]): [string, string][] => (value === null ? [] : [[id, value]]));
}
