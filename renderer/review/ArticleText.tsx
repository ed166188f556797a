import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { Block } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import styles from './ArticleText.module.css';
import type { LabelLook } from './labelLook.ts';
import { findBlockIndex, groupByBlock, type Overlay, type ReviewMark } from './reviewMarks.ts';
import { TextBlock } from './TextBlock.tsx';
import { findLineOffset, isInView, rectOfSpan, scrollToSpan } from './textGeometry.ts';
import { useTextMouse, type TextMouse } from './useTextMouse.ts';

/** What the screen asks of the text by event; it holds no state that is drawn. */
export interface TextHandle {
  /** Scrolls until the span is comfortably in view; does nothing when it is. */
  reveal: (span: Span) => void;
  focus: () => void;
  /** The offset a line above or below, null when there is none on the screen. */
  findLine: (offset: number, direction: 1 | -1) => number | null;
  /** Where a span is on the screen; null when it is not drawn. */
  rectOf: (span: Span) => DOMRect | null;
  hasFocus: () => boolean;
}

interface ArticleTextProps extends TextMouse {
  text: string;
  blocks: readonly Block[];
  marks: readonly ReviewMark[];
  overlays: readonly Overlay[];
  caretOffset: number | null;
  looks: ReadonlyMap<string, LabelLook>;
  /** The accessible name. */
  label: string;
  /** Language of the words, as an HTML `lang`. */
  lang: string;
  ref: Ref<TextHandle>;
}

/** Letters a line of the measure and its height in pixels, to guess heights before they are had. */
const LETTERS_A_LINE = 78;
const LINE_HEIGHT = 30;

/** The article: blocks on demand, marks on them, and the mouse's selections reported. */
export function ArticleText(props: ArticleTextProps) {
  const { blocks, label, lang, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useBlocks(blocks, scroller);
  useTextHandle(ref, scroller, blocks, virtualizer);
  useTextMouse(scroller, props);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="document"
      aria-label={label}
      lang={lang}
      tabIndex={0}
    >
      <div className={styles['sheet']} style={{ height: virtualizer.getTotalSize() }}>
        <BlocksInView {...props} virtualizer={virtualizer} />
      </div>
    </div>
  );
}

function BlocksInView(props: ArticleTextProps & { virtualizer: Blocks }) {
  const { text, blocks, marks, overlays, caretOffset, looks, virtualizer } = props;
  const marksByBlock = useMemo(() => groupByBlock(blocks, marks), [blocks, marks]);
  const overlaysByBlock = useMemo(() => groupByBlock(blocks, overlays), [blocks, overlays]);
  const caretBlock = caretOffset === null ? -1 : findBlockIndex(blocks, caretOffset);
  return virtualizer.getVirtualItems().map(({ index, start }) => {
    const block = blocks[index];
    if (block === undefined) return null;
    return (
      <div
        key={index}
        ref={virtualizer.measureElement}
        data-index={index}
        className={styles['row']}
        style={{ transform: `translateY(${String(start)}px)` }}
      >
        <TextBlock
          block={block}
          words={text.slice(block.start, block.end)}
          marks={marksByBlock[index] ?? []}
          overlays={overlaysByBlock[index] ?? []}
          caretOffset={caretBlock === index ? caretOffset : null}
          looks={looks}
        />
      </div>
    );
  });
}

type Blocks = Virtualizer<HTMLDivElement, Element>;

function useBlocks(blocks: readonly Block[], scroller: { current: HTMLDivElement | null }): Blocks {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
  return useVirtualizer<HTMLDivElement, Element>({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const block = blocks[index];
      const letters = block === undefined ? 0 : block.end - block.start;
      return Math.ceil(letters / LETTERS_A_LINE) * LINE_HEIGHT + 12;
    },
    overscan: 4,
    paddingStart: 28,
    paddingEnd: 120,
  });
}

function useTextHandle(
  ref: Ref<TextHandle>,
  scroller: { current: HTMLDivElement | null },
  blocks: readonly Block[],
  virtualizer: Blocks,
): void {
  useImperativeHandle(ref, () => ({
    reveal: (span) => {
      const root = scroller.current;
      if (root === null || isInView(root, span)) return;
      if (scrollToSpan(root, span)) return;
      virtualizer.scrollToIndex(findBlockIndex(blocks, span.start), { align: 'center' });
      requestAnimationFrame(() => requestAnimationFrame(() => scrollToSpan(root, span)));
    },
    focus: () => {
      scroller.current?.focus({ preventScroll: true });
    },
    findLine: (offset, direction) =>
      scroller.current && findLineOffset(scroller.current, offset, direction),
    rectOf: (span) => scroller.current && rectOfSpan(scroller.current, span),
    hasFocus: () => scroller.current?.contains(document.activeElement) ?? false,
  }));
}
