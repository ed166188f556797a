import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entityAt, fieldOf, suggestionOf } from '../../app/review/exampleReview.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { acceptSuggestions, rejectSuggestions } from '../commands/decideSuggestions.ts';
import { setStatus } from '../commands/setStatus.ts';
import { undoStep } from '../commands/undoStep.ts';
import { readSettings } from '../commands/settings.ts';
import { database } from '../database/connection.ts';
import { loadReviews, type StoredReview } from '../database/loadReview.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { decideInArticles } from './decideInArticles.ts';

const PLACE = entityAt('LOCATION', 'xã Nà Mây');
const BODIES: AnnotationBody[] = [
  PLACE,
  entityAt('PERSON', 'Lò Thị Sương'),
  fieldOf('province', 'Lai Hà', 'Nà Mây'),
];
const IDS = ['a', 'b', 'c'].map(articleIdOf);
/** More records of decisions than a step over these articles lists. */
const ELSEWHERE = Array.from({ length: 31 }, (_, at) => articleIdOf(`elsewhere ${at}`));

type Act = (id: ArticleId, body: AnnotationBody) => Promise<unknown>;

const former: Act[] = [
  (id, body) => acceptSuggestions(id, [suggestionOf(body).id]),
  (id, body) => rejectSuggestions(id, [suggestionOf(body).id]),
  (id) => undoStep(id),
  (id) => setStatus([id], 'skipped'),
];

const where = { id: fc.constantFrom(...IDS), body: fc.constantFrom(...BODIES) };
const cases = fc.record({
  acts: fc.array(fc.record({ act: fc.constantFrom(...former), ...where }), { maxLength: 6 }),
  isMuchDecided: fc.boolean(),
  ids: fc.subarray(IDS, { minLength: 1 }),
  verdict: fc.constantFrom('accepted' as const, 'rejected' as const),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

async function fillStore({ acts, isMuchDecided }: Case): Promise<void> {
  await emptyStore();
  for (const id of IDS) await storeExample(BODIES, id);
  for (const { act, id, body } of acts) await act(id, body);
  if (!isMuchDecided) return;
  await database.annotations.bulkPut(
    ELSEWHERE.map((articleId) => ({ articleId, annotations: [] })),
  );
}

/** All that the store holds, with names for what is drawn by lot or read from the clock. */
async function readStore(): Promise<unknown> {
  const { articles, annotations, edits, ruleRecords } = database;
  const names = new Map<string, string>();
  const [rows, sets, records, log] = await Promise.all([
    articles.toArray(),
    annotations.toArray(),
    ruleRecords.toArray(),
    edits.toArray(),
  ]);
  const tables = [rows, sets, records, log.map((edit) => ({ ...edit, step: null }))];
  const name = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (/^\d{4}-\d\d-\d\dT/u.test(value)) return 'time';
    if (!/^[\da-f]{8}-/u.test(value)) return value;
    const known = names.get(value) ?? `id ${names.size}`;
    names.set(value, known);
    return known;
  };
  return JSON.parse(JSON.stringify(tables, name));
}

it('leaves what decisions one by one leave, and undo takes all of it back', async () => {
  installFakeMain();
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const { ids, verdict } = given;
      const decide = verdict === 'accepted' ? acceptSuggestions : rejectSuggestions;
      await fillStore(given);
      const pending = await pendingIn(ids);
      for (const id of pending) await decide(id, [suggestionOf(PLACE).id]);
      const oneByOne = await readStore();
      for (const id of pending) await undoStep(id);
      const takenBack = await readStates();

      await fillStore(given);
      const isMeant = ({ id }: Suggestion) => id === suggestionOf(PLACE).id;
      const decision = { verdict, isMeant, author: await readAuthor() };
      const { articleIds } = await decideInArticles(ids, decision, () => undefined);
      expect(articleIds).toEqual(pending);
      expect(await readStore()).toEqual(oneByOne);
      const [first] = pending;
      if (first !== undefined) await undoStep(first);
      expect(await readStates()).toEqual(takenBack);
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** As the commands sign what they record. */
async function readAuthor(): Promise<string> {
  const settings = await readSettings();
  return settings.ok ? settings.value.author : '';
}

async function pendingIn(ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const all = await loadReviews([...ids]);
  const isPending = ({ extraction, annotations }: StoredReview) =>
    pendingSuggestions(extraction, annotations).some(({ id }) => id === suggestionOf(PLACE).id);
  return all.filter(isPending).map(({ row }) => row.id);
}

/** What the articles are, without how often they have changed. */
async function readStates(): Promise<unknown> {
  const [rows, sets] = (await readStore()) as [{ changedAt: number }[], unknown];
  return [rows.map((row) => ({ ...row, changedAt: 0 })), sets];
}
