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

/**
 * Suggestions that say the same of the same words: `48 × UBND tỉnh → ORG`. `subject` is the label,
 * the field, or an indicator's kind; `words` are as the first of them prints them.
 */
export interface PendingGroup {
  key: string;
  type: AnnotationBody['type'];
  subject: string;
  words: string;
  members: PendingMember[];
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

/** Collects pending suggestions of article after article, so that no two texts are held at once. */
export class PendingGroups {
  readonly #groups = new Map<string, Omit<PendingGroup, 'meanConfidence' | 'doubt'>>();

  add({ articleId, text, pending }: PendingArticle): void {
    const seen = new Set<string>();
    for (const { id, body, confidence } of pending) {
      const { type, subject, words } = describe(body, text);
      const key = `${type}/${subject}/${foldSpelling(words.normalize('NFC'))}`;
      const member = { articleId, suggestionId: id, confidence };
      const group = this.#groups.get(key);
      if (group === undefined) {
        this.#groups.set(key, { key, type, subject, words, members: [member], articleCount: 1 });
      } else {
        group.members.push(member);
        if (!seen.has(key)) group.articleCount += 1;
      }
      seen.add(key);
    }
  }

  /** Those that settle the most doubt come first; among equals the larger, then by key. */
  list(): PendingGroup[] {
    const groups = [...this.#groups.values()].map((group): PendingGroup => {
      const total = group.members.reduce((sum, { confidence }) => sum + confidence, 0);
      const count = group.members.length;
      return { ...group, meanConfidence: total / count, doubt: count - total };
    });
    return groups.sort(
      (a, b) =>
        b.doubt - a.doubt || b.members.length - a.members.length || (a.key < b.key ? -1 : 1),
    );
  }
}

/** An indicator is the same when it measures the same thing in the same way, whatever its value. */
function describe(
  body: AnnotationBody,
  text: string,
): Pick<PendingGroup, 'type' | 'subject' | 'words'> {
  switch (body.type) {
    case 'field':
      return { type: body.type, subject: body.field, words: body.value ?? '' };
    case 'entity': {
      const words = body.spans.map((span) => quote(text, span)).join(' … ');
      return { type: body.type, subject: body.label, words };
    }
    case 'indicator': {
      const name = body.name === null ? '' : quote(text, body.name);
      const words = body.unit === null ? name : `${name} (${body.unit})`.trim();
      return { type: body.type, subject: body.kind, words };
    }
  }
}
