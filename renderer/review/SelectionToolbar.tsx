import { Popover } from '@base-ui/react/popover';
import { KeyboardOff } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Button } from '../design/Button.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import { LabelChip } from './LabelChip.tsx';
import type { ReviewModel } from './reviewModel.ts';
import styles from './SelectionToolbar.module.css';
import type { SelectionCommands } from './useSelectionCommands.ts';

interface ChoicesProps {
  model: ReviewModel;
  selection: SelectionCommands;
}

interface SelectionToolbarProps extends ChoicesProps {
  /** What the toolbar stays inside of. */
  boundary: Element | null;
}

/** What can be made of the selected words, above them. The focus stays in the text. */
export function SelectionToolbar({ model, selection, boundary }: SelectionToolbarProps) {
  const { t } = useTranslation('review');
  const { state, text } = model;
  const span = state.caret && spanOfCaret(state.caret);
  if (span === null || state.picker !== null || state.editing !== null) return null;
  const anchor = {
    getBoundingClientRect: () => text.current?.rectOf(span) ?? new DOMRect(-1000, -1000, 0, 0),
  };
  return (
    <Popover.Root open>
      <Popover.Portal>
        <Popover.Positioner
          key={`${String(span.start)}-${String(span.end)}`}
          className={styles['positioner']}
          anchor={anchor}
          side="top"
          align="start"
          sideOffset={8}
          {...(boundary && { collisionBoundary: boundary })}
        >
          <Popover.Popup
            className={styles['popup']}
            initialFocus={false}
            finalFocus={false}
            aria-label={t('selection.label')}
            onMouseDown={keepFocus}
          >
            <Choices model={model} selection={selection} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Without this a click would take the focus from the text, whose keys go on afterwards. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function Choices(props: ChoicesProps) {
  const { model, selection } = props;
  const { t } = useTranslation('marking');
  return (
    <>
      <div className={styles['labels']}>
        {[...model.looks].map(([id, look]) => (
          <button
            key={id}
            type="button"
            className={styles['label']}
            title={
              look.takenKey === null ? undefined : t('clash', { key: look.takenKey.toUpperCase() })
            }
            onClick={() => {
              selection.label(id);
            }}
          >
            <LabelChip look={look} />
            {look.hotkey !== null && <Kbd keys={look.hotkey} />}
            {look.takenKey !== null && <KeyboardOff aria-hidden size={14} />}
          </button>
        ))}
      </div>
      <div className={styles['others']}>
        <OtherChoices {...props} />
      </div>
    </>
  );
}

function OtherChoices({ model, selection }: ChoicesProps) {
  const { t } = useTranslation('review');
  const { active, dispatch } = model;
  return (
    <>
      <Button size="small" variant="quiet" onClick={selection.addIndicator}>
        {t('action.newIndicator')} <Kbd keys="I" />
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          dispatch({ type: 'pick', picker: 'field' });
        }}
      >
        {t('action.setField')} <Kbd keys="F" />
      </Button>
      {active?.item && active.layer !== 'entities' && (
        <Button size="small" variant="quiet" onClick={selection.attach}>
          {t(active.layer === 'fields' ? 'action.addEvidence' : 'action.setName')} <Kbd keys="M" />
        </Button>
      )}
    </>
  );
}
