import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../shared/command.ts';
import { addMenuHandler } from './menuCommands.ts';

/**
 * Answers a menu command while the component is shown and `isEnabled`; the menu greys a command
 * that nobody answers. The component mounted last wins.
 */
export function useMenuCommand(command: MenuCommand, handler: () => void, isEnabled = true): void {
  const onChosen = useEffectEvent(handler);
  useEffect(() => {
    if (!isEnabled) return undefined;
    return addMenuHandler(command, () => {
      onChosen();
    });
  }, [command, isEnabled]);
}
