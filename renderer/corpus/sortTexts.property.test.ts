import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortTexts } from './sortTexts.ts';

function sorted(texts: readonly string[]): number[] {
  const work = sortTexts(texts);
  for (;;) {
    const step = work.next();
    if (step.done === true) return [...step.value];
  }
}

/** The order of the runtime's own sort, which is stable. */
const expected = (texts: readonly string[]) =>
  [...texts.keys()].sort((a, b) => {
    const [one, other] = [texts[a]!, texts[b]!];
    return one === other ? 0 : one < other ? -1 : 1;
  });

const unit = fc.constantFrom('\u0000', '\u0001', 'a', 'b', '\u1ea1', '\ud800', '\uffff');
const text = fc.string({ unit, maxLength: 6 });
/** With texts that share their beginnings, and more of them than are compared at once. */
const texts = fc
  .tuple(fc.string({ unit, maxLength: 5 }), fc.array(text, { maxLength: 150 }))
  .map(([beginning, all]) => all.map((own, at) => (at % 3 === 0 ? own : beginning + own)));

it('orders as comparing does, equal ones as they come', () => {
  fc.assert(
    fc.property(texts, (all) => {
      expect(sorted(all)).toEqual(expected(all));
    }),
  );
});

it('orders many that share a long beginning', () => {
  const all = Array.from(
    { length: 5000 },
    (_, at) => `Hội nghị triển khai nhiệm vụ năm ${(at * 7919) % 4001}`,
  );
  expect(sorted(all)).toEqual(expected(all));
});

it.each([
  ['a', 'a\u0000\u0000'],
  ['a\u0000', 'a\u0000\u0000\u0000'],
])('puts %j before %j, however many there are', (short, long) => {
  const all = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? long : short));
  expect(sorted(all)).toEqual(expected(all));
});
