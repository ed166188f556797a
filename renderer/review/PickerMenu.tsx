import { Menu } from '@base-ui/react/menu';
import type { KeyboardEvent } from 'react';
import { nameOfChoice } from '../../app/project/changeChoices.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { Kbd } from '../design/Kbd.tsx';
import { usePopupFocus } from '../design/usePopupFocus.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import { LabelChip } from './LabelChip.tsx';
import { readHotkey } from './matchShortcut.ts';
import styles from './PickerMenu.module.css';
import type { ReviewModel } from './reviewModel.ts';
import { useLocale } from '../localisation/useLocale.ts';
import type { FieldSlot } from './reviewItems.ts';
import { RoleItems } from './RoleItems.tsx';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { SelectionCommands } from './useSelectionCommands.ts';

interface PickerMenuProps {
  model: ReviewModel;
  selection: SelectionCommands;
  commands: ReviewCommands;
}

/** The list of labels or of fields beside the words that it is for. */
export function PickerMenu({ model, selection, commands }: PickerMenuProps) {
  const { dispatch } = model;
  return (
    <Menu.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) dispatch({ type: 'pick', picker: null });
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className={styles['positioner']}
          anchor={() => anchorOf(model)}
          side="bottom"
          align="start"
          sideOffset={6}
        >
          <Popup model={model} selection={selection} commands={commands} />
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const NAMES = {
  label: 'action.chooseLabel',
  field: 'action.chooseField',
  role: 'action.chooseRole',
} as const;

function Popup({ model, selection, commands }: PickerMenuProps) {
  const { t } = useTranslation('review');
  const { dispatch, text, looks, state } = model;
  const { take } = usePopupFocus();
  const isForLabel = state.picker === 'label';
  const onKeyDown = (event: KeyboardEvent) => {
    const hotkey = readHotkey(event);
    const found = [...looks].find(([, look]) => hotkey !== null && look.hotkey === hotkey);
    if (found === undefined || !isForLabel) return;
    event.preventDefault();
    dispatch({ type: 'pick', picker: null });
    selection.label(found[0]);
  };
  return (
    <Menu.Popup
      ref={take}
      className={styles['popup']}
      aria-label={t(NAMES[state.picker ?? 'field'])}
      onKeyDown={onKeyDown}
      finalFocus={() => {
        // Once the menu is gone: it would take the focus along.
        queueMicrotask(() => text.current?.focus());
        return false;
      }}
    >
      {isForLabel && <LabelItems model={model} selection={selection} />}
      {state.picker === 'field' && <FieldItems model={model} selection={selection} />}
      {state.picker === 'role' && <RoleItems model={model} commands={commands} />}
    </Menu.Popup>
  );
}

/** The selection, else the active mark; the text's corner when neither is drawn. */
function anchorOf({ state, active, text }: ReviewModel) {
  const selected = state.caret && spanOfCaret(state.caret);
  const item = active?.item ?? null;
  const span = selected ?? (item && spansOfBody(item.body)[0]);
  return {
    getBoundingClientRect: () => (span && text.current?.rectOf(span)) ?? new DOMRect(80, 120, 1, 1),
  };
}

type ItemsProps = Pick<PickerMenuProps, 'model' | 'selection'>;

function LabelItems({ model, selection }: ItemsProps) {
  return [...model.looks].map(([id, look]) => (
    <Menu.Item
      key={id}
      label={look.name}
      className={styles['item']}
      onClick={() => {
        selection.label(id);
      }}
    >
      <LabelChip look={look} />
      {look.hotkey !== null && <Kbd keys={look.hotkey} />}
    </Menu.Item>
  ));
}

function FieldItems({ model, selection }: ItemsProps) {
  const locale = useLocale();
  const nameOf = ({ field, item }: FieldSlot) => {
    const value = item?.body.value ?? null;
    return nameOfChoice(field, value)?.[locale] ?? value;
  };
  return model.items.fields.map((slot) => (
    <Menu.Item
      key={slot.key}
      label={slot.field.name[locale]}
      className={styles['item']}
      onClick={() => {
        selection.setField(slot.field);
      }}
    >
      {slot.field.name[locale]}
      <span className={styles['value']}>{nameOf(slot)}</span>
    </Menu.Item>
  ));
}
