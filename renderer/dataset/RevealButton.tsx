import { FolderOpen } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { Button } from '../design/Button.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';

/** Shows what an export has written in the system's own file manager. */
export function RevealButton({ exportId }: { exportId: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const reveal = async () => {
    const result = await bridge.requests['export:reveal']({ exportId });
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
  };
  return (
    <Button icon={FolderOpen} onClick={() => void reveal()}>
      {t('action.showInFolder')}
    </Button>
  );
}
