import { BookA, Braces, CircleAlert } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { classNames } from '../design/classNames.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { RuleDraft } from './ruleDraft.ts';
import styles from './RuleList.module.css';
import type { RuleDrafts } from './useRuleDrafts.ts';

const ruleIcons = { dictionary: BookA, pattern: Braces } as const;

/** Every rule with its switch; the open one is marked. */
export function RuleList({ drafts }: { drafts: RuleDrafts }) {
  const { t } = useTranslation('rules');
  return (
    <section className={styles['side']} aria-label={t('list.label')}>
      <ul className={styles['list']}>
        {drafts.list.map((draft) => (
          <Row key={draft.key} draft={draft} drafts={drafts} />
        ))}
      </ul>
      <div className={styles['add']}>
        {(['dictionary', 'pattern'] as const).map((kind) => (
          <Button
            key={kind}
            icon={ruleIcons[kind]}
            disabled={drafts.labels.length === 0}
            onClick={() => {
              drafts.add(kind);
            }}
          >
            {t(`list.add.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Row({ draft, drafts }: { draft: RuleDraft; drafts: RuleDrafts }) {
  const { t } = useTranslation('rules');
  const { key, kind, name, isEnabled } = draft;
  const isOpen = drafts.open?.key === key;
  const isWrong = drafts.checked.some((other) => other.key === key && other.problem !== null);
  const Icon = ruleIcons[kind];
  return (
    <li className={classNames(styles['row'], isOpen && styles['open'])}>
      <input
        type="checkbox"
        className={styles['switch']}
        aria-label={t('list.isEnabled', { name })}
        title={t('list.isEnabled', { name })}
        checked={isEnabled}
        onChange={(event) => {
          drafts.change(key, { isEnabled: event.target.checked });
        }}
      />
      <button
        type="button"
        className={classNames(styles['name'], !isEnabled && styles['off'])}
        aria-current={isOpen || undefined}
        onClick={() => {
          drafts.show(key);
        }}
      >
        <Icon aria-hidden size={15} />
        <span className={styles['words']}>{name || t('list.nameless')}</span>
        {isWrong && (
          <CircleAlert className={styles['wrong']} size={15} aria-label={t('list.wrong')} />
        )}
      </button>
    </li>
  );
}
