import type { z } from 'zod';
import { checkArticle } from '../../../app/checks/checkArticle.ts';
import {
  checkCorpus,
  findComparableFigures,
  type ComparableFigures,
} from '../../../app/checks/checkCorpus.ts';
import { fold } from '../../../app/checks/figure.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { Field, Project, SeriesGroup } from '../../../shared/project.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { readPages } from '../../database/datasetPages.ts';
import {
  listCheckedBodies,
  listFindings,
  type ListedFinding,
} from '../../review/findings/listFindings.ts';
import type { KeptIndex, ReadState } from '../corpusReader.ts';
import { Snapshot } from '../snapshot.ts';
import type { CheckId, findingCalls, FoundRow, Selection } from './findingMessages.ts';
import { packChecks, unpackChecks } from './packedChecks.ts';

type Request = z.infer<typeof findingCalls.listFindings.request>;
type Reply = z.infer<typeof findingCalls.listFindings.reply>;

/** What the checks know of an article: its own findings, and what it can be compared by. */
export interface CheckedEntry {
  title: string;
  path: string;
  own: FoundRow[];
  comparable: ComparableFigures;
}

/** What the checks find in each article of a corpus and between them. */
export class FindingIndex implements KeptIndex {
  readonly #byArticle = new Map<ArticleId, CheckedEntry>();
  readonly #snapshot: Snapshot<{ checks: Uint8Array[] }>;
  #all: FoundRow[] | null = null;
  #groups: readonly SeriesGroup[] = [];
  #fields: readonly Field[] = [];

  /** `program` is another text whenever the program has changed. */
  constructor(program: string) {
    this.#snapshot = new Snapshot(program, 'checksMark');
  }

  get articleCount(): number {
    return this.#byArticle.size;
  }

  begin({ fields }: Project): void {
    this.#fields = fields;
  }

  clear(): void {
    this.#byArticle.clear();
    this.#all = null;
  }

