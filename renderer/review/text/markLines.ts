import type { CSSProperties } from 'react';
import type { Laid } from '../../../app/text/segments.ts';
import type { LabelLook } from '../labelLook.ts';
import type { ReviewMark } from './markRows.ts';

/** So many marks on the same words are told apart by lines; the rest is counted. */
export const LANES = 3;
/** Pixels: of a line, from one to the next, and the room below the words for all of them. */
const LINE_HEIGHT = 2;
const LANE_HEIGHT = 3;
const ROOM = LANES * LANE_HEIGHT;

type Looks = ReadonlyMap<string, LabelLook>;

/** A ground that is drawn below the words, as CSS writes it. */
interface Layer {
  image: string;
  size: string;
  position: string;
}

/**
 * The lines below words, one for each mark on them: solid for what a person decided, broken for a
 * suggestion, finely broken for a number's; what was decided has a ground as well.
 */
export function styleOfMarks(marks: readonly Laid<ReviewMark>[], looks: Looks): CSSProperties {
  const [one] = marks;
  if (one === undefined || marks.length > 1) return writeStyle(marks, looks);
  const known = stylesOfOne.get(looks) ?? new Map<string, CSSProperties>();
  stylesOfOne.set(looks, known);
  const key = `${one.mark.state} ${String(one.lane)} ${one.mark.label ?? ''}`;
  const style = known.get(key) ?? writeStyle(marks, looks);
  known.set(key, style);
  return style;
}

/** Most words have one mark, and there are few ways to draw one: none is written twice while a text is scrolled. */
const stylesOfOne = new WeakMap<Looks, Map<string, CSSProperties>>();

function writeStyle(marks: readonly Laid<ReviewMark>[], looks: Looks): CSSProperties {
  const layers = marks.map((laid) => lineOf(laid, hueOf(laid.mark, looks)));
  const decided = marks.findLast(({ mark }) => mark.state !== 'suggested');
  if (decided !== undefined) layers.push(groundOf(hueOf(decided.mark, looks)));
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', '),
  };
}

/** In degrees; null for a number and for a label that the project no longer has. */
function hueOf({ label }: ReviewMark, looks: Looks): number | null {
  return (label === null ? null : looks.get(label)?.hue) ?? null;
}

function lineOf({ mark, lane }: Laid<ReviewMark>, hue: number | null): Layer {
  const isOpen = mark.state === 'suggested';
  const colour = hue === null ? (isOpen ? 'var(--line-strong)' : 'var(--ink-soft)') : line(hue);
  const below = ROOM - lane * LANE_HEIGHT;
  return {
    image: isOpen ? broken(colour, mark.label === null) : plain(colour),
    size: `100% ${String(LINE_HEIGHT)}px`,
    position: `0 calc(100% - ${String(below - LINE_HEIGHT)}px)`,
  };
}

function groundOf(hue: number | null): Layer {
  return {
    image: plain(hue === null ? 'var(--ground-pressed)' : fill(hue)),
    size: `100% calc(100% - ${String(ROOM)}px)`,
    position: '0 0',
  };
}

const plain = (colour: string): string => `linear-gradient(${colour}, ${colour})`;

function broken(colour: string, isFine: boolean): string {
  const [drawn, whole] = isFine ? [2, 4] : [5, 8];
  const stops = `${colour} 0 ${String(drawn)}px, transparent ${String(drawn)}px ${String(whole)}px`;
  return `repeating-linear-gradient(90deg, ${stops})`;
}

const line = (hue: number): string => shade('line', hue);
const fill = (hue: number): string => shade('fill', hue);

/** A theme's shade of a hue: see tokens.css. */
function shade(role: 'line' | 'fill', hue: number): string {
  const [lightness, chroma] = [`--hue-${role}-lightness`, `--hue-${role}-chroma`];
  return `oklch(var(${lightness}) var(${chroma}) ${String(hue)}deg)`;
}
