import { useState } from 'react';

export interface FocusMode {
  /** True while nothing but the text is shown. */
  isOn: boolean;
  toggle: () => void;
  leave: () => void;
}

export function useFocusMode(): FocusMode {
  const [isOn, setIsOn] = useState(false);
  return {
    isOn,
    toggle: () => {
      setIsOn(!isOn);
    },
    leave: () => {
      setIsOn(false);
    },
  };
}
