import type { RefObject } from 'react';
import type { Lacking } from '../../app/project/findLacking.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewScreenProps } from './ReviewScreen.tsx';
import { useArticleSteps } from './useArticleSteps.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { SureSuggestions } from './useSureSuggestions.ts';

/** What a person can do beyond the items: with the article as a whole, with the screen. */
export interface ScreenCommands {
  acceptSure: () => void;
  /** Marks the article reviewed, then opens the next that is not. */
  markReviewed: () => void;
  /** The same for an article that needs a second look, or is skipped. */
  setAside: (status: 'secondLook' | 'skipped') => void;
  /** Gives the article a status and stays. */
  setStatus: (status: ReviewStatus) => void;
  openNext: (direction: 1 | -1) => void;
  /** Moves the focus from the text to the article beside, to the panel and back. */
  focusNextPane: () => void;
  close: () => void;
}

interface Options extends ReviewScreenProps {
  model: ReviewModel;
  commands: ReviewCommands;
  sure: SureSuggestions;
  side: RefObject<HTMLElement | null>;
  /** The article beside; empty where there is none. */
  beside: RefObject<HTMLElement | null>;
}

/** Bounds that were moved are kept before the article is left. */
export function useScreenCommands(options: Options): ScreenCommands {
  const { model, commands, sure, onClose } = options;
  const onFill = ({ fields: [id] }: Lacking) => {
    const entry = model.items.fields.find(({ field }) => field.id === id);
    if (entry !== undefined) commands.edit({ ...entry, layer: 'fields' });
  };
  const steps = useArticleSteps(model.article.row.id, { ...options, onFill });
  return {
    acceptSure: sure.onAccept,
    markReviewed: () => {
      commands.keepDraft();
      steps.finish('reviewed');
    },
    setAside: (status) => {
      commands.keepDraft();
      steps.finish(status);
    },
    setStatus: (status) => {
      commands.keepDraft();
      steps.mark(status);
    },
    openNext: (direction) => {
      commands.keepDraft();
      steps.openNext(direction);
    },
    focusNextPane: () => {
      focusNext(listPanes(options));
    },
    close: () => {
      commands.keepDraft();
      onClose();
    },
  };
}

interface Pane {
  element: HTMLElement | null;
  /** What takes the focus; null where the pane is not there. */
  stop: HTMLElement | null;
}

function listPanes({ model, beside, side }: Options): Pane[] {
  const text = model.text.current?.scroller() ?? null;
  const stopIn = ({ current }: typeof side, selector: string): Pane => {
    return { element: current, stop: current?.querySelector<HTMLElement>(selector) ?? null };
  };
  return [
    { element: text, stop: text },
    stopIn(beside, '[role="document"]'),
    stopIn(side, '[role="tab"][aria-selected="true"]'),
  ];
}

/** From the pane that has the focus to the next that is there; from outside to the first. */
function focusNext(panes: readonly Pane[]): void {
  const shown = panes.filter(({ stop }) => stop !== null);
  const own = shown.findIndex(({ element }) => element?.contains(document.activeElement));
  shown[(own + 1) % shown.length]?.stop?.focus();
}
