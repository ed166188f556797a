import type { Transaction } from 'dexie';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { summariseFindings } from '../../app/review/summariseArticle.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { changeRecord, findDecisionCounts } from '../../app/review/scorecard.ts';
import type { AnnotationSet, ArticleRow, RuleRecordRow } from './rows.ts';

/** Few enough that reading them holds no frame up. */
const ARTICLES_AT_ONCE = 100;

/** How many of the records that an upgrade goes through are done. */
export interface UpgradeProgress {
  doneCount: number;
  totalCount: number;
}

type Tell = (progress: UpgradeProgress) => void;
type Upgrade = (transaction: Transaction, tell: Tell) => Promise<void>;

/**
 * What brings the records of the version before to each version; it may take its time, and tells how
 * far it is. All of them are one transaction: one that is cut off has changed nothing. One that
 * changes article rows must empty `listBlocks` and `listMarks`, which hold copies of them.
 */
export const upgrades: Partial<Record<number, Upgrade>> = {
  2: summariseRows,
  3: recordRules,
};

/** The rows get their labels, fields and lowest confidence. */
async function summariseRows(transaction: Transaction, tell: Tell): Promise<void> {
  const articles = transaction.table<ArticleRow, ArticleId>('articles');
  const extractions = transaction.table<Extraction, ArticleId>('extractions');
  const annotations = transaction.table<AnnotationSet, ArticleId>('annotations');
  const ids = await articles.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += ARTICLES_AT_ONCE) {
    tell({ doneCount: start, totalCount: ids.length });
    const batch = ids.slice(start, start + ARTICLES_AT_ONCE);
    const [rows, found, decided] = await Promise.all([
      articles.bulkGet(batch),
      extractions.bulkGet(batch),
      annotations.bulkGet(batch),
    ]);
    const upgraded = rows.flatMap((row, index) =>
      row === undefined ? [] : [{ ...row, ...findingsOf(found[index], decided[index]) }],
    );
    await articles.bulkPut(upgraded);
  }
}

function findingsOf(extraction: Extraction | undefined, set: AnnotationSet | undefined) {
  if (extraction === undefined) return { labels: [], fields: {}, lowestConfidence: null };
  const annotations = set?.annotations ?? [];
  const pending = pendingSuggestions(extraction, annotations);
  return summariseFindings({ extraction, annotations }, pending);
}

/** The records of the rules, from all that was decided so far. */
async function recordRules(transaction: Transaction, tell: Tell): Promise<void> {
  const articles = transaction.table<ArticleRow, ArticleId>('articles');
  const annotations = transaction.table<AnnotationSet, ArticleId>('annotations');
  const records = new Map<string, RuleRecordRow>();
  const ids = await annotations.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += ARTICLES_AT_ONCE) {
    tell({ doneCount: start, totalCount: ids.length });
    const batch = ids.slice(start, start + ARTICLES_AT_ONCE);
    const rows = await articles.bulkGet(batch);
    const decided = await annotations.bulkGet(batch);
    for (const [index, row] of rows.entries()) {
      if (row === undefined) continue;
      for (const change of findDecisionCounts(decided[index]?.annotations ?? [])) {
        const key = `${row.corpusId} ${change.rule}`;
        const changed = changeRecord(records.get(key) ?? null, change);
        records.set(key, { corpusId: row.corpusId, ...changed });
      }
    }
  }
  await transaction.table<RuleRecordRow>('ruleRecords').bulkPut([...records.values()]);
}
