import type { Span } from '../../../shared/span.ts';
import { alignArticle, type AlignedArticle } from '../../dataset/alignArticle.ts';
import type { Alignment } from '../../dataset/alignSpans.ts';
import type { Mistake } from '../../dataset/findMistakes.ts';
import { findSegments, type Laid, type Segment } from '../../text/segments.ts';
import { quote } from '../../text/spans.ts';
import type { EvaluatedArticle } from '../writeReport.ts';
import { escapeHtml } from './escapeHtml.ts';

type Lane = 'gold' | 'found';
type State = 'right' | Mistake['problem'];

/** A line under words, in one of the two lanes. */
interface Mark extends Span {
  lane: Lane;
  state: State;
  /** A label, or an indicator's kind. */
  name: string;
  /** The index of the mistake whose badge stands at its end; null for none. */
  badge: number | null;
}

export interface MarkedText {
  text: string;
  article: EvaluatedArticle;
  mistakes: readonly Mistake[];
  /** The element's id of a mistake, and of its row in the list. */
  idOf: (mistake: number) => { mark: string; row: string };
  /** The angle of a label on the colour wheel; null when it has none. */
  hueOf: (name: string) => number | null;
}

/** The text with what the gold has underlined, and below that what was found; mistakes are named. */
export function writeMarkedText(marked: MarkedText): string {
  const { text, article, mistakes } = marked;
  const marks = [...rightMarks(alignArticle(article)), ...mistakes.flatMap(marksOfMistake)];
  const segments = findSegments({ start: 0, end: text.length }, marks);
  const written = segments.map((segment) => {
    return writeSegment(segment, marked) + writeBadges(segment, marked);
  });
  return `<div class="text" translate="no">${written.join('')}</div>`;
}

function rightMarks({ entities, indicators }: AlignedArticle): Mark[] {
  return [...rightOf(entities, ({ label }) => label), ...rightOf(indicators, ({ kind }) => kind)];
}

function rightOf<Value extends Span>(
  { pairs }: Alignment<Value, string>,
  nameOf: (value: Value) => string,
): Mark[] {
  const right = pairs.filter(({ differing }) => differing.length === 0);
  return right.flatMap(({ gold }) => {
    const mark = { start: gold.start, end: gold.end, name: nameOf(gold), badge: null };
    return [
      { ...mark, lane: 'gold', state: 'right' },
      { ...mark, lane: 'found', state: 'right' },
    ];
  });
}

/** A field's mistake is told in the list only: its evidence is not what was asked for. */
function marksOfMistake(mistake: Mistake, badge: number): Mark[] {
  const { type, name, problem: state, goldSpan, predictedSpan } = mistake;
  if (type === 'field') return [];
  const gold: Mark[] = goldSpan === null ? [] : [{ ...goldSpan, lane: 'gold', state, name, badge }];
  if (predictedSpan === null) return gold;
  const label = mistake.differences.find(({ part }) => part === 'label' || part === 'kind');
  const found: Mark = { ...predictedSpan, lane: 'found', state, name: label?.found ?? name, badge };
  return [...gold.map((mark) => ({ ...mark, badge: null })), found];
}

/** The worst last. */
const STATES: readonly State[] = ['right', 'extra', 'missed', 'wrong'];

function writeSegment({ start, end, marks }: Segment<Mark>, marked: MarkedText): string {
  const words = escapeHtml(quote(marked.text, { start, end }));
  if (marks.length === 0) return words;
  const states = marks.map(({ mark }) => STATES.indexOf(mark.state));
  const worst = STATES[Math.max(...states)] ?? 'right';
  const style = (['gold', 'found'] as const)
    .flatMap((lane) => writeLane(lane, marks, marked))
    .join(';');
  const title = marks.map(({ mark }) => `${mark.lane}: ${mark.name}`).join(', ');
  return `<span class="mark ${worst}" style="${style}" title="${escapeHtml(title)}">${words}</span>`;
}

/** `--gold:oklch(…)` when the lane has a mark here. */
function writeLane(lane: Lane, marks: readonly Laid<Mark>[], { hueOf }: MarkedText): string[] {
  const mark = marks.find((laid) => laid.mark.lane === lane)?.mark;
  if (mark === undefined) return [];
  const hue = hueOf(mark.name);
  const colour = hue === null ? 'var(--ink-soft)' : `oklch(var(--hue-line) ${hue})`;
  return [`--${lane}:${colour}`];
}

/** What was not right about a mark that ends here, as a link to its row. */
function writeBadges({ end, marks }: Segment<Mark>, { mistakes, idOf }: MarkedText): string {
  return marks
    .map(({ mark }) => {
      const mistake = mark.badge === null ? undefined : mistakes[mark.badge];
      if (mark.badge === null || mistake === undefined || mark.end !== end) return '';
      const { mark: id, row } = idOf(mark.badge);
      const what = escapeHtml(writeBadge(mistake));
      return `<a class="badge ${mark.state}" id="${id}" href="#${row}">${what}</a>`;
    })
    .join('');
}

/** `missed ORG`, `ORG: wrong span` */
function writeBadge({ problem, name, differences }: Mistake): string {
  if (problem !== 'wrong') return `${problem} ${name}`;
  return `${name}: wrong ${differences.map(({ part }) => part).join(', ')}`;
}
