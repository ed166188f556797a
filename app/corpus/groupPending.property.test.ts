import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { entityAt, EXAMPLE_TEXT, suggestionOf } from '../review/exampleReview.ts';
import { isOfGroup, PendingGroups } from './groupPending.ts';

const bodies = [
  entityAt('LOCATION', 'xã Nà Mây'),
  entityAt('LOCATION', 'Xã Nà Mây'),
  entityAt('ORG', 'xã Nà Mây'),
  entityAt('PERSON', 'Lò Thị Sương'),
];

const pendingOf = fc.array(
  fc.record({ body: fc.constantFrom(...bodies), confidence: fc.integer({ min: 0, max: 100 }) }),
  { maxLength: 6 },
);

/** One article after the other is read, and some again. */
const readings = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), pending: pendingOf }),
  {
    maxLength: 30,
  },
);

it('counts and finds as going through all of them does, whatever changes in between', () => {
  fc.assert(
    fc.property(readings, (read) => {
      const groups = new PendingGroups();
      const stored = new Map<ArticleId, Suggestion[]>();
      for (const { id, pending } of read) {
        const articleId = ArticleId.parse(id);
        const suggestions = pending.map(({ body, confidence }) => {
          return { ...suggestionOf(body), confidence: confidence / 100 };
        });
        stored.set(articleId, suggestions);
        groups.set({ articleId, text: EXAMPLE_TEXT, pending: suggestions });
      }
      const all = [...stored.values()].flat();
      expect(groups.count).toBe(all.length);
      expect(groups.articleCount).toBe(stored.size);
      const listed = groups.list();
      expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      for (const { key, count, articleCount, doubt } of listed) {
        const own = all.filter((suggestion) => isOfGroup(key, suggestion, EXAMPLE_TEXT));
        expect(count).toBe(own.length);
        expect(doubt).toBeCloseTo(own.reduce((sum, { confidence }) => sum + 1 - confidence, 0));
        const articles = [...stored].filter(([, suggestions]) =>
          suggestions.some((suggestion) => isOfGroup(key, suggestion, EXAMPLE_TEXT)),
        );
        expect(groups.articlesOf(key).sort()).toEqual(articles.map(([id]) => id).sort());
        expect(articleCount).toBe(articles.length);
      }
    }),
  );
});
