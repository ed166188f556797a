import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tabs.module.css';

interface Tab<Value extends string> {
  value: Value;
  label: string;
  /** A number behind the label, already written for the reader. */
  count?: string;
  content: ReactNode;
}

interface TabsProps<Value extends string> {
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The accessible name of the row of tabs. */
  label: string;
}

/**
 * Only the panel of the chosen tab is in the document. It fills the height it is given. The arrows
 * choose, as in the pattern of ARIA. Our own, as that of Base UI asks for the places of its tabs
 * when it is drawn, which lays out an article that is just being opened once more.
 */
export function Tabs<Value extends string>({ tabs, value, onChange, label }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const chosen = tabs.findIndex((tab) => tab.value === value);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = findTarget(event, chosen, tabs.length) ?? -1;
    const next = tabs[index];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div className={styles['tabs']}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles['list']}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <TabButton
            key={tab.value}
            {...tab}
            id={id}
            isChosen={tab.value === value}
            onChoose={onChange}
          />
        ))}
      </div>
      <TabPanel key={value} id={id} value={value}>
        {tabs[chosen]?.content}
      </TabPanel>
    </div>
  );
}

function TabPanel({ id, value, children }: { id: string; value: string; children: ReactNode }) {
  return (
    <div
      role="tabpanel"
      id={`${id}-panel`}
      aria-labelledby={`${id}-${value}`}
      className={styles['panel']}
      tabIndex={0}
    >
      {children}
    </div>
  );
}

interface TabButtonProps<Value extends string> extends Omit<Tab<Value>, 'content'> {
  /** Of the row of tabs. */
  id: string;
  isChosen: boolean;
  onChoose: (value: Value) => void;
}

function TabButton<Value extends string>(props: TabButtonProps<Value>) {
  const { id, value, label, count, isChosen, onChoose } = props;
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-${value}`}
      className={styles['tab']}
      aria-selected={isChosen}
      aria-controls={isChosen ? `${id}-panel` : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => {
        onChoose(value);
      }}
    >
      {label}
      {count !== undefined && <span className={styles['count']}>{count}</span>}
    </button>
  );
}

/** The tab that a key leads to from another; null for all other keys. */
function findTarget(event: KeyboardEvent, from: number, count: number): number | null {
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
