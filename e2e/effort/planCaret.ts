import {
  caretOnLikely,
  extendCaret,
  growCaret,
  moveCaret,
  type Caret,
} from '../../renderer/review/caret.ts';
import { ReviewBook } from '../../renderer/review/reviewBook.ts';
import { listRows } from '../../renderer/review/text/textRows.ts';
import { TextUnits, type TextUnit } from '../../renderer/review/text/textUnits.ts';
import { listUnitNames } from '../../renderer/review/text/unitNames.ts';
import { TokenIndex } from '../../renderer/review/tokenIndex.ts';
import type { Span } from '../../shared/span.ts';
import type { StoredReview } from '../readReview.ts';

/** The keys of the caret that a plan is made of: back and on. */
const MOVES: readonly [unit: TextUnit, back: string, on: string][] = [
  ['syllable', 'ArrowLeft', 'ArrowRight'],
  ['word', ';', "'"],
  ['number', '-', '='],
  ['sentence', ',', '.'],
  ['paragraph', 'Control+ArrowUp', 'Control+ArrowDown'],
  ['mark', 'k', 'j'],
];
/** Nobody plans further ahead. */
const MOST_KEYS = 40;
/** How far from the way a plan may lead, in code units. */
const MARGIN = 120;

/** Units that are others once something was marked. */
const CHANGING: ReadonlySet<TextUnit> = new Set(['mark', 'suggestion', 'likely', 'finding']);
/** Of each text, what was looked up in it and never changes. */
const lasting = new Map<string, Map<string, unknown>>();

/** The units of a text, each looked up once. */
class KnownUnits extends TextUnits {
  readonly #known = new Map<string, unknown>();
  readonly #lasting: Map<string, unknown>;

  constructor(of: ConstructorParameters<typeof TextUnits>[0]) {
    super(of);
    this.#lasting = lasting.get(of.text) ?? new Map<string, unknown>();
    lasting.set(of.text, this.#lasting);
  }

  override nextStart(unit: TextUnit, offset: number): number | null {
    return this.#once(unit, `next start ${unit} ${offset}`, () => super.nextStart(unit, offset));
  }

  override nextEnd(unit: TextUnit, offset: number): number | null {
    return this.#once(unit, `next end ${unit} ${offset}`, () => super.nextEnd(unit, offset));
  }

  override previousStart(unit: TextUnit, offset: number): number | null {
    return this.#once(unit, `former start ${unit} ${offset}`, () =>
      super.previousStart(unit, offset),
    );
  }

  override previousEnd(unit: TextUnit, offset: number): number | null {
    return this.#once(unit, `former end ${unit} ${offset}`, () => super.previousEnd(unit, offset));
  }

  override at(unit: TextUnit, offset: number): Span | null {
    return this.#once(unit, `at ${unit} ${offset}`, () => super.at(unit, offset));
  }

  #once<Answer>(unit: TextUnit, question: string, ask: () => Answer): Answer {
    const known = CHANGING.has(unit) ? this.#known : this.#lasting;
    if (!known.has(question)) known.set(question, ask());
    return known.get(question) as Answer;
  }
}

/** The article as the screen has it now: what is proposed and decided, and the units of its text. */
export function readScreen({
  text,
  blocks,
  fieldList,
  extraction,
  annotations,
  dictionaries,
}: StoredReview) {
  const rows = listRows(text, blocks);
  const items = new ReviewBook(fieldList, extraction, rows).at(annotations);
  const tokens = new TokenIndex(text, rows);
  const unitNames = listUnitNames({ dictionaries });
  const { marks } = items;
  const units = new KnownUnits({ text, blocks, tokens, marks, unitNames, findings: [] });
  return { items, units };
}

/**
 * The fewest keys of the caret that lead from a place to a selection, or to a mere place where
 * `target` is empty; null when there is no way of some length.
 */
export function planCaret(units: TextUnits, from: Caret, target: Span): string[] | null {
  const isReached = ({ anchor, head }: Caret) =>
    Math.min(anchor, head) === target.start && Math.max(anchor, head) === target.end;
  const near = {
    start: Math.min(from.head, from.anchor, target.start) - MARGIN,
    end: Math.max(from.head, from.anchor, target.end) + MARGIN,
  };
  let edge: { caret: Caret; keys: readonly string[] }[] = [{ caret: from, keys: [] }];
  const seen = new Set<string>();
  for (let depth = 0; depth <= MOST_KEYS; depth += 1) {
    const found = edge.find(({ caret }) => isReached(caret));
    if (found !== undefined) return [...found.keys];
    edge = edge.flatMap(({ caret, keys }) =>
      listSteps(units, caret).flatMap(([key, next]) => {
        const name = `${next.anchor} ${next.head}`;
        if (seen.has(name) || !isOfUse(next, near, target, key.endsWith('Space'))) return [];
        seen.add(name);
        return [{ caret: next, keys: [...keys, key] }];
      }),
    );
  }
  return null;
}

/** A selection leads somewhere only if one of its ends is right. */
function isOfUse({ anchor, head }: Caret, near: Span, target: Span, isLikely: boolean): boolean {
  if (Math.min(anchor, head) < near.start || Math.max(anchor, head) > near.end) return false;
  const [start, end] = [Math.min(anchor, head), Math.max(anchor, head)];
  // From any selection the likely words are one key away.
  return start === end || start === target.start || end === target.end || isLikely;
}

function listSteps(units: TextUnits, caret: Caret): [string, Caret][] {
  const moved = MOVES.flatMap(([unit, back, on]): [string, Caret][] => [
    [back, moveCaret(caret, unit, -1, units)],
    [on, moveCaret(caret, unit, 1, units)],
    [withShift(back), extendCaret(caret, unit, -1, units)],
    [withShift(on), extendCaret(caret, unit, 1, units)],
  ]);
  const likely = [caretOnLikely(caret, 1, units), caretOnLikely(caret, -1, units)] as const;
  const grown = growCaret(caret, units);
  return [
    ...moved,
    ...(likely[0] ? [['Space', likely[0]] as [string, Caret]] : []),
    ...(likely[1] ? [['Shift+Space', likely[1]] as [string, Caret]] : []),
    ...(grown ? [['g', grown] as [string, Caret]] : []),
  ];
}

function withShift(key: string): string {
  return key.startsWith('Control+') ? key.replace('Control+', 'Control+Shift+') : `Shift+${key}`;
}
