import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { quote } from '../text/spans.ts';

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

/** Where an article's entries stand. */
interface Stretch {
  start: number;
  end: number;
}

const FIRST_LENGTH = 1024;

/**
 * Collects pending suggestions article by article, so that no two texts are held at once. Of each
 * suggestion it keeps the number of its group and its confidence, side by side in two lists: there
 * are millions of them.
 */
export class PendingGroups {
  readonly #all: NumberedGroup[] = [];
  /** By type, subject and words as printed. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #numberOfKey = new Map<string, number>();
  readonly #stretches = new Map<ArticleId, Stretch>();
  #groupOf = new Uint32Array(FIRST_LENGTH);
  #confidences = new Float64Array(FIRST_LENGTH);
  #length = 0;
  #usedCount = 0;

  /** How many suggestions are pending. */
  get count(): number {
    return this.#usedCount;
  }

  get articleCount(): number {
    return this.#stretches.size;
  }

  /** Puts what an article has now in the place of what it had. */
  set({ articleId, text, pending }: PendingArticle): void {
    const stretch = this.#makeRoom(articleId, pending.length);
    for (const [at, { body, confidence }] of pending.entries()) {
      this.#groupOf[stretch.start + at] = this.#numberOf(describe(body, text));
      this.#confidences[stretch.start + at] = confidence;
    }
  }

  /** Those that settle the most doubt come first; among equals the larger, then by key. */
  list(): PendingGroup[] {
    const counts = new Uint32Array(this.#all.length);
    const articleCounts = new Uint32Array(this.#all.length);
    const totals = new Float64Array(this.#all.length);
    const lastArticle = new Uint32Array(this.#all.length);
    let article = 0;
    for (const { start, end } of this.#stretches.values()) {
      article += 1;
      for (let at = start; at < end; at += 1) {
        const group = this.#groupOf[at] ?? 0;
        counts[group] = (counts[group] ?? 0) + 1;
        totals[group] = (totals[group] ?? 0) + (this.#confidences[at] ?? 0);
        if (lastArticle[group] === article) continue;
        lastArticle[group] = article;
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
    return [...this.#stretches].flatMap(([articleId, { start, end }]) =>
      this.#groupOf.subarray(start, end).includes(number) ? [articleId] : [],
    );
  }

  /** Changes of an article mostly settle something, so that what is left has room where it was. */
  #makeRoom(articleId: ArticleId, count: number): Stretch {
    const known = this.#stretches.get(articleId);
    const roomFor = known === undefined ? 0 : known.end - known.start;
    this.#usedCount += count - roomFor;
    if (known !== undefined && count <= roomFor) {
      known.end = known.start + count;
      return known;
    }
    this.#grow(this.#length + count);
    const stretch = { start: this.#length, end: this.#length + count };
    this.#length = stretch.end;
    this.#stretches.set(articleId, stretch);
    return stretch;
  }

  #grow(length: number): void {
    if (length <= this.#groupOf.length) return;
    const groupOf = new Uint32Array(2 * length);
    const confidences = new Float64Array(2 * length);
    groupOf.set(this.#groupOf);
    confidences.set(this.#confidences);
    this.#groupOf = groupOf;
    this.#confidences = confidences;
  }

  /** Looked up as printed first: what is printed alike need not be folded again. */
  #numberOf(about: Subject): number {
    const { type, subject, words } = about;
    const kind = `${type}/${subject}`;
    let numbers = this.#numbers.get(kind);
    if (numbers === undefined) this.#numbers.set(kind, (numbers = new Map<string, number>()));
    let number = numbers.get(words);
    if (number === undefined) {
      const printed = ownCopy(words);
      number = this.#addGroup({ type, subject, words: printed });
      numbers.set(printed, number);
    }
    return number;
  }

  #addGroup(about: Subject): number {
    const key = keyOf(about);
    const known = this.#numberOfKey.get(key);
    if (known !== undefined) return known;
    const number = this.#all.push({ key, ...about }) - 1;
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
