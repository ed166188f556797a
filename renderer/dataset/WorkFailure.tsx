import { FileX2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TechnicalDetails } from '../shell/TechnicalDetails.tsx';
import { useFailureText } from '../shell/useFailureText.ts';

interface WorkFailureProps {
  title: string;
  failure: Failure;
  /** The way out, as a button. */
  action?: ReactNode;
}

/** Why a dataset or bundle was not written or read, and what can be done. */
export function WorkFailure({ title, failure, action }: WorkFailureProps) {
  const failureText = useFailureText();
  return (
    <>
      <EmptyState
        tone="danger"
        icon={FileX2}
        title={title}
        text={failureText(failure)}
        actions={action}
      />
      <TechnicalDetails text={failure.message} />
    </>
  );
}
