import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState } from 'react';
import { Dialog } from '../../design/Dialog.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './CommandPalette.module.css';
import { findCommands, type PaletteCommand } from './paletteCommand.ts';
import { usePaletteCommands, type PaletteSource } from './usePaletteCommands.ts';

/** Every command that can be given now, found by a few letters of its name. */
export function CommandPalette({ isOpen, onClose, ...source }: PaletteSource & PaletteState) {
  const { t } = useTranslation('palette');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')}>
      <Commands {...source} onClose={onClose} />
    </Dialog>
  );
}

interface PaletteState {
  isOpen: boolean;
  onClose: () => void;
}

function Commands({ onClose, ...source }: PaletteSource & Pick<PaletteState, 'onClose'>) {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const commands = usePaletteCommands(source);
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const run = (command: PaletteCommand) => {
    onClose();
    // The dialog gives the focus back first; some commands ask where it is.
    requestAnimationFrame(() => {
      source.model.text.current?.focus();
      command.run();
    });
  };
  return (
    <Autocomplete.Root
      inline
      open
      items={found}
      filter={null}
      value={query}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      itemToStringValue={({ name }: PaletteCommand) => name}
      autoHighlight="always"
    >
      <Autocomplete.Input
        className={styles['input']}
        aria-label={t('label')}
        placeholder={t('placeholder')}
      />
      <Autocomplete.Empty className={styles['none']}>
        {found.length === 0 && t('none')}
      </Autocomplete.Empty>
      <List run={run} />
    </Autocomplete.Root>
  );
}

function List({ run }: { run: (command: PaletteCommand) => void }) {
  return (
    <Autocomplete.List className={styles['list']}>
      {(command: PaletteCommand) => (
        <Autocomplete.Item
          key={command.id}
          value={command}
          className={styles['item']}
          onClick={() => {
            run(command);
          }}
        >
          <span>{command.name}</span>
          {command.keys !== null && <Kbd keys={command.keys} />}
        </Autocomplete.Item>
      )}
    </Autocomplete.List>
  );
}
