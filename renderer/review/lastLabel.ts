const KEY = 'dau.review.lastLabel';

/** The id of the label that was given last, also in another article; null for none yet. */
export function readLastLabel(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberLabel(label: string): void {
  // To write takes longer than a frame.
  if (readLastLabel() !== label) localStorage.setItem(KEY, label);
}
