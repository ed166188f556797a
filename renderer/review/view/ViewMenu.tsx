import { Popover } from '@base-ui/react/popover';
import { ALargeSmall, Minus, Plus } from 'lucide-react';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { limit, MEASURES, SIZES, type TextView } from './textView.ts';
import styles from './ViewMenu.module.css';

interface ViewMenuProps {
  view: TextView;
  onChange: (view: TextView) => void;
}

/** Size, length of lines and what stands beside the text. */
export function ViewMenu({ view, onChange }: ViewMenuProps) {
  const { t } = useTranslation('marking');
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <Button variant="quiet" icon={ALargeSmall} isIconOnly aria-label={t('view.label')} />
        }
        title={t('view.label')}
      />
      <Popover.Portal>
        <Popover.Positioner className={styles['positioner']} side="bottom" sideOffset={6}>
          <Popover.Popup className={styles['popup']} aria-label={t('view.label')}>
            <Steppers view={view} onChange={onChange} />
            <Toggles view={view} onChange={onChange} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Steppers({ view, onChange }: ViewMenuProps) {
  const { t } = useTranslation('marking');
  return (
    <>
      <Stepper
        name={t('view.size')}
        value={`${String(view.size)} px`}
        less={t('view.smaller')}
        more={t('view.larger')}
        onStep={(direction) => {
          onChange(limit({ ...view, size: view.size + direction * SIZES.step }));
        }}
      />
      <Stepper
        name={t('view.measure')}
        value={String(view.measure)}
        less={t('view.narrower')}
        more={t('view.wider')}
        onStep={(direction) => {
          onChange(limit({ ...view, measure: view.measure + direction * MEASURES.step }));
        }}
      />
    </>
  );
}

function Toggles({ view, onChange }: ViewMenuProps) {
  const { t } = useTranslation('marking');
  return (
    <>
      <Toggle
        name={t('view.lineNumbers')}
        isOn={view.hasLineNumbers}
        onToggle={(hasLineNumbers) => {
          onChange({ ...view, hasLineNumbers });
        }}
      />
      <Toggle
        name={t('view.minimap')}
        isOn={view.hasMinimap}
        onToggle={(hasMinimap) => {
          onChange({ ...view, hasMinimap });
        }}
      />
      <Toggle
        name={t('view.arcs')}
        isOn={view.hasArcs}
        onToggle={(hasArcs) => {
          onChange({ ...view, hasArcs });
        }}
      />
    </>
  );
}

interface StepperProps {
  name: string;
  value: string;
  /** The accessible names of the buttons. */
  less: string;
  more: string;
  onStep: (direction: 1 | -1) => void;
}

function Stepper({ name, value, less, more, onStep }: StepperProps) {
  return (
    <div className={styles['line']}>
      <span>{name}</span>
      <Button
        size="small"
        icon={Minus}
        isIconOnly
        aria-label={less}
        onClick={() => {
          onStep(-1);
        }}
      />
      <output className={styles['value']}>{value}</output>
      <Button
        size="small"
        icon={Plus}
        isIconOnly
        aria-label={more}
        onClick={() => {
          onStep(1);
        }}
      />
    </div>
  );
}

interface ToggleProps {
  name: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}

function Toggle({ name, isOn, onToggle }: ToggleProps) {
  return (
    <label className={styles['line']}>
      <span>{name}</span>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onToggle(event.currentTarget.checked);
        }}
      />
    </label>
  );
}
