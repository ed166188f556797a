import { useEffect, useRef, type RefObject } from 'react';

/** For a text box that opens to be typed over: it gets the focus with its words selected. */
export function useSelectedInput(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return input;
}
