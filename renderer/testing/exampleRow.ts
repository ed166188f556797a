import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import { ArticleId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import { HANDLE } from './fakeBridge.ts';

/** A list row whose id is its path; what is not given is unknown or nothing. */
export function exampleRow(given: Partial<ArticleRow> & { path: string }): ArticleRow {
  const title = given.title ?? given.path;
  return {
    id: ArticleId.parse(given.path),
    corpusId: HANDLE.id,
    sha256: '0'.repeat(64),
    byteLength: 1,
    modifiedMs: 1,
    encoding: 'utf-8',
    revision: 1,
    importedAt: HANDLE.openedAt,
    extractedWith: '1',
    title,
    titleKey: foldDiacritics(title.normalize('NFC')),
    eventDate: null,
    province: null,
    status: 'new',
    suggestionCount: 0,
    undecidedCount: 0,
    annotationCount: 0,
    lostCount: 0,
    labels: [],
    fields: {},
    lowestConfidence: null,
    changedAt: 1,
    ...given,
  };
}
