import { memo, type CSSProperties, type ReactNode } from 'react';
import { findSegments, type Laid, type Segment } from '../../app/text/segments.ts';
import type { Block } from '../../shared/article.ts';
import { classNames } from '../design/classNames.ts';
import type { LabelLook } from './labelLook.ts';
import { hasEqualItems, type Overlay, type ReviewMark } from './reviewMarks.ts';
import { OFFSET_ATTRIBUTE } from './selectionToSpan.ts';
import styles from './TextBlock.module.css';

interface TextBlockProps {
  block: Block;
  /** The words of the block. */
  words: string;
  marks: readonly ReviewMark[];
  overlays: readonly Overlay[];
  /** Where the keyboard is, null when not in this block. */
  caretOffset: number | null;
  looks: ReadonlyMap<string, LabelLook>;
}

/** A mark's key is in this attribute of the elements that draw it. */
export const KEY_ATTRIBUTE = 'data-key';

/** One block with its marks; it is drawn again only when something in it changed. */
export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, marks, overlays } = props;
  const segments = findSegments<ReviewMark | Overlay>(block, [...marks, ...overlays]);
  const pieces = segments.map((segment) => (
    <SegmentView key={segment.start} {...props} segment={segment} />
  ));
  const className = classNames(styles['block'], styles[block.kind]);
  return block.kind === 'title' || block.kind === 'heading' ? (
    <h2 className={className}>{pieces}</h2>
  ) : (
    <p className={className}>{pieces}</p>
  );
}, isDrawnAlike);

function isDrawnAlike(before: TextBlockProps, after: TextBlockProps): boolean {
  return (
    before.block.start === after.block.start &&
    before.block.kind === after.block.kind &&
    before.words === after.words &&
    before.caretOffset === after.caretOffset &&
    before.looks === after.looks &&
    hasEqualItems(before.marks, after.marks) &&
    hasEqualItems(before.overlays, after.overlays)
  );
}

interface SegmentViewProps extends TextBlockProps {
  segment: Segment<ReviewMark | Overlay>;
}

function SegmentView(props: SegmentViewProps) {
  const { segment, looks } = props;
  const marks = segment.marks.filter(isMark);
  const overlays = segment.marks.map(({ mark }) => mark).filter((mark) => 'role' in mark);
  const names = overlays.flatMap((overlay) => [
    styles[overlay.role],
    isBoxed(overlay) && overlay.start === segment.start && styles['opens'],
    isBoxed(overlay) && overlay.end === segment.end && styles['closes'],
  ]);
  const words = <Words {...props} className={classNames(styles['words'], ...names)} />;
  return marks.reduceRight<ReactNode>(
    (inner, laid) => (
      <MarkView {...laid} isStart={laid.mark.start === segment.start} looks={looks}>
        {inner}
      </MarkView>
    ),
    words,
  );
}

/** Drawn with an outline, which begins and ends where the overlay does. */
function isBoxed({ role }: Overlay): boolean {
  return role === 'active' || role === 'value';
}

function isMark(laid: Laid<ReviewMark | Overlay>): laid is Laid<ReviewMark> {
  return 'key' in laid.mark;
}

/** The words themselves: one text node a piece, cut in two where the keyboard is. */
function Words({
  block,
  words,
  segment,
  caretOffset,
  className,
}: SegmentViewProps & { className: string }) {
  const piece = (start: number, end: number) =>
    start < end && (
      <span {...{ [OFFSET_ATTRIBUTE]: start }} className={className}>
        {words.slice(start - block.start, end - block.start)}
      </span>
    );
  const isHere = caretOffset !== null && segment.start <= caretOffset && caretOffset < segment.end;
  const isAtEnd = caretOffset === block.end && segment.end === block.end;
  if (!isHere && !isAtEnd) return piece(segment.start, segment.end);
  return (
    <>
      {piece(segment.start, caretOffset)}
      <span className={styles['caret']} />
      {piece(caretOffset, segment.end)}
    </>
  );
}

interface MarkViewProps extends Laid<ReviewMark> {
  isStart: boolean;
  looks: ReadonlyMap<string, LabelLook>;
  children: ReactNode;
}

function MarkView({ mark, lane, isStart, looks, children }: MarkViewProps) {
  const look = mark.label === null ? undefined : looks.get(mark.label);
  const isNamed = isStart && mark.isFirst;
  const style = { '--lane': lane, '--hue': look && `${String(look.hue)}deg` } as CSSProperties;
  return (
    <mark
      className={classNames(
        styles['mark'],
        mark.label === null ? styles['number'] : styles['entity'],
        mark.state === 'suggested' ? styles['suggested'] : styles['decided'],
      )}
      {...{ [KEY_ATTRIBUTE]: mark.key }}
      data-hue={look && true}
      data-code={isNamed ? look?.code : undefined}
      style={style}
    >
      {children}
    </mark>
  );
}
