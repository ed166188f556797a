import { emptyStore, storeExample } from '../testing/exampleStore.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  entityAt,
  EXAMPLE_ID,
  EXAMPLE_TEXT,
  spanOf,
  suggestionOf,
} from '../../app/review/exampleReview.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Block } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { annotations, expectWholeLog } from '../testing/storedReview.ts';
import { addAnnotations } from './addAnnotations.ts';
import { correctSuggestion, rejectSuggestions } from './decideSuggestions.ts';
import { addAnnotation, correctAnnotation } from './editAnnotation.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const shorter = entityAt('LOCATION', 'Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const FIRST_END = spanOf('. Xã').start + 1;

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place, person]);
  const blocks: Block[] = [
    { start: 0, end: FIRST_END, kind: 'paragraph' },
    { start: FIRST_END + 1, end: EXAMPLE_TEXT.length, kind: 'paragraph' },
  ];
  await database.texts.update(EXAMPLE_ID, { blocks });
});

const everything = async () => [await annotations(), await database.edits.toArray()];

/** What is refused leaves the store as it was. */
async function expectRefused(command: () => Promise<Result<unknown>>, code: string) {
  const before = await everything();
  expect(await command()).toMatchObject({ ok: false, failure: { code } });
  expect(await everything()).toEqual(before);
}

async function idOfAdded(body: AnnotationBody) {
  const result = await addAnnotation(EXAMPLE_ID, body);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('a mark that cannot be', () => {
  const across = { ...spanOf('Nà Mây. Xã') };
  const bad: [string, { start: number; end: number }, string][] = [
    ['across paragraphs', across, 'across-paragraphs'],
    ['of only a space', { start: 4, end: 5 }, 'nothing-marked'],
    ['of nothing', { start: 4, end: 4 }, 'nothing-marked'],
    ['beyond the text', { start: 4, end: EXAMPLE_TEXT.length + 1 }, 'invalid-annotation'],
  ];

  it.each(bad)('%s is refused by every command that makes one', async (_what, span, code) => {
    const id = await idOfAdded(shorter);
    const body: AnnotationBody = { type: 'entity', label: 'ORG', spans: [span] };
    const suggestion = suggestionOf(person).id;
    await expectRefused(() => addAnnotation(EXAMPLE_ID, body), code);
    await expectRefused(() => addAnnotations(EXAMPLE_ID, [person, body]), code);
    await expectRefused(() => correctAnnotation(EXAMPLE_ID, id, body), code);
    await expectRefused(() => correctSuggestion(EXAMPLE_ID, suggestion, body), code);
  });

  it('exactly on another is refused, and the other stays as it is', async () => {
    const id = await idOfAdded(shorter);
    await idOfAdded(person);
    await expectRefused(() => addAnnotation(EXAMPLE_ID, shorter), 'marked-already');
    await expectRefused(() => correctAnnotation(EXAMPLE_ID, id, person), 'marked-already');
    const moved = () => correctSuggestion(EXAMPLE_ID, suggestionOf(place).id, shorter);
    await expectRefused(moved, 'marked-already');
  });

  it('is moved onto nothing that was rejected, but made there anew', async () => {
    await rejectSuggestions(EXAMPLE_ID, [suggestionOf(person).id]);
    const id = await idOfAdded(shorter);
    await expectRefused(() => correctAnnotation(EXAMPLE_ID, id, person), 'marked-already');
    expect(await addAnnotation(EXAMPLE_ID, person)).toMatchObject({ ok: true });
    await expectWholeLog();
  });

  it('may be given the bounds that it has', async () => {
    const id = await idOfAdded(shorter);
    expect(await correctAnnotation(EXAMPLE_ID, id, shorter)).toEqual({ ok: true, value: id });
  });
});

it('stores any bounds with the words that stand there, or nothing', async () => {
  const offset = fc.integer({ min: -2, max: EXAMPLE_TEXT.length + 3 });
  await fc.assert(
    fc.asyncProperty(offset, offset, async (start, end) => {
      const before = await annotations();
      const body: AnnotationBody = { type: 'entity', label: 'ORG', spans: [{ start, end }] };
      const result = await addAnnotation(EXAMPLE_ID, body);
      const after = await annotations();
      if (!result.ok) {
        expect(after).toEqual(before);
        return;
      }
      const added = after.find(({ id }) => id === result.value);
      expect(added?.quotes).toEqual([EXAMPLE_TEXT.slice(start, end)]);
      expect(after).toHaveLength(before.length + 1);
    }),
    { numRuns: 60 },
  );
  await expectWholeLog();
});
