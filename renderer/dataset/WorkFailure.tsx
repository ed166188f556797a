import { FileX2 } from 'lucide-react';
import type { Failure } from '../../shared/failure.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { TechnicalDetails } from '../shell/TechnicalDetails.tsx';
import { useFailureText } from '../shell/useFailureText.ts';

interface WorkFailureProps {
  title: string;
  failure: Failure;
  /** The way out. */
  wayOut: string;
  onLeave: () => void;
}

/** Why a dataset or bundle was not written or read, and what can be done. */
export function WorkFailure({ title, failure, wayOut, onLeave }: WorkFailureProps) {
  const failureText = useFailureText();
  return (
    <>
      <EmptyState
        tone="danger"
        icon={FileX2}
        title={title}
        text={failureText(failure)}
        actions={
          <Button autoFocus variant="primary" onClick={onLeave}>
            {wayOut}
          </Button>
        }
      />
      <TechnicalDetails text={failure.message} />
    </>
  );
}
