import { Check, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton.tsx';
import type { QueueEntry } from './reviewSnapshot.ts';
import type { ReviewCommands } from './useReviewCommands.ts';

interface DecideButtonsProps {
  entry: QueueEntry;
  commands: ReviewCommands;
}

/** Accept and reject as signs in a row, as far as they change anything. */
export function DecideButtons({ entry, commands }: DecideButtonsProps) {
  const { t } = useTranslation('review');
  const { item } = entry;
  if (item === null) return null;
  const isByHand = item.suggestion === null;
  const canAccept = item.state === 'suggested' || (item.state === 'rejected' && !isByHand);
  return (
    <>
      {canAccept && (
        <IconButton
          size="small"
          icon={Check}
          label={t('action.accept')}
          shortcut="Enter"
          onClick={() => {
            commands.accept(entry);
          }}
        />
      )}
      {item.state !== 'rejected' && (
        <IconButton
          size="small"
          icon={isByHand ? Trash2 : X}
          label={t(isByHand ? 'action.remove' : 'action.reject')}
          shortcut="X"
          onClick={() => {
            commands.reject(entry);
          }}
        />
      )}
    </>
  );
}
