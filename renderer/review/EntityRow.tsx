import type { EntityBody } from '../../shared/annotationBody.ts';
import { classNames } from '../design/classNames.ts';
import { DecideButtons } from './DecideButtons.tsx';
import styles from './EntityRow.module.css';
import { LabelChip } from './LabelChip.tsx';
import type { LabelLook } from './labelLook.ts';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';
import { StateMark } from './StateMark.tsx';
import type { ReviewCommands } from './useReviewCommands.ts';

interface EntityRowProps {
  item: ReviewItem<EntityBody>;
  look: LabelLook;
  /** The article's text. */
  text: string;
  isActive: boolean;
  commands: ReviewCommands;
}

export function EntityRow({ item, look, text, isActive, commands }: EntityRowProps) {
  const entry = { key: item.key, layer: 'entities' as const, item };
  const isRejected = item.state === 'rejected';
  return (
    <div className={classNames(styles['row'], isActive && styles['active'])}>
      <button
        type="button"
        className={styles['words']}
        aria-current={isActive || undefined}
        onClick={() => {
          commands.activate(entry);
        }}
      >
        <span className={styles['label']}>
          <LabelChip look={look} />
        </span>
        <span className={classNames(styles['quote'], isRejected && styles['rejected'])} lang="vi">
          {quoteOfItem(item, text)}
        </span>
      </button>
      <span className={styles['actions']}>
        <DecideButtons entry={entry} commands={commands} />
      </span>
      <StateMark item={item} />
    </div>
  );
}
