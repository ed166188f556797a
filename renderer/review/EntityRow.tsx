import { memo, useState } from 'react';
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

/** Its buttons are there only while it is active, pointed at or focused: lists have many rows. */
export const EntityRow = memo(function EntityRow(props: EntityRowProps) {
  const { item, look, text, isActive, commands } = props;
  const [isNear, setIsNear] = useState(false);
  const entry = { key: item.key, layer: 'entities' as const, item };
  const isRejected = item.state === 'rejected';
  return (
    <div
      className={classNames(styles['row'], isActive && styles['active'])}
      onPointerEnter={() => {
        setIsNear(true);
      }}
      onPointerLeave={() => {
        setIsNear(false);
      }}
      onFocus={() => {
        setIsNear(true);
      }}
    >
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
      {(isActive || isNear) && <DecideButtons entry={entry} commands={commands} />}
      <StateMark item={item} />
    </div>
  );
}, isDrawnAlike);

function isDrawnAlike(before: EntityRowProps, after: EntityRowProps): boolean {
  return (
    before.item.body === after.item.body &&
    before.item.state === after.item.state &&
    before.item.suggestion === after.item.suggestion &&
    before.item.annotation === after.item.annotation &&
    before.look === after.look &&
    before.text === after.text &&
    before.isActive === after.isActive &&
    before.commands === after.commands
  );
}
