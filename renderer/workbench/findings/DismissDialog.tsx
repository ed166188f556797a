import { useRef, useState, type RefObject } from 'react';
import { Button } from '../../design/Button.tsx';
import { ChoiceGroup } from '../../design/ChoiceGroup.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';
import type { FoundRow, Selection } from './findingMessages.ts';
import { useDismissFindings } from './useDismissFindings.ts';

type Scope = 'one' | 'alike' | 'listed';

interface DismissDialogProps {
  client: WorkbenchClient;
  found: FoundRow;
  /** What the list shows, `selectedCount` findings. */
  selection: Selection;
  selectedCount: number;
  onClose: () => void;
}

/** Asks why a finding is right, and whether all of its kind are. */
export function DismissDialog({
  client,
  found,
  selection,
  selectedCount,
  onClose,
}: DismissDialogProps) {
  const { t } = useTranslation('workbench');
  const [scope, setScope] = useState<Scope>('one');
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const dismiss = useDismissFindings(client);
  const run = () => {
    const { key } = found;
    const { check, query } = selection;
    const which = scope === 'listed' ? { check, query } : { key, isAlike: scope === 'alike' };
    void dismiss({ which, reason });
    onClose();
  };
  const choices = useScopes(found.alikeCount, selectedCount);
  return (
    <Dialog
      onClose={onClose}
      title={t('findings.dismiss')}
      initialFocus={field}
      footer={<Buttons onCancel={onClose} onDismiss={run} />}
    >
      <ReasonField {...{ field, reason, setReason }} onEnter={run} />
      <ChoiceGroup
        label={t('findings.scope.label')}
        choices={choices}
        value={scope}
        onChange={setScope}
      />
    </Dialog>
  );
}

function useScopes(alikeCount: number, selectedCount: number) {
  const { t } = useTranslation('workbench');
  return [
    { value: 'one' as const, label: t('findings.scope.one') },
    {
      value: 'alike' as const,
      label: t('findings.scope.alike', { count: alikeCount }),
      isDisabled: alikeCount < 2,
    },
    {
      value: 'listed' as const,
      label: t('findings.scope.listed', { count: selectedCount }),
      isDisabled: selectedCount < 2,
    },
  ];
}

function Buttons({ onCancel, onDismiss }: { onCancel: () => void; onDismiss: () => void }) {
  const { t } = useTranslation('findings');
  const { t: tCommon } = useTranslation();
  return (
    <>
      <Button onClick={onCancel}>{tCommon('action.cancel')}</Button>
      <Button variant="primary" onClick={onDismiss}>
        {t('dismissNow')}
      </Button>
    </>
  );
}

interface ReasonFieldProps {
  field: RefObject<HTMLInputElement | null>;
  reason: string;
  setReason: (reason: string) => void;
  onEnter: () => void;
}

function ReasonField({ field, reason, setReason, onEnter }: ReasonFieldProps) {
  const { t } = useTranslation('findings');
  return (
    <TextField
      ref={field}
      label={t('reason')}
      value={reason}
      onChange={setReason}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
      }}
    />
  );
}
