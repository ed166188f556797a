import { useMemo, useState } from 'react';
import { Dialog } from '../../design/Dialog.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { TypeAheadList } from '../../design/TypeAheadList.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { findCommands, type PaletteCommand } from './paletteCommand.ts';
import { usePaletteCommands, type PaletteSource } from './usePaletteCommands.ts';

/** Every command that can be given now, found by a few letters of its name. */
export function CommandPalette(props: CommandPaletteProps) {
  const { t } = useTranslation('palette');
  return (
    <Dialog onClose={props.onClose} title={t('title')}>
      <Commands {...props} />
    </Dialog>
  );
}

interface CommandPaletteProps extends PaletteSource {
  onClose: () => void;
}

function Commands({ onClose, ...source }: CommandPaletteProps) {
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
    <TypeAheadList
      label={t('label')}
      placeholder={t('placeholder')}
      none={t('none')}
      query={query}
      onQuery={setQuery}
      entries={found}
      nameOf={({ name }) => name}
      onChoose={run}
    >
      {({ name, keys }) => (
        <>
          <span>{name}</span>
          {keys !== null && <Kbd keys={keys} />}
        </>
      )}
    </TypeAheadList>
  );
}
