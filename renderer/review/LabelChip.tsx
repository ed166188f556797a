import { hueStyle } from '../design/hueStyle.ts';
import type { LabelLook } from './labelLook.ts';
import styles from './LabelChip.module.css';

/** A label's name in its colour. */
export function LabelChip({ look }: { look: LabelLook }) {
  return (
    <span {...hueStyle(look.hue)} className={styles['chip']}>
      {look.name}
    </span>
  );
}
