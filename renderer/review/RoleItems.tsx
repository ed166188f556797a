import { Menu } from '@base-ui/react/menu';
import {
  Direction,
  IndicatorKind,
  Qualifier,
  type IndicatorBody,
} from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PickerMenu.module.css';
import { listPeriods } from './listPeriods.ts';
import { isOfType } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewCommands } from './useReviewCommands.ts';

interface RoleItemsProps {
  model: ReviewModel;
  commands: ReviewCommands;
}

interface Choice {
  role: 'kind' | 'direction' | 'qualifier' | 'base' | 'period' | 'name';
  name: string;
  /** What the article says; null where that is not at hand. */
  words: string | null;
  patch: Partial<IndicatorBody>;
}

/** All that the active value can be said to be, in one list to be found by typing. */
export function RoleItems({ model, commands }: RoleItemsProps) {
  const { t } = useTranslation('review');
  const choices = useChoices();
  const item = model.active?.item ?? null;
  if (item === null || !isOfType(item, 'indicator')) return null;
  const periods = listPeriods(item.body.span, model).map(({ period, words }): Choice => {
    return { role: 'period', name: period, words, patch: { period } };
  });
  return [...choices.values, ...periods, ...choices.without].map(({ role, name, words, patch }) => (
    <Menu.Item
      key={`${role} ${name}`}
      label={name}
      className={styles['item']}
      onClick={() => {
        commands.change(item, { ...item.body, ...patch });
      }}
    >
      {name}
      {words !== null && (
        <span className={styles['value']} lang="vi">
          {words}
        </span>
      )}
      <span className={styles['value']}>{t(`indicator.${role}`)}</span>
    </Menu.Item>
  ));
}

/** What can be said of any value, and that a part of it is unknown. */
function useChoices(): { values: Choice[]; without: Choice[] } {
  const { t } = useTranslation('review');
  const choice = (role: Choice['role'], name: string, patch: Choice['patch']): Choice => {
    return { role, name, words: null, patch };
  };
  const none = (role: Exclude<Choice['role'], 'kind'>): Choice => {
    const name = t('indicator.without', { role: t(`indicator.${role}`).toLowerCase() });
    return choice(role, name, { [role]: null });
  };
  const values = [
    ...IndicatorKind.options.map((kind) => {
      return choice('kind', t(`indicator.kinds.${kind}`), { kind });
    }),
    ...Direction.options.map((direction) => {
      return choice('direction', t(`indicator.directions.${direction}`), { direction });
    }),
    ...Qualifier.options.map((qualifier) => {
      return choice('qualifier', t(`indicator.qualifiers.${qualifier}`), { qualifier });
    }),
    ...(['plan', 'same_period'] as const).map((base) => {
      return choice('base', t(`indicator.bases.${base}`), { base });
    }),
  ];
  const roles = ['period', 'base', 'direction', 'qualifier', 'name'] as const;
  return { values, without: roles.map(none) };
}
