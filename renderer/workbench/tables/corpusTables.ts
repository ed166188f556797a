import { ArticleNumbers } from '../../../app/corpus/articleNumbers.ts';
import { PendingGroups, type SavedGroups } from '../../../app/corpus/groupPending.ts';
import { listFigures, type Figure } from '../../../app/corpus/listFigures.ts';
import { RowTable, type SavedTable } from '../../../app/corpus/rowTable.ts';
import { StringNumbers } from '../../../app/corpus/stringNumbers.ts';
import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import type { Verdict } from '../../../shared/annotation.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import type { ReviewStatus } from '../../../shared/review.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import { cellsOf, type NamedCell } from '../sheet/cellsOf.ts';

interface Heading {
  title: string;
  path: string;
  status: ReviewStatus;
}

/** A decision of a person; `subject` is the label, the field, or an indicator's kind. */
export interface Decision {
  type: AnnotationBody['type'];
  subject: string;
  verdict: Verdict;
  author: string;
  time: string;
  isLost: boolean;
  /** False for a field that was said to have no value. */
  hasValue: boolean;
  /** Of the suggestion that it is about, 0 to 1; null where there was none. */
  confidence: number | null;
}

/** What `CorpusTables` holds, in parts that can be stored. */
export interface SavedTables {
  ids: ArticleId[];
  strings: string[];
  pending: SavedGroups;
  headings: SavedTable;
  decisions: SavedTable;
  figures: SavedTable;
  cells: SavedTable;
}

/** All that the workbench keeps of the articles of a corpus, which are numbered from 0 on. */
export class CorpusTables implements ArticleIndex {
  articles = new ArticleNumbers();
  strings = new StringNumbers();
  pending = new PendingGroups(this.articles);
  headings = headingTable(this.strings);
  decisions = decisionTable(this.strings);
  figures = figureTable(this.strings);
  cells = cellTable(this.strings);
  /** Those of the project, whether or not an article has them. */
  fields: Project['fields'] = [];
  /** Another number whenever something has changed. */
  version = 0;

  begin({ fields }: Project): void {
    this.fields = fields;
    this.version += 1;
  }

  clear(): void {
    this.#start(new ArticleNumbers(), new StringNumbers());
  }

  take(review: StoredReview): void {
    const { row, text, extraction, annotations } = review;
    const { id, title, path, status } = row;
    const article = this.articles.take(id);
    const pending = pendingSuggestions(extraction, annotations);
    this.pending.set({ articleId: id, text, pending });
    this.headings.set(article, [{ title, path, status }]);
    this.decisions.set(
      article,
      annotations.map(({ body, verdict, author, time, isLost, suggestion }) => ({
        ...{ type: body.type, subject: subjectOf(body), verdict, author, time, isLost },
        hasValue: body.type !== 'field' || body.value !== null,
        confidence: suggestion?.confidence ?? null,
      })),
    );
    this.figures.set(article, listFigures(review));
    this.cells.set(article, cellsOf(review));
    this.version += 1;
  }

  headingOf(article: number): Heading {
    return this.headings.read(this.#headingAt(article));
  }

  /** The number of a title among the strings. */
  titleNumber(article: number): number {
    return this.headings.textNumber(this.#headingAt(article), 'title');
  }

  /** Whether the file or the title of an article has the words of a folded key. */
  isNamed(article: number, key: string): boolean {
    const at = this.#headingAt(article);
    return (['path', 'title'] as const).some((name) =>
      this.strings.holds(this.headings.textNumber(at, name), key),
    );
  }

  save(): SavedTables {
    const { ids, count } = this.articles;
    return {
      ids,
      strings: this.strings.texts,
      pending: this.pending.save(),
      headings: this.headings.save(count),
      decisions: this.decisions.save(count),
      figures: this.figures.save(count),
      cells: this.cells.save(count),
    };
  }

  /**
   * Takes over what `save` gave, one part after the other, so that few of them are held twice. Throws
   * a RangeError when they do not fit together.
   */
  async load(
    read: <Part extends keyof SavedTables>(part: Part) => Promise<SavedTables[Part]>,
  ): Promise<void> {
    this.#start(new ArticleNumbers(await read('ids')), new StringNumbers(await read('strings')));
    this.pending.load(await read('pending'));
    this.headings.load(await read('headings'));
    this.decisions.load(await read('decisions'));
    this.figures.load(await read('figures'));
    this.cells.load(await read('cells'));
  }

  #start(articles: ArticleNumbers, strings: StringNumbers): void {
    this.articles = articles;
    this.strings = strings;
    this.pending = new PendingGroups(articles);
    this.headings = headingTable(strings);
    this.decisions = decisionTable(strings);
    this.figures = figureTable(strings);
    this.cells = cellTable(strings);
    this.version += 1;
  }

  /** Every article has one. */
  #headingAt(article: number): number {
    const [at = 0] = this.headings.placesOf(article);
    return at;
  }
}

const headingTable = (strings: StringNumbers) =>
  new RowTable<Heading>({ title: 'text', path: 'text', status: 'text' }, strings);

const decisionTable = (strings: StringNumbers) =>
  new RowTable<Decision>(
    {
      ...{ type: 'text', subject: 'text', verdict: 'text', author: 'text', time: 'text' },
      ...{ isLost: 'flag', hasValue: 'flag', confidence: 'number' },
    },
    strings,
  );

const figureTable = (strings: StringNumbers) =>
  new RowTable<Figure>(
    {
      ...{ target: 'text', name: 'text', printed: 'text', value: 'number', unit: 'text' },
      ...{ kind: 'text', base: 'text', period: 'text', place: 'text', placeKey: 'text' },
      ...{ verdict: 'text', confidence: 'number' },
    },
    strings,
  );

const cellTable = (strings: StringNumbers) =>
  new RowTable<NamedCell>(
    { field: 'text', value: 'text', state: 'text', confidence: 'number' },
    strings,
  );

function subjectOf(body: AnnotationBody): string {
  switch (body.type) {
    case 'entity':
      return body.label;
    case 'field':
      return body.field;
    case 'indicator':
      return body.kind;
  }
}
