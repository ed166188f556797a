import { useSyncExternalStore } from 'react';
import type { StatusChange } from '../commands/draftStatus.ts';

/** What a person says to articles that lack something: to stay is to change no status. */
export type IncompleteAnswer = 'stay' | 'fill' | 'leaveOut' | 'mark';

export interface IncompleteQuestion {
  change: StatusChange;
  /** How many articles there are that lack nothing. */
  completeCount: number;
  answer: (answer: IncompleteAnswer) => void;
}

let asked: IncompleteQuestion | null = null;
const listeners = new Set<() => void>();

function set(question: IncompleteQuestion | null): void {
  asked = question;
  for (const listener of listeners) listener();
}

/** Asks what becomes of articles that lack something; a question that is open already is answered `stay`. */
export function askAboutIncomplete(
  change: StatusChange,
  completeCount: number,
): Promise<IncompleteAnswer> {
  asked?.answer('stay');
  return new Promise((resolve) => {
    const answer = (given: IncompleteAnswer) => {
      set(null);
      resolve(given);
    };
    set({ change, completeCount, answer });
  });
}

/** The question that waits for an answer; null when none does. */
export function useIncompleteQuestion(): IncompleteQuestion | null {
  return useSyncExternalStore(subscribe, () => asked);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
