import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { Edit, EditId } from '../../shared/edit.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import type {
  ActiveTimeRow,
  AnnotationSet,
  ArticleRow,
  AuditRow,
  ClusterRow,
  CorpusRow,
  EditPack,
  GridViewRow,
  ImportFailureRow,
  ListBlock,
  ListMark,
  ProjectRow,
  RuleRecordRow,
  SearchBlockRow,
  SignatureBlock,
  TextRow,
  WorkbenchPartRow,
} from './rows.ts';
import { packedExtractions } from './packedExtractions.ts';
import { upgrades, type UpgradeProgress } from './upgrades.ts';

/** Raise it with a new entry in `schemas`; a version that was released is never edited. */
export const LATEST_VERSION = 9;

const schemas: Record<number, Record<string, string | null>> = {
  1: {
    corpora: 'id',
    articles: 'id, &[corpusId+path], [corpusId+changedAt]',
    texts: 'articleId',
    extractions: 'articleId',
    annotations: 'articleId',
    edits: 'id, articleId, step, inverseOf',
    projects: 'id',
    importFailures: '[corpusId+path], corpusId',
    setAsideEdits: 'edit.id',
  },
  2: {
    listBlocks: '[corpusId+block]',
    listMarks: 'corpusId',
    gridViews: '[corpusId+name]',
    searchBlocks: '[corpusId+block]',
  },
  3: {
    ruleRecords: '[corpusId+rule]',
  },
  4: {
    activeTimes: 'articleId',
  },
  5: {
    audits: '[corpusId+startedAt]',
  },
  // The same tables: extractions are packed, which no version before can read.
  6: {},
  7: {
    workbenchParts: '[corpusId+part]',
  },
  8: {
    signatures: '[corpusId+block]',
    clusters: 'corpusId',
  },
  9: {
    editPacks: 'id, [step+count], *articleIds, inverseOf',
  },
};

/**
 * The store of one profile. A transaction that has resolved is on disk (`strict`). Give transactions
 * and live queries an `async` function: only then does Dexie follow native `await` inside it.
 */
export class Database extends Dexie {
  declare readonly corpora: EntityTable<CorpusRow, 'id'>;
  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly texts: Table<TextRow, ArticleId>;
  declare readonly extractions: Table<Extraction, ArticleId>;
  declare readonly annotations: Table<AnnotationSet, ArticleId>;
  /** Read and written by `storedEdits` alone, as `editPacks`. */
  declare readonly edits: EntityTable<Edit, 'id'>;
  declare readonly editPacks: EntityTable<EditPack, 'id'>;
  declare readonly projects: EntityTable<ProjectRow, 'id'>;
  declare readonly importFailures: Table<ImportFailureRow, [string, string]>;
  /** Journal entries that contradict what was decided since; they are not offered again. */
  declare readonly setAsideEdits: Table<JournalEntry, EditId>;
  declare readonly listBlocks: Table<ListBlock, [string, number]>;
  declare readonly listMarks: Table<ListMark, string>;
  declare readonly searchBlocks: Table<SearchBlockRow, [string, number]>;
  declare readonly workbenchParts: Table<WorkbenchPartRow, [string, string]>;
  declare readonly signatures: Table<SignatureBlock, [string, number]>;
  declare readonly clusters: Table<ClusterRow, CorpusId>;
  declare readonly gridViews: Table<GridViewRow, [string, string]>;
  declare readonly ruleRecords: Table<RuleRecordRow, [string, string]>;
  declare readonly activeTimes: Table<ActiveTimeRow, ArticleId>;
  declare readonly audits: Table<AuditRow, [string, string]>;
  /** Told how far an upgrade is, when opening needs one. */
  onUpgrade: (progress: UpgradeProgress) => void = () => undefined;

  /** `version` lets a test open an older schema; the app always opens the latest. */
  constructor(name = 'dau', version = LATEST_VERSION) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.use(packedExtractions);
    for (let number = 1; number <= version; number += 1) {
      const opened = this.version(number).stores(schemas[number] ?? {});
      const upgrade = upgrades[number];
      if (upgrade === undefined) continue;
      opened.upgrade((transaction) =>
        upgrade(transaction, (progress) => {
          this.onUpgrade(progress);
        }),
      );
    }
  }
}
