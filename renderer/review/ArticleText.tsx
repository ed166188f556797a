import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useImperativeHandle,
  useMemo,
  useRef,
  type CSSProperties,
  type Ref,
  type RefObject,
} from 'react';
import { overlaps } from '../../app/text/spans.ts';
import type { Span } from '../../shared/span.ts';
import { classNames } from '../design/classNames.ts';
import styles from './ArticleText.module.css';
import type { LabelLook } from './labelLook.ts';
import { keepRect } from './keepRect.ts';
import { findFirst } from './orderedItems.ts';
import { findRowIndex, type MarkRows } from './text/markRows.ts';
import type { Overlay } from './text/overlays.ts';
import type { TextRow } from './text/textRows.ts';
import { TextRowView } from './text/TextRowView.tsx';
import { findLineOffset, isInView, rectOfSpan, scrollToSpan, viewSpan } from './textGeometry.ts';
import { useRowsAround } from './useRowsAround.ts';
import { useTextMouse, type TextMouse } from './useTextMouse.ts';
import type { TextView } from './view/textView.ts';
import { findLineStarts, lineOf } from './view/lineNumbers.ts';

/** What the screen asks of the text by event; it holds no state that is drawn. */
export interface TextHandle {
  /** Scrolls until the span is comfortably in view; does nothing when it is. */
  reveal: (span: Span) => void;
  focus: () => void;
  /** The offset a line above or below, null when there is none on the screen. */
  findLine: (offset: number, direction: 1 | -1) => number | null;
  /** Where a span is on the screen; null when it is not drawn. */
  rectOf: (span: Span) => DOMRect | null;
  /** About the offset that is a screen above or below another one; null when there is no text. */
  turnPage: (offset: number, direction: 1 | -1) => number | null;
  hasFocus: () => boolean;
  /** The part of the text that is on the screen; null when nothing is. */
  viewSpan: () => Span | null;
  /** The element that scrolls. */
  scroller: () => HTMLElement | null;
}

interface ArticleTextProps extends TextMouse {
  text: string;
  marks: MarkRows;
  overlays: readonly Overlay[];
  /** What was found, in the order of the text: only what is in view is looked at. */
  hits: readonly Span[];
  caretOffset: number | null;
  looks: ReadonlyMap<string, LabelLook>;
  view: TextView;
  /** The accessible name. */
  label: string;
  /** Language of the words, as an HTML `lang`. */
  lang: string;
  ref: Ref<TextHandle>;
}

/** To guess heights before they are had: letters to a unit of the measure, line heights to a size. */
const LETTERS_A_UNIT = 1.08;
const LINES_A_SIZE = 1.75;

/** The article: rows on demand, marks on them, and the mouse's selections reported. */
export function ArticleText(props: ArticleTextProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { marks, label, lang, view, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, sizeSheet } = useRows(marks.rows, scroller, view);
  useTextHandle(ref, scroller, marks.rows, virtualizer);
  useTextMouse(scroller, props);
  return (
    <div
      ref={scroller}
      className={classNames(styles['scroller'], view.hasLineNumbers && styles['numbered'])}
      style={
        { '--text-article': `${String(view.size)}px`, '--measure': view.measure } as CSSProperties
      }
      role="document"
      aria-label={label}
      lang={lang}
      tabIndex={0}
    >
      <div ref={sizeSheet} className={styles['sheet']}>
        <RowsInView {...props} virtualizer={virtualizer} />
      </div>
    </div>
  );
}

