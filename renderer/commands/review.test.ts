import { annotations, expectWholeLog, statusOf } from '../testing/storedReview.ts';
import { articleIdOf, emptyStore, reopenStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, fieldOf, suggestionOf } from '../../app/review/exampleReview.ts';
import { undoStacks } from '../../app/review/undoStacks.ts';
import { AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { SuggestionId } from '../../shared/suggestion.ts';
import { database } from '../database/connection.ts';
import { failure, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { acceptSuggestions, correctSuggestion, rejectSuggestions } from './decideSuggestions.ts';
import { addAnnotation, correctAnnotation, removeAnnotation } from './editAnnotation.ts';
import { setStatus } from './setStatus.ts';
import { redoStep, undoStep } from './undoStep.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const shorter = entityAt('LOCATION', 'Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const idOf = (body: AnnotationBody) => suggestionOf(body).id;

let main: FakeMain;

beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([province, person, place]);
});

async function verdicts() {
  return (await annotations()).map(({ body, verdict }) => [body, verdict]);
}

describe('deciding', () => {
  it('accepts suggestions in one step and begins the work', async () => {
    const result = await acceptSuggestions(EXAMPLE_ID, [idOf(place), idOf(province)]);
    expect(result.ok && result.value).toEqual((await annotations()).map(({ id }) => id));
    expect(await verdicts()).toEqual([
      [place, 'accepted'],
      [province, 'accepted'],
    ]);
    const log = await database.edits.toArray();
    expect(log.map(({ operation }) => operation)).toEqual(['accept', 'accept', 'setStatus']);
    expect(new Set(log.map(({ step }) => step)).size).toBe(1);
    expect(await statusOf()).toBe('inWork');
    await expectWholeLog();
  });

  it('changes its mind on the same annotation', async () => {
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    await rejectSuggestions(EXAMPLE_ID, [idOf(place)]);
    expect(await verdicts()).toEqual([[place, 'rejected']]);
    await correctSuggestion(EXAMPLE_ID, idOf(place), shorter);
    expect(await verdicts()).toEqual([[shorter, 'corrected']]);
    await correctSuggestion(EXAMPLE_ID, idOf(place), place);
    expect(await verdicts()).toEqual([[place, 'accepted']]);
    await expectWholeLog();
  });

  it('records nothing when the decision stands', async () => {
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    const count = await database.edits.count();
    const again = await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    expect(again.ok && again.value).toHaveLength(1);
    expect(await database.edits.count()).toBe(count);
  });

  it('takes an unknown field for a decision', async () => {
    await correctSuggestion(EXAMPLE_ID, idOf(province), fieldOf('province', null));
    expect(await database.articles.get(EXAMPLE_ID)).toMatchObject({
      province: null,
      undecidedCount: 2,
    });
  });

  it('fails for a suggestion that is not there', async () => {
    const result = await acceptSuggestions(EXAMPLE_ID, [SuggestionId.parse('absent')]);
    expect(result).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('serves two decisions at once', async () => {
    await Promise.all([
      acceptSuggestions(EXAMPLE_ID, [idOf(place)]),
      rejectSuggestions(EXAMPLE_ID, [idOf(person)]),
    ]);
    expect(await verdicts()).toEqual([
      [place, 'accepted'],
      [person, 'rejected'],
    ]);
    await expectWholeLog();
  });
});

describe('editing', () => {
  it.each<[string, AnnotationBody, string]>([
    ['what nobody suggested', entityAt('PERSON', 'Lò'), 'added'],
    ['what was suggested', place, 'accepted'],
    ['a suggested field with another value', fieldOf('province', 'Hà Lai'), 'corrected'],
  ])('adds %s', async (_what, body, verdict) => {
    const result = await addAnnotation(EXAMPLE_ID, body);
    expect(await verdicts()).toEqual([[body, verdict]]);
    expect(result).toEqual({ ok: true, value: (await annotations())[0]?.id });
  });

  it('gives a field one annotation', async () => {
    await addAnnotation(EXAMPLE_ID, fieldOf('leadBody', 'Xã ủy'));
    await addAnnotation(EXAMPLE_ID, fieldOf('leadBody', 'Huyện ủy'));
    expect(await verdicts()).toEqual([[fieldOf('leadBody', 'Huyện ủy'), 'added']]);
    await expectWholeLog();
  });

  it('adds a place again that another one was corrected from', async () => {
    await correctSuggestion(EXAMPLE_ID, idOf(place), shorter);
    await addAnnotation(EXAMPLE_ID, place);
    expect(await verdicts()).toEqual([
      [shorter, 'corrected'],
      [place, 'added'],
    ]);
  });

  it('corrects, removes, and leaves the suggestion pending again', async () => {
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    const [{ id } = { id: AnnotationId.parse('none') }] = await annotations();
    await correctAnnotation(EXAMPLE_ID, id, shorter);
    expect(await verdicts()).toEqual([[shorter, 'corrected']]);
    await removeAnnotation(EXAMPLE_ID, id);
    expect(await annotations()).toEqual([]);
    expect((await database.articles.get(EXAMPLE_ID))?.undecidedCount).toBe(3);
    await expectWholeLog();
  });

  it('fails for an annotation that is not there', async () => {
    const result = await removeAnnotation(EXAMPLE_ID, AnnotationId.parse('absent'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});

describe('undoing', () => {
  const act = async () => {
    await acceptSuggestions(EXAMPLE_ID, [idOf(place), idOf(person)]);
    await correctSuggestion(EXAMPLE_ID, idOf(place), shorter);
    await setStatus([EXAMPLE_ID], 'reviewed');
  };

  it('takes all back and does all again, over restarts', async () => {
    await act();
    const after = await database.annotations.toArray();
    for (let count = 0; count < 3; count += 1) {
      expect((await undoStep(EXAMPLE_ID)).ok).toBe(true);
      await reopenStore();
      await expectWholeLog();
    }
    expect(await undoStep(EXAMPLE_ID)).toEqual({ ok: true, value: null });
    expect([await annotations(), await statusOf()]).toEqual([[], 'new']);
    for (let count = 0; count < 3; count += 1) {
      await reopenStore();
      expect(await redoStep(EXAMPLE_ID)).toEqual({ ok: true, value: { articleIds: [EXAMPLE_ID] } });
    }
    expect(await redoStep(EXAMPLE_ID)).toEqual({ ok: true, value: null });
    expect(await database.annotations.toArray()).toEqual(after);
    expect(await statusOf()).toBe('reviewed');
    await expectWholeLog();
  });

  it('takes a step of many edits back and does it again, over restarts', async () => {
    const bodies = Array.from({ length: 60 }, (_, start): AnnotationBody => {
      return { type: 'entity', label: 'LOCATION', spans: [{ start, end: start + 5 }] };
    });
    await storeExample([place, ...bodies]);
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    await acceptSuggestions(EXAMPLE_ID, bodies.map(idOf));
    expect(await database.edits.count()).toBe(2);
    const after = await annotations();
    expect(after).toHaveLength(61);
    for (const invert of [undoStep, redoStep]) {
      expect((await invert(EXAMPLE_ID)).ok).toBe(true);
      expect((await annotations()).length).toBe(invert === undoStep ? 1 : 61);
      await reopenStore();
      await expectWholeLog();
    }
    expect(await annotations()).toEqual(after);
    await undoStep(EXAMPLE_ID);
    await undoStep(EXAMPLE_ID);
    expect(await annotations()).toEqual([]);
    expect(main.journal).toHaveLength(4 * 60 + 4);
  });

  it('keeps the last word of other articles in a step over several', async () => {
    const [second, third] = [articleIdOf('second'), articleIdOf('third')];
    await storeExample([], second);
    await storeExample([], third);
    await setStatus([EXAMPLE_ID, second, third], 'reviewed');
    await setStatus([third], 'skipped');
    const undone = await undoStep(EXAMPLE_ID);
    expect(undone).toEqual({ ok: true, value: { articleIds: [EXAMPLE_ID, second] } });
    expect([await statusOf(), await statusOf(second), await statusOf(third)]).toEqual([
      'new',
      'new',
      'skipped',
    ]);
    await redoStep(second);
    expect([await statusOf(), await statusOf(second)]).toEqual(['reviewed', 'reviewed']);
    await undoStep(third);
    await undoStep(third);
    expect([await statusOf(), await statusOf(third)]).toEqual(['reviewed', 'new']);
  });

  it('sorts the log rightly when the clock was set back', async () => {
    const future = new Date('2090-01-01').getTime();
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    const [first] = await database.edits.toArray();
    const id = `${future
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}${first?.id.slice(13) ?? ''}`;
    await database.edits.put({ ...first!, id: id as never });
    await database.edits.delete(first!.id);
    await removeAnnotation(EXAMPLE_ID, (await annotations())[0]!.id);
    const log = await database.edits.where({ articleId: EXAMPLE_ID }).toArray();
    expect(log.at(-1)?.operation).toBe('remove');
    expect(undoStacks(log).undo.at(-1)?.[0]?.operation).toBe('remove');
  });
});

describe('the status', () => {
  it('is set on those that have another one', async () => {
    const second = articleIdOf('second');
    await storeExample([], second);
    await setStatus([second], 'reviewed');
    expect(await setStatus([EXAMPLE_ID, second, second], 'reviewed')).toMatchObject({
      ok: true,
      value: { articleIds: [EXAMPLE_ID] },
    });
  });

  it('is not set on any when one is not there', async () => {
    const result = await setStatus([EXAMPLE_ID, articleIdOf('absent')], 'reviewed');
    expect(result).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await statusOf()).toBe('new');
  });
});

describe('the journal', () => {
  it('has each edit with what its article is found by', async () => {
    await acceptSuggestions(EXAMPLE_ID, [idOf(place)]);
    expect(main.journal.map(({ edit }) => edit)).toEqual(await database.edits.toArray());
    expect(main.journal[0]).toMatchObject({ path: 'example.txt', sha256: '0'.repeat(64) });
  });

  it('catches up after a failure, and the decision is kept meanwhile', async () => {
    main.journalFailure = failure('disk-full');
    expect(await acceptSuggestions(EXAMPLE_ID, [idOf(place)])).toMatchObject({ ok: true });
    expect(main.journal).toEqual([]);
    main.journalFailure = null;
    await acceptSuggestions(EXAMPLE_ID, [idOf(person)]);
    expect(main.journal.map(({ edit }) => edit)).toEqual(await database.edits.toArray());
  });
});
