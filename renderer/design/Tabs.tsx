import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
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

/** Only the panel of the chosen tab is in the document. It fills the height it is given. */
export function Tabs<Value extends string>({ tabs, value, onChange, label }: TabsProps<Value>) {
  return (
    <BaseTabs.Root
      className={styles['tabs']}
      value={value}
      onValueChange={(next) => {
        onChange(next as Value);
      }}
    >
      <BaseTabs.List className={styles['list']} aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.value} value={tab.value} className={styles['tab']}>
            {tab.label}
            {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
          </BaseTabs.Tab>
        ))}
        <BaseTabs.Indicator className={styles['indicator']} />
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className={styles['panel']}>
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
