import { useCallback, useEffect, useRef } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { showToast } from '../design/toasts.ts';
import { useFailureText } from '../shell/useFailureText.ts';

/** Says in passing what failed. The function stays the same. */
export function useFailureReport(): (failure: Failure) => void {
  const failureText = useFailureText();
  const current = useRef(failureText);
  useEffect(() => {
    current.current = failureText;
  }, [failureText]);
  return useCallback((failure) => {
    showToast({ text: current.current(failure), tone: 'danger' });
  }, []);
}
