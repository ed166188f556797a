import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'isIconOnly' | 'children'> {
  icon: LucideIcon;
  /** The accessible name, also shown as tooltip. */
  label: string;
  /** Shown beside the label; it is not bound here. */
  shortcut?: string | undefined;
}

export function IconButton({ icon, label, shortcut, variant = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <Button {...rest} variant={variant} icon={icon} isIconOnly aria-label={label} />
    </Tooltip>
  );
}
