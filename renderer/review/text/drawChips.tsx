import type { ReactNode } from 'react';
import { hueStyle } from '../../design/hueStyle.ts';
import type { LabelLook } from '../labelLook.ts';
import type { Segment } from '../../../app/text/segments.ts';
import styles from './drawChips.module.css';
import type { ReviewMark } from './markRows.ts';

/** The key of the item that a chip stands for is in this attribute of it. */
export const KEY_ATTRIBUTE = 'data-key';

/**
 * The names of the marks that begin here, so that no mark is told by its colour alone. They are
 * drawn by the style and hold no text: the words stay as they are stored. A later part of a mention
 * is named `…`; a number only where it lies on other marks. `hiddenBefore` counts the marks that the
 * segment before had no lane for.
 */
export function drawChips(
  segment: Segment<ReviewMark>,
  looks: ReadonlyMap<string, LabelLook>,
  hiddenBefore: number,
): ReactNode[] {
  const isCrowded = segment.marks.length > 1;
  const chips = segment.marks.flatMap(({ mark, lane }) => {
    if (mark.start !== segment.start || (mark.label === null && !isCrowded)) return [];
    const look = mark.label === null ? undefined : looks.get(mark.label);
    const code = mark.label === null ? '#' : (look?.code ?? mark.label.slice(0, 3));
    return [
      <span
        key={`lane ${String(lane)}`}
        {...(look && hueStyle(look.hue))}
        {...{ [KEY_ATTRIBUTE]: mark.item.key }}
        className={styles['chip']}
        data-code={mark.isFirst ? code : `…${code}`}
        aria-hidden
      />,
    ];
  });
  const hidden = segment.hiddenCount - hiddenBefore;
  if (hidden <= 0) return chips;
  const rest = `+${String(hidden)}`;
  return [...chips, <span key="rest" className={styles['chip']} data-code={rest} aria-hidden />];
}