function RowsInView(props: ArticleTextProps & { virtualizer: Rows }) {
  'use no memo'; // the virtualizer is one object that changes
  const { text, marks, overlays, hits, caretOffset, looks, view, virtualizer } = props;
  const lineStarts = useMemo(
    () => (view.hasLineNumbers ? findLineStarts(text) : null),
    [text, view.hasLineNumbers],
  );
  const caretRow = caretOffset === null ? -1 : findRowIndex(marks.rows, caretOffset);
  return virtualizer.getVirtualItems().map(({ index }) => {
    const row = marks.rows[index];
    if (row === undefined) return null;
    return (
      <div
        key={index}
        ref={virtualizer.measureElement}
        data-index={index}
        className={styles['row']}
      >
        {lineStarts !== null && row.isFirst && (
          <span
            className={styles['number']}
            data-line={lineOf(lineStarts, row.start)}
            aria-hidden
          />
        )}
        <TextRowView
          row={row}
          words={text.slice(row.start, row.end)}
          marks={marks.of(index)}
          overlays={[...hitsIn(row, hits), ...overlays.filter((other) => overlaps(other, row))]}
          caretOffset={caretRow === index ? caretOffset : null}
          looks={looks}
        />
      </div>
    );
  });
}

/** Hits do not overlap, so that those of a row stand together. */
function hitsIn(row: Span, hits: readonly Span[]): Overlay[] {
  const first = findFirst(hits, ({ end }) => end > row.start);
  const end = findFirst(hits, ({ start }) => start >= row.end);
  return hits.slice(first, end).map((hit) => ({ ...hit, role: 'hit' }));
}

type Rows = ReturnType<typeof useRows>['virtualizer'];

const pane = keepRect();

function useRows(
  rows: readonly TextRow[],
  scroller: RefObject<HTMLDivElement | null>,
  { size, measure }: TextView,
) {
  const { onChange, ...around } = useRowsAround();
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      if (row === undefined) return 0;
      const lines = Math.ceil((row.end - row.start) / (measure * LETTERS_A_UNIT));
      return lines * size * LINES_A_SIZE + (row.isLast ? 0.75 * size : 0);
    },
    ...around,
    initialRect: pane.initialRect,
    onChange: (changed) => {
      pane.onChange(changed);
      onChange(changed);
    },
    // Rows are moved where they belong without being drawn again when their heights are had.
    directDomUpdates: true,
    paddingStart: 28,
    paddingEnd: 120,
  });
  return { virtualizer, sizeSheet: virtualizer.containerRef };
}

function useTextHandle(
  ref: Ref<TextHandle>,
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly TextRow[],
  virtualizer: Rows,
): void {
  useImperativeHandle(ref, () => ({
    reveal: (span) => {
      const root = scroller.current;
      if (root === null || isInView(root, span)) return;
      if (scrollToSpan(root, span)) return;
      virtualizer.scrollToIndex(findRowIndex(rows, span.start), { align: 'center' });
      requestAnimationFrame(() => requestAnimationFrame(() => scrollToSpan(root, span)));
    },
    focus: () => {
      scroller.current?.focus({ preventScroll: true });
    },
    findLine: (offset, direction) =>
      scroller.current && findLineOffset(scroller.current, offset, direction),
    rectOf: (span) => scroller.current && rectOfSpan(scroller.current, span),
    turnPage: (offset, direction) => turnPage({ rows, virtualizer }, offset, direction),
    viewSpan: () => scroller.current && viewSpan(scroller.current),
    scroller: () => scroller.current,
    hasFocus: () => scroller.current?.contains(document.activeElement) ?? false,
  }));
}

/** What stays in view of a page when it is turned, in pixels: a line and a half. */
const KEPT_OF_PAGE = 48;

/** By the heights of the rows, as the rows to come may not be drawn yet. */
function turnPage(
  { rows, virtualizer }: { rows: readonly TextRow[]; virtualizer: Rows },
  offset: number,
  direction: 1 | -1,
): number | null {
  const own = rows[findRowIndex(rows, offset)];
  const top = virtualizer.measurementsCache[findRowIndex(rows, offset)];
  if (own === undefined || top === undefined) return null;
  const height = (virtualizer.scrollRect?.height ?? 0) - KEPT_OF_PAGE;
  const here = top.start + (top.size * (offset - own.start)) / (own.end - own.start);
  const there = Math.max(0, here + direction * height);
  const item = virtualizer.getVirtualItemForOffset(there);
  const row = item && rows[item.index];
  if (item === undefined || row === undefined) return null;
  const part = Math.min(1, Math.max(0, (there - item.start) / item.size));
  return Math.round(row.start + part * (row.end - 1 - row.start));
}
