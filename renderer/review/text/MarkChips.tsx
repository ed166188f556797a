import { hueStyle } from '../../design/hueStyle.ts';
import type { LabelLook } from '../labelLook.ts';
import type { Segment } from '../../../app/text/segments.ts';
import styles from './MarkChips.module.css';
import type { ReviewMark } from './markRows.ts';

/** The key of the item that a chip stands for is in this attribute of it. */
export const KEY_ATTRIBUTE = 'data-key';

interface MarkChipsProps {
  segment: Segment<ReviewMark>;
  looks: ReadonlyMap<string, LabelLook>;
  hiddenBefore: number;
}

/**
 * The names of the marks that begin here, so that no mark is told by its colour alone. They are
 * drawn by the style and hold no text: the words stay as they are stored. A later part of a mention
 * is named `…`; a number only where it lies on other marks.
 */
export function MarkChips({ segment, looks, hiddenBefore }: MarkChipsProps) {
  const isCrowded = segment.marks.length > 1;
  const chips = segment.marks.flatMap(({ mark, lane }) => {
    if (mark.start !== segment.start || (mark.label === null && !isCrowded)) return [];
    const look = mark.label === null ? undefined : looks.get(mark.label);
    const code = mark.label === null ? '#' : (look?.code ?? mark.label.slice(0, 3));
    return (
      <span
        key={lane}
        {...(look && hueStyle(look.hue))}
        {...{ [KEY_ATTRIBUTE]: mark.item.key }}
        className={styles['chip']}
        data-code={mark.isFirst ? code : `…${code}`}
        aria-hidden
      />
    );
  });
  const hidden = segment.hiddenCount - hiddenBefore;
  return (
    <>
      {chips}
      {hidden > 0 && (
        <span className={styles['chip']} data-code={`+${String(hidden)}`} aria-hidden />
      )}
    </>
  );
}
