import { useState } from 'react';
import { keepTextView, readTextView, type TextView } from './textView.ts';

/** How the text is shown; a change is kept for the next time. */
export function useTextView(): { view: TextView; onView: (view: TextView) => void } {
  const [view, setView] = useState(readTextView);
  const onView = (changed: TextView) => {
    setView(changed);
    keepTextView(changed);
  };
  return { view, onView };
}
