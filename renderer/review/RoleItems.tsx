import { Menu } from '@base-ui/react/menu';
import {
  Direction,
  IndicatorKind,
  Qualifier,
  type IndicatorBody,
} from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PickerMenu.module.css';
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
  patch: Partial<IndicatorBody>;
}

/** All that the active value can be said to be, in one list to be found by typing. */
export function RoleItems({ model, commands }: RoleItemsProps) {
  const { t } = useTranslation('review');
  const choices = useChoices();
  const item = model.active?.item ?? null;
  if (item === null || !isOfType(item, 'indicator')) return null;
  return choices.map(({ role, name, patch }) => (
    <Menu.Item
      key={`${role} ${name}`}
      label={name}
      className={styles['item']}
      onClick={() => {
        commands.change(item, { ...item.body, ...patch });
      }}
    >
      {name}
      <span className={styles['value']}>{t(`indicator.${role}`)}</span>
    </Menu.Item>
  ));
}

function useChoices(): Choice[] {
  const { t } = useTranslation('review');
  const none = (role: Exclude<Choice['role'], 'kind'>): Choice => {
    const name = t('indicator.without', { role: t(`indicator.${role}`).toLowerCase() });
    return { role, name, patch: { [role]: null } };
  };
  return [
    ...IndicatorKind.options.map((kind): Choice => {
      return { role: 'kind', name: t(`indicator.kinds.${kind}`), patch: { kind } };
    }),
    ...Direction.options.map((direction): Choice => {
      return {
        role: 'direction',
        name: t(`indicator.directions.${direction}`),
        patch: { direction },
      };
    }),
    ...Qualifier.options.map((qualifier): Choice => {
      return {
        role: 'qualifier',
        name: t(`indicator.qualifiers.${qualifier}`),
        patch: { qualifier },
      };
    }),
    ...(['plan', 'same_period'] as const).map((base): Choice => {
      return { role: 'base', name: t(`indicator.bases.${base}`), patch: { base } };
    }),
    ...(['period', 'base', 'direction', 'qualifier', 'name'] as const).map(none),
  ];
}
