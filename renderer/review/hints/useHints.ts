import { useEffect, useEffectEvent, useState } from 'react';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { readHotkey } from '../matchShortcut.ts';
import type { ReviewModel } from '../reviewModel.ts';
import { findRowIndex } from '../text/markRows.ts';
import type { ReviewCommands } from '../useReviewCommands.ts';
import { hintCodes } from './hintCodes.ts';

/** A mark on the screen with the letters that go to it. */
interface Hint {
  code: string;
  /** Of the mark's item. */
  key: string;
  /** Where the mark begins in the text. */
  start: number;
  /** The same on the screen, in pixels. */
  left: number;
  top: number;
}

export interface Hints {
  /** Those that begin with what was typed; empty when none are shown. */
  shown: readonly Hint[];
  typed: string;
  open: () => void;
}

/** Letters beside the marks on the screen: typing those of one makes it active. */
export function useHints(model: ReviewModel, commands: ReviewCommands): Hints {
  const { t } = useTranslation('marking');
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const [typed, setTyped] = useState('');
  const close = () => {
    setHints([]);
    setTyped('');
  };
  useLetters(hints.length > 0, close, (letter) => {
    const code = typed + letter;
    const left = hints.filter((hint) => hint.code.startsWith(code));
    const [first] = left;
    if (first?.code === code) {
      const entry = model.findEntry(first.key);
      close();
      if (entry !== null) commands.activate(entry);
    } else if (first === undefined) close();
    else setTyped(code);
  });
  const open = () => {
    const found = listHints(model);
    if (found.length === 0) showToast({ text: t('hints.none'), tone: 'hint' });
    setHints(found);
    setTyped('');
  };
  return { shown: hints.filter(({ code }) => code.startsWith(typed)), typed, open };
}

/** One for each item whose mark is named on the screen. */
function listHints({ items, text }: ReviewModel): Hint[] {
  const view = text.current?.viewSpan() ?? null;
  if (view === null) return [];
  const { marks } = items;
  const found: Omit<Hint, 'code'>[] = [];
  const last = findRowIndex(marks.rows, view.end - 1);
  for (let row = Math.max(findRowIndex(marks.rows, view.start), 0); row <= last; row += 1) {
    for (const { item, start, isFirst } of marks.of(row)) {
      const isInView = isFirst && view.start <= start && start < view.end;
      const rect = isInView ? text.current?.rectOf({ start, end: start + 1 }) : null;
      if (rect) found.push({ key: item.key, start, left: rect.left, top: rect.top });
    }
  }
  const codes = hintCodes(found.length);
  return found.flatMap((hint, index) => {
    const code = codes[index];
    return code === undefined ? [] : [{ ...hint, code }];
  });
}

/** While hints are shown every letter belongs to them; any other key or act takes them away. */
function useLetters(isOn: boolean, onEnd: () => void, onLetter: (letter: string) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const letter = readHotkey(event);
    if (letter === null) onEnd();
    else onLetter(letter);
  });
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    const leave = () => {
      end();
    };
    document.addEventListener('keydown', listen, true);
    const acts = ['pointerdown', 'wheel', 'resize'] as const;
    for (const act of acts) window.addEventListener(act, leave, { passive: true });
    return () => {
      document.removeEventListener('keydown', listen, true);
      for (const act of acts) window.removeEventListener(act, leave);
    };
  }, [isOn]);
}
