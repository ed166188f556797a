import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion, SuggestionId } from '../../shared/suggestion.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { quote } from '../text/spans.ts';

/** A suggestion that waits for a decision, in a list over many articles. */
export interface PendingMember {
  articleId: ArticleId;
  suggestionId: SuggestionId;
  confidence: number;
}

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

interface Collected extends Subject {
  byArticle: Map<ArticleId, PendingMember[]>;
}

/** Collects pending suggestions article by article, so that no two texts are held at once. */
export class PendingGroups {
  readonly #groups = new Map<string, Collected>();
  readonly #keys = new Map<ArticleId, Set<string>>();

  /** Puts what an article has now in the place of what it had. */
  set({ articleId, text, pending }: PendingArticle): void {
    this.#remove(articleId);
    const keys = new Set<string>();
    for (const { id, body, confidence } of pending) {
      const about = describe(body, text);
      const key = `${about.type}/${about.subject}/${foldSpelling(about.words.normalize('NFC'))}`;
      const group: Collected = this.#groups.get(key) ?? { ...about, byArticle: new Map() };
      const members = group.byArticle.get(articleId) ?? [];
      members.push({ articleId, suggestionId: id, confidence });
      group.byArticle.set(articleId, members);
      this.#groups.set(key, group);
      keys.add(key);
    }
    this.#keys.set(articleId, keys);
  }

  #remove(articleId: ArticleId): void {
    for (const key of this.#keys.get(articleId) ?? []) {
      const group = this.#groups.get(key);
      group?.byArticle.delete(articleId);
      if (group?.byArticle.size === 0) this.#groups.delete(key);
    }
    this.#keys.delete(articleId);
  }

  /** Those that settle the most doubt come first; among equals the larger, then by key. */
  list(): PendingGroup[] {
    const groups = [...this.#groups].map(([key, group]) => summarise(key, group));
    return groups.sort(
      (a, b) => b.doubt - a.doubt || b.count - a.count || (a.key < b.key ? -1 : 1),
    );
  }

  /** Article by article, in the order in which they came; empty when there is no such group. */
  membersOf(key: string): PendingMember[] {
    return [...(this.#groups.get(key)?.byArticle.values() ?? [])].flat();
  }
}

function summarise(key: string, { byArticle, ...about }: Collected): PendingGroup {
  let [count, total] = [0, 0];
  for (const members of byArticle.values()) {
    count += members.length;
    for (const { confidence } of members) total += confidence;
  }
  const articleCount = byArticle.size;
  return {
    key,
    ...about,
    count,
    articleCount,
    meanConfidence: total / count,
    doubt: count - total,
  };
}

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
