import { isOfGroup, type PendingGroup } from '../../app/corpus/groupPending.ts';
import { foldForSearch } from '../../app/corpus/stringNumbers.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { quote } from '../../app/text/spans.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { readPages } from '../database/datasetPages.ts';
import type { StoredReview } from '../database/loadReview.ts';
import type { ListScope } from './listScope.ts';
import type { CorpusTables } from './tables/corpusTables.ts';
import type { MemberInContext, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** So many characters are shown before and after the words of a suggestion. */
const CONTEXT = 60;
/** The word that a cut has gone through; a text without spaces is cut anyway. */
const HALVED_START = /^\S{0,20}\s/u;
const HALVED_END = /\s\S{0,20}$/u;

/** Groups as they were listed last; `of` names the state that they are of. */
interface Listed {
  of: string;
  groups: readonly PendingGroup[];
}

const NOTHING_LISTED: Listed = { of: '', groups: [] };

type MembersOf = Pick<RequestOf<'readMembers'>, 'key' | 'isNarrowed'>;

/** The pending suggestions of a corpus in groups, of all articles or of those in the scope. */
export class PendingQueue {
  readonly #tables: CorpusTables;
  readonly #scope: ListScope;
  readonly #listed = { all: NOTHING_LISTED, narrowed: NOTHING_LISTED };

  constructor(tables: CorpusTables, scope: ListScope) {
    this.#tables = tables;
    this.#scope = scope;
  }

  get articleCount(): number {
    return this.#tables.articles.count;
  }

  get pendingCount(): number {
    return this.#tables.pending.count;
  }

  get groupCount(): number {
    return this.#groups(false).length;
  }

  list({ type, query, isNarrowed, limit }: RequestOf<'listGroups'>): ReplyOf<'listGroups'> {
    const key = foldForSearch(query);
    const groups = this.#groups(isNarrowed).filter(
      (group) =>
        (type === 'all' || group.type === type) &&
        (key === '' || foldForSearch(group.words).includes(key)),
    );
    return { groups: groups.slice(0, limit), totalCount: groups.length };
  }

  articlesOf({ key, isNarrowed }: MembersOf): ArticleId[] {
    const ids = this.#tables.pending.articlesOf(key);
    return isNarrowed ? ids.filter((id) => this.#scope.holds(id)) : ids;
  }

  /** The first members of a group with the words around them, as the store has them now. */
  async readMembers({ limit, ...asked }: RequestOf<'readMembers'>): Promise<MemberInContext[]> {
    const { key } = asked;
    const members: MemberInContext[] = [];
    for await (const page of readPages(this.articlesOf(asked).slice(0, limit))) {
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

  /** The most doubtful first. */
  #groups(isNarrowed: boolean): readonly PendingGroup[] {
    const { version, pending } = this.#tables;
    const scope = isNarrowed ? this.#scope : null;
    const of = `${version} ${scope?.version ?? 'all'}`;
    const kept = isNarrowed ? 'narrowed' : 'all';
    if (this.#listed[kept].of !== of) {
      this.#listed[kept] = { of, groups: pending.list((id) => scope?.holds(id) ?? true) };
    }
    return this.#listed[kept].groups;
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
