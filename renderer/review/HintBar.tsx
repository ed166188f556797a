import { Kbd } from '../design/Kbd.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import styles from './HintBar.module.css';
import { shortcuts } from '../shell/shortcuts.ts';
import type { ReviewModel } from './reviewModel.ts';
import { reviewShortcuts, type ReviewShortcutId } from './reviewShortcuts.ts';

/** The keys that matter at the moment. They are listed in full behind `?`. */
export function HintBar({ model }: { model: ReviewModel }) {
  const { t } = useTranslation('review');
  return (
    <footer>
      <ul className={styles['bar']} aria-label={t('hint.label')}>
        {hintsFor(model).map(([keys, id]) => (
          <li key={id} className={styles['hint']}>
            <Kbd keys={keys} />
            {t(`hint.${id}`)}
          </li>
        ))}
      </ul>
    </footer>
  );
}

type Hint = readonly [keys: string, id: HintId];
type HintId =
  | 'next'
  | 'accept'
  | 'acceptPart'
  | 'acceptFields'
  | 'reject'
  | 'edit'
  | 'bounds'
  | 'labels'
  | 'indicator'
  | 'field'
  | 'attach'
  | 'clear'
  | 'caret'
  | 'extend'
  | 'keep'
  | 'discard'
  | 'reviewed'
  | 'commands'
  | 'all';

/** A hint and the command whose first key it shows. */
const on = (command: ReviewShortcutId, id: HintId): Hint => [reviewShortcuts[command].keys[0], id];

const always: readonly Hint[] = [
  on('markReviewed', 'reviewed'),
  on('palette', 'commands'),
  [shortcuts.showShortcuts.keys[0], 'all'],
];
const BOUNDS: Hint = [
  [...reviewShortcuts.widenStart.keys, ...reviewShortcuts.widenEnd.keys].join(' '),
  'bounds',
];

function hintsFor(model: ReviewModel): readonly Hint[] {
  const { state, active } = model;
  if (state.past !== null) return [on('clear', 'clear'), ...always.slice(-1)];
  if (state.draft !== null) {
    return [on('accept', 'keep'), on('clear', 'discard'), BOUNDS, ...always];
  }
  if (state.caret !== null && spanOfCaret(state.caret) !== null) {
    const attach = active === null ? [] : [on('attach', 'attach')];
    const marks = [...labelHint(model), on('addIndicator', 'indicator'), on('setField', 'field')];
    return [...marks, ...attach, on('clear', 'clear'), ...always];
  }
  if (active?.item != null) {
    const isField = active.layer === 'fields';
    return [
      on('accept', 'accept'),
      on('acceptPart', isField ? 'acceptFields' : 'acceptPart'),
      on('reject', 'reject'),
      on('edit', 'edit'),
      ...(active.layer === 'entities' ? labelHint(model) : []),
      ...(isField ? [] : [BOUNDS]),
      on('nextUndecided', 'next'),
      ...always,
    ];
  }
  return [on('nextUndecided', 'next'), ['← →', 'caret'], ['Shift+← →', 'extend'], ...always];
}

/** The project's keys; nothing where no label has one. */
function labelHint({ looks }: ReviewModel): Hint[] {
  const keys = [...looks.values()].flatMap(({ hotkey }) => hotkey ?? []).sort();
  return keys.length === 0 ? [] : [[nameKeys(keys), 'labels']];
}

/** `1 – 8` for digits in a row, else each key by itself. */
function nameKeys(keys: readonly string[]): string {
  const isRow =
    keys.length > 2 && keys.every((key, index) => key === String(Number(keys[0]) + index));
  return isRow ? `${keys[0] ?? ''} – ${keys.at(-1) ?? ''}` : keys.join(' ').toUpperCase();
}
