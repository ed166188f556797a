import { Kbd } from '../design/Kbd.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { spanOfCaret } from './caret.ts';
import styles from './HintBar.module.css';
import type { ReviewModel } from './reviewModel.ts';

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

const always: readonly Hint[] = [
  ['Ctrl+Enter', 'reviewed'],
  ['Ctrl+K', 'commands'],
  ['?', 'all'],
];

function hintsFor({ state, active }: ReviewModel): readonly Hint[] {
  if (state.past !== null) return [['Escape', 'clear'], ...always.slice(-1)];
  if (state.draft !== null) {
    return [['Enter', 'keep'], ['Escape', 'discard'], ['[ ]', 'bounds'], ...always];
  }
  if (state.caret !== null && spanOfCaret(state.caret) !== null) {
    const attach: Hint[] = active === null ? [] : [['M', 'attach']];
    const marks: Hint[] = [
      ['1 – 8', 'labels'],
      ['I', 'indicator'],
      ['F', 'field'],
    ];
    return [...marks, ...attach, ['Escape', 'clear'], ...always];
  }
  if (active?.item != null) {
    const isField = active.layer === 'fields';
    const bounds: Hint[] = isField ? [] : [['[ ]', 'bounds']];
    const labels: Hint[] = active.layer === 'entities' ? [['1 – 8', 'labels']] : [];
    const decide: Hint[] = [
      ['Enter', 'accept'],
      ['Shift+Enter', isField ? 'acceptFields' : 'acceptPart'],
      ['X', 'reject'],
      ['E', 'edit'],
    ];
    return [...decide, ...labels, ...bounds, ['N', 'next'], ...always];
  }
  return [['N', 'next'], ['← →', 'caret'], ['Shift+← →', 'extend'], ...always];
}
