import {
  PendingGroups,
  type PendingGroup,
  type PendingMember,
} from '../../app/corpus/groupPending.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import { quote } from '../../app/text/spans.ts';
import type { ArticleId } from '../../shared/article.ts';
import { readPages } from '../database/datasetPages.ts';
import type { StoredReview } from '../database/loadReview.ts';
import type { ArticleIndex } from './corpusReader.ts';
import type { MemberInContext, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** So many characters are shown before and after the words of a suggestion. */
const CONTEXT = 60;
/** The word that a cut has gone through; a text without spaces is cut anyway. */
const HALVED_START = /^\S{0,20}\s/u;
const HALVED_END = /\s\S{0,20}$/u;

/** The pending suggestions of a corpus in groups. */
export class PendingQueue implements ArticleIndex {
  #groups = new PendingGroups();
  readonly #pendingCounts = new Map<ArticleId, number>();
  #list: PendingGroup[] | null = null;

  clear(): void {
    this.#groups = new PendingGroups();
    this.#pendingCounts.clear();
    this.#list = null;
  }

  take({ row, text, extraction, annotations }: StoredReview): void {
    const pending = pendingSuggestions(extraction, annotations);
    this.#groups.set({ articleId: row.id, text, pending });
    this.#pendingCounts.set(row.id, pending.length);
    this.#list = null;
  }

  get articleCount(): number {
    return this.#pendingCounts.size;
  }

  get pendingCount(): number {
    let total = 0;
    for (const pending of this.#pendingCounts.values()) total += pending;
    return total;
  }

  /** The most doubtful first. */
  get groups(): readonly PendingGroup[] {
    this.#list ??= this.#groups.list();
    return this.#list;
  }

  list({ type, query, limit }: RequestOf<'listGroups'>): ReplyOf<'listGroups'> {
    const key = foldDiacritics(query.trim().normalize('NFC'));
    const groups = this.groups.filter(
      (group) =>
        (type === 'all' || group.type === type) &&
        (key === '' || foldDiacritics(group.words.normalize('NFC')).includes(key)),
    );
    return { groups: groups.slice(0, limit), totalCount: groups.length };
  }

  membersOf(key: string): PendingMember[] {
    return this.#groups.membersOf(key);
  }

  /** The first members of a group with the words around them, as the store has them now. */
  async readMembers(key: string, limit: number): Promise<MemberInContext[]> {
    const members = this.membersOf(key).slice(0, limit);
    const ids = [...new Set(members.map(({ articleId }) => articleId))];
    const reviews = new Map<ArticleId, StoredReview>();
    for await (const page of readPages(ids)) {
      for (const review of page) reviews.set(review.row.id, review);
    }
    return members.flatMap((member) => {
      const review = reviews.get(member.articleId);
      return review === undefined ? [] : showMember(review, member);
    });
  }
}

function showMember(
  { row, text, extraction }: StoredReview,
  { articleId, suggestionId, confidence }: PendingMember,
): MemberInContext[] {
  const suggestion = extraction.suggestions.find(({ id }) => id === suggestionId);
  if (suggestion === undefined) return [];
  const spans = spansOfBody(suggestion.body);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const common = { articleId, suggestionId, title: row.title, confidence };
  if (spans.length === 0) return [{ ...common, before: '', words: '', after: '' }];
  const before = plain(text.slice(Math.max(0, start - CONTEXT), start).replace(HALVED_START, ''));
  const after = plain(text.slice(end, end + CONTEXT).replace(HALVED_END, ''));
  return [{ ...common, before, words: plain(quote(text, { start, end })), after }];
}

/** In one line. */
function plain(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