  async restore(corpusId: CorpusId, told: string | null): Promise<number> {
    const seen = await this.#snapshot.restore(corpusId, told, async (read) => {
      for (const [id, entry] of unpackChecks(await read('checks'))) this.#byArticle.set(id, entry);
    });
    if (seen === 0) this.clear();
    return seen;
  }

  async keep(corpusId: CorpusId, state: ReadState): Promise<void> {
    await this.#snapshot.keep(corpusId, state, { checks: packChecks(this.#byArticle) });
  }

  take(review: StoredReview): void {
    const { id, title, path } = review.row;
    const checked = { path, text: review.text, bodies: listCheckedBodies(review) };
    this.#byArticle.set(id, {
      title,
      path,
      own: rowsOf(review, checkArticle(checked, this.#fields)),
      comparable: findComparableFigures(checked),
    });
    this.#all = null;
  }

  /** From now on the names of each group mean one series. */
  setGroups(groups: readonly SeriesGroup[]): void {
    if (JSON.stringify(groups) === JSON.stringify(this.#groups)) return;
    this.#groups = groups;
    this.#all = null;
  }

  /**
   * The checks of the open findings by article: with what articles say against each other when all of
   * them have been read.
   */
  async openChecks(isComplete: boolean): Promise<ReadonlyMap<ArticleId, readonly CheckId[]>> {
    const open = new Map<ArticleId, CheckId[]>();
    for (const id of this.#byArticle.keys()) open.set(id, []);
    if (isComplete) this.#all ??= await this.#collect();
    const rows = this.#all ?? [...this.#byArticle.values()].flatMap(({ own }) => own);
    for (const { articleId, finding, dismissal } of rows) {
      const checks = open.get(articleId);
      if (dismissal === null && checks?.includes(finding.check) === false) {
        checks.push(finding.check);
      }
    }
    return open;
  }

  async list({ from, limit, ...selection }: Request): Promise<Reply> {
    const worded = await this.#select({ ...selection, check: 'all' });
    const chosen = worded.filter(isOfCheck(selection.check));
    const counts: Partial<Record<CheckId, number>> = {};
    for (const { finding } of worded) counts[finding.check] = (counts[finding.check] ?? 0) + 1;
    const alike = groupBy(await this.#select({ check: 'all', query: '', state: 'open' }), kindOf);
    const rows = chosen.slice(from, from + limit).map((row) => {
      return { ...row, alikeCount: alike.get(kindOf(row))?.length ?? 0 };
    });
    return { rows, totalCount: chosen.length, counts };
  }

  /** The open findings that are to be marked as right. */
  async choose(
    which: z.infer<typeof findingCalls.dismissFindings.request>['which'],
  ): Promise<FoundRow[]> {
    if (!('key' in which)) return this.#select({ ...which, state: 'open' });
    const open = await this.#select({ check: 'all', query: '', state: 'open' });
    const one = open.find(({ key }) => key === which.key);
    if (one === undefined) return [];
    return which.isAlike ? open.filter((row) => kindOf(row) === kindOf(one)) : [one];
  }

  async #select({ check, query, state }: Selection): Promise<FoundRow[]> {
    const words = foldDiacritics(query.trim().normalize('NFC'));
    const isWorded = (row: FoundRow) => words === '' || searchedOf(row).includes(words);
    const isOfState = ({ dismissal }: FoundRow) => (dismissal === null) === (state === 'open');
    this.#all ??= await this.#collect();
    return this.#all.filter(isOfCheck(check)).filter(isOfState).filter(isWorded);
  }

  /** By article in the order of the files; what articles say against each other follows their own. */
  async #collect(): Promise<FoundRow[]> {
    const entries = [...this.#byArticle].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
    const between = checkCorpus(
      entries.map(([, { comparable }]) => comparable),
      this.#groups,
    );
    const idOf = new Map(entries.map(([id, { path }]) => [path, id]));
    const found = groupBy(between, ({ path }) => idOf.get(path) ?? null);
    const ids = [...found.keys()].filter((id) => id !== null);
    const rows = new Map<ArticleId, FoundRow[]>();
    for await (const page of readPages(ids)) {
      for (const review of page) {
        const findings = (found.get(review.row.id) ?? []).map(({ finding }) => finding);
        rows.set(review.row.id, rowsOf(review, findings.filter(fits(review.text))));
      }
    }
    return entries.flatMap(([id, { own }]) => joinRows(own, rows.get(id) ?? []));
  }
}

/** The text may have been replaced since the article was checked: it comes again then. */
function fits(text: string): (finding: Finding) => boolean {
  return ({ spans }) => spans.every(({ end }) => end <= text.length);
}

/** A ratio that stands against its own article and against another is told of once. */
function joinRows(own: readonly FoundRow[], between: readonly FoundRow[]): FoundRow[] {
  const keys = new Set(own.map(({ key }) => key));
  return [...own, ...between.filter(({ key }) => !keys.has(key))];
}

function rowsOf({ row, text, dismissals }: StoredReview, findings: readonly Finding[]): FoundRow[] {
  return listFindings(findings, text, dismissals).map(
    ({ key, finding, identity, dismissal }: ListedFinding) => ({
      key: `${row.id} ${key}`,
      articleId: row.id,
      title: row.title,
      finding,
      identity,
      dismissal,
      alikeCount: 0,
    }),
  );
}

/** The same for findings of one check about the same words. */
function kindOf({ identity }: FoundRow): string {
  return JSON.stringify([identity.check, ...new Set(identity.quotes.map(fold))]);
}

function isOfCheck(check: Selection['check']): (row: FoundRow) => boolean {
  return ({ finding }) => check === 'all' || finding.check === check;
}

function searchedOf({ title, identity }: FoundRow): string {
  return foldDiacritics([title, ...identity.quotes].join('\n').normalize('NFC'));
}
