import { classNames } from '../design/classNames.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useVirtualRows } from '../review/useVirtualRows.ts';
import styles from './GroupList.module.css';
import type { GroupLooks } from './groupLook.ts';
import { GroupWords } from './GroupWords.tsx';
import { placeAfterKey } from './placeAfterKey.ts';
import { SubjectChip } from './SubjectChip.tsx';
import type { GroupSummary } from './workbenchMessages.ts';

const ROW_HEIGHT = 40;

interface GroupListProps {
  groups: readonly GroupSummary[];
  looks: GroupLooks;
  /** The chosen one. */
  index: number;
  choose: (index: number) => void;
}

/** The groups of the queue; only the rows in view are drawn. Arrow keys choose. */
export function GroupList({ groups, looks, index, choose }: GroupListProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { t } = useTranslation('workbench');
  const { scroller, virtualizer } = useVirtualRows({
    count: groups.length,
    rowHeight: ROW_HEIGHT,
    headHeight: 0,
    activeIndex: index,
    keyOf: (row) => groups[row]?.key ?? row,
  });
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="listbox"
      aria-label={t('queue.list')}
      aria-activedescendant={`queue-${index}`}
      tabIndex={0}
      onKeyDown={({ key }) => {
        choose(placeAfterKey(key, index, groups.length) ?? index);
      }}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index: row, start }) => (
          <div
            key={key}
            id={`queue-${row}`}
            role="option"
            aria-selected={row === index}
            className={classNames(styles['row'], row === index && styles['chosen'])}
            style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
            onClick={choose.bind(null, row)}
          >
            <GroupRow group={groups[row]} looks={looks} />
          </div>
        ))}
      </div>
    </div>
  );
}

function GroupRow({ group, looks }: { group: GroupSummary | undefined; looks: GroupLooks }) {
  const { i18n } = useTranslation('workbench');
  if (group === undefined) return null;
  const { count, meanConfidence } = group;
  const percent = { style: 'percent', maximumFractionDigits: 0 } as const;
  return (
    <>
      <span className={styles['count']}>{count.toLocaleString(i18n.language)} ×</span>
      <GroupWords group={group} className={styles['words']} />
      <SubjectChip group={group} looks={looks} />
      <span className={styles['confidence']}>
        {meanConfidence.toLocaleString(i18n.language, percent)}
      </span>
    </>
  );
}
