import { isOfGroup, type PendingGroup } from '../../app/corpus/groupPending.ts';
import { foldForSearch } from '../../app/corpus/stringNumbers.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { quote } from '../../app/text/spans.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { readPages } from '../database/datasetPages.ts';
import type { StoredReview } from '../database/loadReview.ts';
import type { CorpusTables } from './tables/corpusTables.ts';
import type { MemberInContext, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** So many characters are shown before and after the words of a suggestion. */
const CONTEXT = 60;
/** The word that a cut has gone through; a text without spaces is cut anyway. */
const HALVED_START = /^\S{0,20}\s/u;
const HALVED_END = /\s\S{0,20}$/u;

/** The pending suggestions of a corpus in groups. */
export class PendingQueue {
  readonly #tables: CorpusTables;
  #listed: { version: number; groups: PendingGroup[] } | null = null;

  constructor(tables: CorpusTables) {
    this.#tables = tables;
  }

  get articleCount(): number {
    return this.#tables.articles.count;
  }

  get pendingCount(): number {
    return this.#tables.pending.count;
  }

  /** The most doubtful first. */
  get groups(): readonly PendingGroup[] {
    const { version, pending } = this.#tables;
    if (this.#listed?.version !== version) this.#listed = { version, groups: pending.list() };
    return this.#listed.groups;
  }

  list({ type, query, limit }: RequestOf<'listGroups'>): ReplyOf<'listGroups'> {
    const key = foldForSearch(query);
    const groups = this.groups.filter(
      (group) =>
        (type === 'all' || group.type === type) &&
        (key === '' || foldForSearch(group.words).includes(key)),
    );
    return { groups: groups.slice(0, limit), totalCount: groups.length };
  }

  articlesOf(key: string): ArticleId[] {
    return this.#tables.pending.articlesOf(key);
  }

  /** The first members of a group with the words around them, as the store has them now. */
  async readMembers(key: string, limit: number): Promise<MemberInContext[]> {
    const members: MemberInContext[] = [];
    for await (const page of readPages(this.articlesOf(key).slice(0, limit))) {
      for (const review of page) {
        const pending = pendingSuggestions(review.extraction, review.annotations);
        for (const suggestion of pending) {
          if (isOfGroup(key, suggestion, review.text)) members.push(showMember(review, suggestion));
        }
      }
      if (members.length >= limit) break;
    }
    return members.slice(0, limit);
  }
}

function showMember(
  { row, text }: StoredReview,
  { id: suggestionId, body, confidence }: Suggestion,
): MemberInContext {
  const spans = spansOfBody(body);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const common = { articleId: row.id, suggestionId, title: row.title, confidence };
  if (spans.length === 0) return { ...common, before: '', words: '', after: '' };
  const before = plain(text.slice(Math.max(0, start - CONTEXT), start).replace(HALVED_START, ''));
  const after = plain(text.slice(end, end + CONTEXT).replace(HALVED_END, ''));
  return { ...common, before, words: plain(quote(text, { start, end })), after };
}

/** In one line. */
function plain(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
