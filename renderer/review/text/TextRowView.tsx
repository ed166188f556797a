import { memo, type ReactNode } from 'react';
import { findSegments, type Segment } from '../../../app/text/segments.ts';
import { classNames } from '../../design/classNames.ts';
import type { LabelLook } from '../labelLook.ts';
import { OFFSET_ATTRIBUTE } from '../selectionToSpan.ts';
import { drawChips } from './drawChips.tsx';
import { LANES, styleOfMarks } from './markLines.ts';
import type { ReviewMark } from './markRows.ts';
import { hasEqualOverlays, type Overlay } from './overlays.ts';
import { cutSegment, type Piece } from './rowPieces.ts';
import type { TextRow } from './textRows.ts';
import styles from './TextRowView.module.css';

interface TextRowViewProps {
  row: TextRow;
  /** The words of the row. */
  words: string;
  marks: readonly ReviewMark[];
  overlays: readonly Overlay[];
  /** Where the keyboard is, null when not in this row. */
  caretOffset: number | null;
  looks: ReadonlyMap<string, LabelLook>;
}

/**
 * One row with its marks; it is drawn again only when something in it changed. The parts of a row are
 * no components: a screen of text has hundreds, which would be most of the work of opening an article.
 */
export const TextRowView = memo(function TextRowView(props: TextRowViewProps) {
  const { row, marks } = props;
  const segments = findSegments(row, marks, LANES);
  const parts = segments.flatMap((segment, index) =>
    drawSegment(props, segment, segments[index - 1]?.hiddenCount ?? 0),
  );
  const isHeading = (row.kind === 'title' || row.kind === 'heading') && row.isFirst;
  const className = classNames(
    styles['block'],
    styles[row.kind],
    !row.isFirst && styles['goesOn'],
    !row.isLast && styles['unfinished'],
  );
  return isHeading ? (
    <h2 className={className} dir="auto">
      {parts}
    </h2>
  ) : (
    <p className={className} dir="auto">
      {parts}
    </p>
  );
}, isDrawnAlike);

function isDrawnAlike(before: TextRowViewProps, after: TextRowViewProps): boolean {
  return (
    before.row === after.row &&
    before.words === after.words &&
    before.caretOffset === after.caretOffset &&
    before.looks === after.looks &&
    before.marks === after.marks &&
    hasEqualOverlays(before.overlays, after.overlays)
  );
}

/** `hiddenBefore` counts the marks that the segment before had no lane for. */
function drawSegment(
  props: TextRowViewProps,
  segment: Segment<ReviewMark>,
  hiddenBefore: number,
): ReactNode[] {
  const { row, overlays, caretOffset, looks } = props;
  const pieces = cutSegment(segment, overlays, caretOffset);
  const words = pieces.flatMap((piece) => drawPiece(props, piece));
  const isAtEnd = caretOffset === row.end && segment.end === row.end && row.isLast;
  if (isAtEnd) words.push(caret);
  if (segment.marks.length === 0) return words;
  return [
    <mark key={segment.start} className={styles['mark']} style={styleOfMarks(segment.marks, looks)}>
      {[...drawChips(segment, looks, hiddenBefore), ...words]}
    </mark>,
  ];
}

const caret = <span key="caret" className={styles['caret']} />;

/** The words themselves: one text node, with the keyboard before it. */
function drawPiece({ row, words, caretOffset }: TextRowViewProps, piece: Piece): ReactNode[] {
  const names = piece.overlays.flatMap((overlay) => [
    styles[overlay.role],
    isBoxed(overlay) && overlay.start === piece.start && styles['opens'],
    isBoxed(overlay) && overlay.end === piece.end && styles['closes'],
  ]);
  const drawn = (
    <span
      key={piece.start}
      {...{ [OFFSET_ATTRIBUTE]: piece.start }}
      className={classNames(styles['words'], ...names)}
    >
      {words.slice(piece.start - row.start, piece.end - row.start)}
    </span>
  );
  return caretOffset === piece.start ? [caret, drawn] : [drawn];
}

/** Drawn with an outline, which begins and ends where the overlay does. */
function isBoxed({ role }: Overlay): boolean {
  return role === 'active' || role === 'value';
}
