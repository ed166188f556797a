import { Undo2 } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';

interface RestoreButtonProps {
  /** Of what was put away, for those who do not see where the button stands. */
  name: string;
  onRestore: () => void;
}

/** Brings back what was put away, with every mark that it has. */
export function RestoreButton({ name, onRestore }: RestoreButtonProps) {
  const { t } = useTranslation('project');
  return (
    <Button
      size="small"
      variant="quiet"
      icon={Undo2}
      aria-label={t('putAway.restoreNamed', { name })}
      onClick={onRestore}
    >
      {t('putAway.restore')}
    </Button>
  );
}
