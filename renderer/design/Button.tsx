import { Button as BaseButton } from '@base-ui/react/button';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

export interface ButtonProps extends Omit<BaseButton.Props, 'className' | 'children'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: LucideIcon;
  /** Stands alone: `icon` is all that is seen, so the button needs an `aria-label`. */
  isIconOnly?: boolean;
  children?: ReactNode;
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  icon: Icon,
  isIconOnly = false,
  children,
  ...rest
}: ButtonProps) {
  const names = classNames(
    styles['button'],
    styles[variant],
    size !== 'medium' && styles[size],
    isIconOnly && styles['iconOnly'],
  );
  return (
    <BaseButton {...rest} className={names}>
      {Icon && <Icon aria-hidden size={size === 'small' ? 14 : 16} strokeWidth={1.9} />}
      {children}
    </BaseButton>
  );
}
