import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';

interface MenuItem {
  id: string;
  label: string;
  /** A second, fainter line. */
  detail?: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
  /** Makes it an item to be ticked; the menu stays open then. */
  isTicked?: boolean;
  onChoose: () => void;
}

interface MenuProps {
  /** The button that opens the menu: one element that takes a ref and props. */
  trigger: ReactElement;
  /** Groups are set apart by a line. */
  groups: readonly (readonly MenuItem[])[];
}

export function Menu({ trigger, groups }: MenuProps) {
  const filled = groups.filter((group) => group.length > 0);
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles['positioner']} sideOffset={4} align="start">
          <BaseMenu.Popup className={styles['popup']}>
            {filled.map((group) => (
              <BaseMenu.Group key={group[0]?.id} className={styles['group']}>
                {group.map((item) => (
                  <Item key={item.id} {...item} />
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Item({ isTicked, isDisabled = false, onChoose, ...content }: MenuItem) {
  if (isTicked === undefined) {
    return (
      <BaseMenu.Item className={styles['item']} disabled={isDisabled} onClick={onChoose}>
        <Content {...content} />
      </BaseMenu.Item>
    );
  }
  return (
    <BaseMenu.CheckboxItem
      className={styles['item']}
      disabled={isDisabled}
      checked={isTicked}
      onCheckedChange={onChoose}
    >
      <Content {...content} {...(isTicked && { icon: Check })} />
    </BaseMenu.CheckboxItem>
  );
}

function Content({ label, detail, icon: Icon }: Pick<MenuItem, 'label' | 'detail' | 'icon'>) {
  return (
    <>
      <span className={styles['icon']}>{Icon && <Icon aria-hidden size={15} />}</span>
      <span className={styles['text']}>{label}</span>
      {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
    </>
  );
}
