import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { quote } from '../text/spans.ts';
import { ArticleNumbers } from './articleNumbers.ts';
import { Stretches, withRoom } from './stretches.ts';

/** What a group is about. `subject` is the label, the field, or an indicator's kind. */
interface Subject {
  type: AnnotationBody['type'];
  subject: string;
  /** As the first of the group prints them. */
  words: string;
}

/** Suggestions that say the same of the same words: `48 × UBND tỉnh → ORG`. */
export interface PendingGroup extends Subject {
  key: string;
  count: number;
  articleCount: number;
  meanConfidence: number;
  /** How many of them are expected to be wrong: what a decision on the group settles. */
  doubt: number;
}

export interface PendingArticle {
  articleId: ArticleId;
  text: string;
  pending: readonly Suggestion[];
}

interface NumberedGroup extends Subject {
  key: string;
}

/** What was collected, without gaps: for each article how many are pending, and all of them. */
export interface SavedGroups {
  groups: NumberedGroup[];
  counts: Uint32Array;
  groupOf: Uint32Array<ArrayBuffer>;
  confidences: Float32Array<ArrayBuffer>;
}

/**
 * Collects pending suggestions article by article, so that no two texts are held at once. Of each
 * suggestion it keeps the number of its group and its confidence, side by side in two lists: there
 * are millions of them.
 */
export class PendingGroups {
  readonly #articles: ArticleNumbers;
  readonly #all: NumberedGroup[] = [];
  /** By type, subject and words as printed. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #numberOfKey = new Map<string, number>();
  #stretches = new Stretches();
  #groupOf = new Uint32Array(0);
  #confidences = new Float32Array(0);

  constructor(articles = new ArticleNumbers()) {
    this.#articles = articles;
  }

  /** How many suggestions are pending. */
  get count(): number {
    return this.#stretches.entryCount;
  }

  get articleCount(): number {
    return this.#articles.count;
  }

  /** Puts what an article has now in the place of what it had. */
  set({ articleId, text, pending }: PendingArticle): void {
    const start = this.#stretches.put(this.#articles.take(articleId), pending.length);
    this.#groupOf = withRoom(this.#groupOf, this.#stretches.length);
    this.#confidences = withRoom(this.#confidences, this.#stretches.length);
    for (const [at, { body, confidence }] of pending.entries()) {
      this.#groupOf[start + at] = this.#numberOf(describe(body, text));
      this.#confidences[start + at] = confidence;
    }
  }

  /**
   * Those that settle the most doubt come first; among equals the larger, then by key. Only what is
   * pending in articles that are meant counts.
   */
  list(isMeant: (articleId: ArticleId) => boolean = () => true): PendingGroup[] {
    const counts = new Uint32Array(this.#all.length);
    const articleCounts = new Uint32Array(this.#all.length);
    const totals = new Float64Array(this.#all.length);
    const lastArticle = new Uint32Array(this.#all.length);
    for (const [article, id] of this.#articles.ids.entries()) {
      if (!isMeant(id)) continue;
      const end = this.#stretches.endOf(article);
      for (let at = this.#stretches.startOf(article); at < end; at += 1) {
        const group = this.#groupOf[at] ?? 0;
        counts[group] = (counts[group] ?? 0) + 1;
        totals[group] = (totals[group] ?? 0) + (this.#confidences[at] ?? 0);
        if (lastArticle[group] === article + 1) continue;
        lastArticle[group] = article + 1;
        articleCounts[group] = (articleCounts[group] ?? 0) + 1;
      }
    }
    const groups = this.#all.flatMap((group, number): PendingGroup[] => {
      const [count = 0, total = 0] = [counts[number], totals[number]];
      if (count === 0) return [];
      const articleCount = articleCounts[number] ?? 0;
      return [
        { ...group, count, articleCount, meanConfidence: total / count, doubt: count - total },
      ];
    });
    return groups.sort(
      (a, b) => b.doubt - a.doubt || b.count - a.count || (a.key < b.key ? -1 : 1),
    );
  }

  /** In the order in which they came; empty when there is no such group. */
  articlesOf(key: string): ArticleId[] {
    const number = this.#numberOfKey.get(key);
    if (number === undefined) return [];
    return this.#articles.ids.filter((_, article) => {
      const [start, end] = [this.#stretches.startOf(article), this.#stretches.endOf(article)];
      return this.#groupOf.subarray(start, end).includes(number);
    });
  }

  /** What each pending suggestion of an article is about, by the article's number. */
  *subjectsOf(article: number): Generator<Subject, void> {
    const end = this.#stretches.endOf(article);
    for (let at = this.#stretches.startOf(article); at < end; at += 1) {
      const group = this.#all[this.#groupOf[at] ?? 0];
      if (group !== undefined) yield group;
    }
  }

  save(): SavedGroups {
    const { count } = this.#articles;
    return {
      groups: this.#all,
      counts: this.#stretches.countsOf(count),
      groupOf: this.#stretches.gather(this.#groupOf, count),
      confidences: this.#stretches.gather(this.#confidences, count),
    };
  }

  /** Takes over what `save` gave, while it is empty. Throws a RangeError when that does not fit together. */
  load({ groups, counts, groupOf, confidences }: SavedGroups): void {
    const stretches = Stretches.of(counts);
    const isWhole = groupOf.length === stretches.length && confidences.length === stretches.length;
    if (!isWhole) throw new RangeError('The groups do not fit their articles.');
    for (const group of groups) {
      this.#numbersOf(group).set(group.words, this.#addGroup(group));
    }
    this.#stretches = stretches;
    this.#groupOf = groupOf;
    this.#confidences = confidences;
  }

  /** Looked up as printed first: what is printed alike need not be folded again. */
  #numberOf(about: Subject): number {
    const { type, subject, words } = about;
    const numbers = this.#numbersOf(about);
    let number = numbers.get(words);
    if (number === undefined) {
      const printed = ownCopy(words);
      number = this.#addGroup({ type, subject, words: printed });
      numbers.set(printed, number);
    }
    return number;
  }

  #numbersOf({ type, subject }: Subject): Map<string, number> {
    const kind = `${type}/${subject}`;
    let numbers = this.#numbers.get(kind);
    if (numbers === undefined) this.#numbers.set(kind, (numbers = new Map<string, number>()));
    return numbers;
  }

  #addGroup(about: Subject): number {
    const key = keyOf(about);
    const known = this.#numberOfKey.get(key);
    if (known !== undefined) return known;
    const { type, subject, words } = about;
    const number = this.#all.push({ key, type, subject, words }) - 1;
    this.#numberOfKey.set(key, number);
    return number;
  }
}

/** Whether a suggestion is one of a group. */
export function isOfGroup(key: string, { body }: Suggestion, text: string): boolean {
  const about = describe(body, text);
  return key.startsWith(`${about.type}/${about.subject}/`) && keyOf(about) === key;
}

const keyOf = ({ type, subject, words }: Subject): string =>
  `${type}/${subject}/${foldSpelling(words.normalize('NFC'))}`;

/** An indicator is the same when it measures the same thing in the same way, whatever its value. */
function describe(body: AnnotationBody, text: string): Subject {
  const { type } = body;
  switch (type) {
    case 'field':
      return { type, subject: body.field, words: body.value ?? '' };
    case 'entity':
      return {
        type,
        subject: body.label,
        words: body.spans.map((span) => quote(text, span)).join(' … '),
      };
    case 'indicator': {
      const name = body.name === null ? '' : quote(text, body.name);
      const words = body.unit === null ? name : `${name} (${body.unit})`.trim();
      return { type, subject: body.kind, words };
    }
  }
}
