import { memo, useMemo, type ReactNode } from 'react';
import { findSegments, type Segment } from '../../../app/text/segments.ts';
import { classNames } from '../../design/classNames.ts';
import type { LabelLook } from '../labelLook.ts';
import { OFFSET_ATTRIBUTE } from '../selectionToSpan.ts';
import { MarkChips } from './MarkChips.tsx';
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

/** One row with its marks; it is drawn again only when something in it changed. */
export const TextRowView = memo(function TextRowView(props: TextRowViewProps) {
  const { row, marks } = props;
  const segments = useMemo(() => findSegments(row, marks, LANES), [row, marks]);
  const pieces = segments.map((segment, index) => (
    <SegmentView
      key={segment.start}
      {...props}
      segment={segment}
      hiddenBefore={segments[index - 1]?.hiddenCount ?? 0}
    />
  ));
  const isHeading = (row.kind === 'title' || row.kind === 'heading') && row.isFirst;
  const className = classNames(
    styles['block'],
    styles[row.kind],
    !row.isFirst && styles['goesOn'],
    !row.isLast && styles['unfinished'],
  );
  return isHeading ? (
    <h2 className={className} dir="auto">
      {pieces}
    </h2>
  ) : (
    <p className={className} dir="auto">
      {pieces}
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

interface SegmentViewProps extends TextRowViewProps {
  segment: Segment<ReviewMark>;
  /** The marks that the segment before had no lane for. */
  hiddenBefore: number;
}

function SegmentView(props: SegmentViewProps): ReactNode {
  const { row, segment, overlays, caretOffset, looks, hiddenBefore } = props;
  const pieces = cutSegment(segment, overlays, caretOffset);
  const isAtEnd = caretOffset === row.end && segment.end === row.end && row.isLast;
  const words = (
    <>
      {pieces.map((piece) => (
        <PieceView key={piece.start} {...props} piece={piece} />
      ))}
      {isAtEnd && <span className={styles['caret']} />}
    </>
  );
  if (segment.marks.length === 0) return words;
  return (
    <mark className={styles['mark']} style={styleOfMarks(segment.marks, looks)}>
      <MarkChips segment={segment} looks={looks} hiddenBefore={hiddenBefore} />
      {words}
    </mark>
  );
}

interface PieceViewProps extends SegmentViewProps {
  piece: Piece;
}

/** The words themselves: one text node, with the keyboard before it. */
function PieceView({ row, words, piece, caretOffset }: PieceViewProps) {
  const names = piece.overlays.flatMap((overlay) => [
    styles[overlay.role],
    isBoxed(overlay) && overlay.start === piece.start && styles['opens'],
    isBoxed(overlay) && overlay.end === piece.end && styles['closes'],
  ]);
  return (
    <>
      {caretOffset === piece.start && <span className={styles['caret']} />}
      <span
        {...{ [OFFSET_ATTRIBUTE]: piece.start }}
        className={classNames(styles['words'], ...names)}
      >
        {words.slice(piece.start - row.start, piece.end - row.start)}
      </span>
    </>
  );
}

/** Drawn with an outline, which begins and ends where the overlay does. */
function isBoxed({ role }: Overlay): boolean {
  return role === 'active' || role === 'value';
}
