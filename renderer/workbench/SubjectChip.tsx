import { classNames } from '../design/classNames.ts';
import { hueStyle } from '../design/hueStyle.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { GroupLooks, GroupSubject } from './groupLook.ts';
import { nameOfKind } from './nameOfKind.ts';
import styles from './SubjectChip.module.css';

interface SubjectChipProps {
  group: GroupSubject;
  looks: GroupLooks;
}

/** What a group is about: a label in its colour, a field, or an indicator's kind. */
export function SubjectChip({ group, looks }: SubjectChipProps) {
  const { t } = useTranslation('workbench');
  const { name, hue } = looks(group);
  return (
    <span
      {...(hue === null ? {} : hueStyle(hue))}
      className={classNames(styles['chip'], hue !== null && styles['coloured'])}
    >
      {group.type === 'indicator' ? nameOfKind(name, t) : name}
    </span>
  );
}
