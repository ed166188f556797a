import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotationOf, editMaker, entityAt } from '../../app/review/exampleReview.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit, EditId } from '../../shared/edit.ts';
import { articleIdOf, emptyStore } from '../testing/exampleStore.ts';
import { database } from './connection.ts';
import {
  addEdits,
  countEdits,
  countEditsOfStep,
  countStoredOf,
  findHighestEditId,
  findInverted,
  listEditIds,
  packEdits,
  readEdits,
  readEditsOf,
  readEditsOfStep,
  removeEditsOf,
} from './storedEdits.ts';

const ARTICLES = ['a', 'b', 'c', 'd'].map(articleIdOf);
const after = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));

/** What one transaction writes: a new step, or what takes an earlier one back. */
interface Writing {
  /** How many edits of which article follow each other. */
  runs: [at: number, length: number][];
  /** Which of the earlier writings is taken back, counted around; null is none. */
  takesBack: number | null;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  runs: fc.array(fc.tuple(fc.nat(ARTICLES.length - 1), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    maxLength: 5,
  }),
  takesBack: fc.option(fc.nat(9)),
});

function makeWritings(plan: readonly Writing[]): Edit[][] {
  const maker = editMaker();
  const made: Edit[][] = [];
  for (const [at, { runs, takesBack }] of plan.entries()) {
    const stampOf = (articleId: ArticleId, inverseOf: EditId | null) => {
      return { ...maker.stamp(`writing ${at}`), articleId, inverseOf };
    };
    const earlier = takesBack === null ? undefined : made[takesBack % Math.max(1, made.length)];
    const stamps =
      earlier?.toReversed().map(({ articleId, id }) => stampOf(articleId, id)) ??
      runs.flatMap(([which, length]) =>
        Array.from({ length }, () => stampOf(ARTICLES[which] ?? articleIdOf('a'), null)),
      );
    made.push(stamps.map((stamp) => ({ ...stamp, operation: 'add', before: null, after })));
  }
  return made;
}

async function readPages(isMeant: (id: EditId) => boolean): Promise<Edit[][]> {
  const pages: Edit[][] = [];
  for await (const page of readEdits(isMeant, 30)) pages.push(page);
  return pages;
}

const sortById = (edits: readonly Edit[]) => edits.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function expectLog(writings: readonly (readonly Edit[])[]): Promise<void> {
  const all = writings.flat();
  const ids = all.map(({ id }) => id);
  expect(await countEdits()).toBe(all.length);
  expect((await listEditIds()).sort()).toEqual(ids);
  expect(await findHighestEditId()).toBe(ids.at(-1) ?? null);
  const unknown = { id: 'edit x' as EditId, step: all[0]?.step ?? ('none' as Edit['step']) };
  expect(await countStoredOf([...all, unknown])).toBe(all.length);
  const isEven = (id: EditId) => Number(id.slice(-1)) % 2 === 0;
  const pages = await readPages(isEven);
  expect(pages.every(({ length }) => length <= 30)).toBe(true);
  expect(sortById(pages.flat())).toEqual(all.filter(({ id }) => isEven(id)));
  for (const own of [ARTICLES.slice(0, 1), ARTICLES.slice(1)]) {
    expect(await readEditsOf(own)).toEqual(all.filter((edit) => own.includes(edit.articleId)));
  }
  for (const step of writings) await expectStep(step, all);
}

async function expectStep(step: readonly Edit[], all: readonly Edit[]): Promise<void> {
  const [first] = step;
  if (first === undefined) return;
  expect(await readEditsOfStep(first.step)).toEqual(step);
  expect(await countEditsOfStep(first.step)).toBe(step.length);
  const inverted = await findInverted(step);
  const inverses = new Set(all.map(({ inverseOf }) => inverseOf));
  for (const { id } of step) expect(inverted.has(id)).toBe(inverses.has(id));
}

it('keeps the log whole, however its edits are packed, and also when articles go', async () => {
  const plans = fc.array(writing, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(plans, fc.subarray(ARTICLES), async (plan, removed) => {
      await emptyStore();
      const writings = makeWritings(plan);
      for (const edits of writings) await addEdits(packEdits(edits));
      await expectLog(writings);
      await removeEditsOf(removed);
      const isLeft = (edit: Edit) => !removed.includes(edit.articleId);
      await expectLog(writings.map((edits) => edits.filter(isLeft)));
    }),
    { numRuns: 25 },
  );
});

it('writes thousands of edits of a step as few records', async () => {
  await emptyStore();
  const [edits = []] = makeWritings([{ runs: [[0, 2_500]], takesBack: null }]);
  await addEdits(packEdits(edits.toReversed()));
  expect(await database.edits.count()).toBe(0);
  expect((await database.editPacks.toArray()).map(({ count }) => count)).toEqual([
    1_000, 1_000, 500,
  ]);
  expect(await readEditsOf(ARTICLES)).toEqual(edits);
});

it('refuses to write a pack that the log has', async () => {
  await emptyStore();
  const [edits = []] = makeWritings([{ runs: [[0, 60]], takesBack: null }]);
  await addEdits(packEdits(edits));
  await expect(addEdits(packEdits(edits))).rejects.toThrow();
  expect(await countEdits()).toBe(60);
});
