import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntityBody } from '../../shared/annotationBody.ts';
import { classNames } from '../design/classNames.ts';
import { IconButton } from '../design/IconButton.tsx';
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
  const { t } = useTranslation('review');
  const entry = { key: item.key, layer: 'entities' as const, item };
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
        <span
          className={classNames(styles['quote'], item.state === 'rejected' && styles['rejected'])}
          lang="vi"
        >
          {quoteOfItem(item, text)}
        </span>
      </button>
      <span className={styles['actions']}>
        {(item.state === 'suggested' || (item.state === 'rejected' && item.suggestion)) && (
          <IconButton
            size="small"
            icon={Check}
            label={t('action.accept')}
            shortcut="Enter"
            onClick={() => {
              commands.accept(entry);
            }}
          />
        )}
        {item.state !== 'rejected' && (
          <IconButton
            size="small"
            icon={X}
            label={t(item.suggestion === null ? 'action.remove' : 'action.reject')}
            shortcut="X"
            onClick={() => {
              commands.reject(entry);
            }}
          />
        )}
      </span>
      <StateMark item={item} />
    </div>
  );
}
