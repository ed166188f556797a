import { Check, Trash2, X } from 'lucide-react';
import { Button, type ButtonProps } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
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
        <Sign
          icon={Check}
          says={t('action.accept')}
          shortcut="Enter"
          onClick={() => {
            commands.accept(entry);
          }}
        />
      )}
      {item.state !== 'rejected' && (
        <Sign
          icon={isByHand ? Trash2 : X}
          says={t(isByHand ? 'action.remove' : 'action.reject')}
          shortcut="X"
          onClick={() => {
            commands.reject(entry);
          }}
        />
      )}
    </>
  );
}

interface SignProps extends Pick<ButtonProps, 'icon' | 'onClick'> {
  says: string;
  shortcut: string;
}

/** These come and go with each decision: a tooltip of our own would be most of what it draws. */
function Sign({ says, shortcut, ...rest }: SignProps) {
  const title = `${says} (${shortcut})`;
  return (
    <Button {...rest} size="small" variant="quiet" isIconOnly aria-label={says} title={title} />
  );
}
