// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { annotationOf, entityAt } from '../../app/review/exampleReview.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type { Result } from '../../shared/failure.ts';
import { useFollowUp } from './useFollowUp.ts';

const done: Result<null> = { ok: true, value: null };
const failed: Result<null> = {
  ok: false,
  failure: { code: 'marked-already', message: 'refused', path: null },
};
/** Frames are drawn when the test says so. */
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const drawFrames = () => {
  act(() => {
    for (const draw of frames.splice(0)) draw();
  });
};

function begin(answer: Promise<Result<null>>) {
  const goOn = vi.fn();
  const { result, rerender } = renderHook(
    ({ annotations }: { annotations: readonly Annotation[] }) => useFollowUp(annotations),
    { initialProps: { annotations: [] as readonly Annotation[] } },
  );
  result.current(answer, goOn);
  return { goOn, rerender };
}

it('goes on when the decision is in the article, once', async () => {
  const { goOn, rerender } = begin(Promise.resolve(done));
  rerender({ annotations: [annotationOf(entityAt('PERSON', 'Lò'))] });
  expect(goOn).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  drawFrames();
  expect(goOn).toHaveBeenCalledTimes(1);
});

it('goes on when a command has changed nothing in the article', async () => {
  const { goOn } = begin(Promise.resolve(done));
  await Promise.resolve();
  drawFrames();
  expect(goOn).toHaveBeenCalledTimes(1);
});

it('stays where a command has failed, also when another one changes the article later', async () => {
  const { goOn, rerender } = begin(Promise.resolve(failed));
  await Promise.resolve();
  drawFrames();
  rerender({ annotations: [annotationOf(entityAt('PERSON', 'Lò'))] });
  expect(goOn).not.toHaveBeenCalled();
});

it('has gone on before the next key does anything', () => {
  const { goOn } = begin(new Promise(() => undefined));
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
  });
  expect(goOn).toHaveBeenCalledTimes(1);
});
