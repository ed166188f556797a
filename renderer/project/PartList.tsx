import { ArrowDown, ArrowUp, CircleAlert, Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  partsInUse,
  partsPutAway,
  type PartKind,
  type ProjectParts,
} from '../../app/project/projectParts.ts';
import { Button } from '../design/Button.tsx';
import { classNames } from '../design/classNames.ts';
import { hueStyle } from '../design/hueStyle.ts';
import { IconButton } from '../design/IconButton.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartList.module.css';
import { RestoreButton } from './RestoreButton.tsx';
import type { ProjectDraft } from './useProjectDraft.ts';

interface PartListProps {
  kind: PartKind;
  draft: ProjectDraft;
  /** Of the open part. */
  index: number;
  onOpen: (index: number) => void;
  onRemove: (id: string) => void;
}

/** The parts in their order, to be opened, moved and taken out; below them those put away. */
export function PartList(props: PartListProps) {
  const { t } = useTranslation('project');
  const { kind, draft, index, onOpen, onRemove } = props;
  const parts = partsInUse(draft.project, kind);
  const open = parts[index];
  const move = (by: 1 | -1) => {
    if (open === undefined || parts[index + by] === undefined) return;
    draft.move(kind, open.id, by);
    onOpen(index + by);
  };
  const add = () => {
    draft.add(kind);
    onOpen(parts.length);
  };
  return (
    <section className={styles['side']} aria-label={t(`${kind}.list`)}>
      <ul className={styles['list']} onKeyDown={moveByKey(move)}>
        {parts.map((part, at) => (
          <Row
            key={part.id}
            {...{ part, kind, draft }}
            isOpen={at === index}
            onOpen={() => {
              onOpen(at);
            }}
          />
        ))}
      </ul>
      <Tools
        {...{ kind, index, move, add }}
        count={parts.length}
        onRemove={() => {
          if (open) onRemove(open.id);
        }}
      />
      <PutAway kind={kind} draft={draft} />
    </section>
  );
}

interface ToolsProps {
  kind: PartKind;
  index: number;
  count: number;
  add: () => void;
  move: (by: 1 | -1) => void;
  onRemove: () => void;
}

function Tools({ kind, index, count, add, move, onRemove }: ToolsProps) {
  const { t } = useTranslation('project');
  const moves = [
    {
      ...{ by: -1 as const, icon: ArrowUp, label: t('list.up'), key: 'Alt+ArrowUp' },
      isPossible: index > 0,
    },
    {
      ...{ by: 1 as const, icon: ArrowDown, label: t('list.down'), key: 'Alt+ArrowDown' },
      isPossible: index < count - 1,
    },
  ];
  return (
    <div className={styles['tools']}>
      <Button icon={Plus} onClick={add}>
        {t(`${kind}.add`)}
      </Button>
      <span className={styles['moves']}>
        {moves.map(({ by, icon, label, key, isPossible }) => (
          <IconButton
            key={key}
            {...{ icon, label }}
            shortcut={key}
            disabled={!isPossible}
            onClick={() => {
              move(by);
            }}
          />
        ))}
        <IconButton
          icon={Trash2}
          label={t('list.remove')}
          disabled={count === 0}
          onClick={onRemove}
        />
      </span>
    </div>
  );
}

const moveByKey = (move: (by: 1 | -1) => void) => (event: KeyboardEvent) => {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? -1 : 1);
};

interface RowProps {
  part: ProjectParts[PartKind];
  kind: PartKind;
  draft: ProjectDraft;
  isOpen: boolean;
  onOpen: () => void;
}

function Row({ part, kind, draft, isOpen, onOpen }: RowProps) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const isWrong = draft.problems.some((each) => each.kind === kind && each.id === part.id);
  return (
    <li>
      <button
        type="button"
        className={classNames(styles['row'], isOpen && styles['open'])}
        aria-current={isOpen || undefined}
        onClick={onOpen}
      >
        {'hue' in part && <span {...hueStyle(part.hue)} className={styles['swatch']} aria-hidden />}
        <span className={styles['name']}>{part.name[locale].trim() || t('nameless')}</span>
        {isWrong && (
          <CircleAlert className={styles['wrong']} size={15} aria-label={t('list.wrong')} />
        )}
        {'isRequired' in part && part.isRequired === true && (
          <span className={styles['required']}>{t('fields.requiredShort')}</span>
        )}
        {'hotkey' in part && part.hotkey !== null && <Kbd keys={part.hotkey.toUpperCase()} />}
      </button>
    </li>
  );
}

function PutAway({ kind, draft }: Pick<PartListProps, 'kind' | 'draft'>) {
  const { t } = useTranslation('project');
  const locale = useLocale();
  const away = partsPutAway(draft.project, kind);
  if (away.length === 0) return null;
  return (
    <section className={styles['away']} aria-label={t('putAway.title')}>
      <h3 className={styles['heading']}>{t('putAway.title')}</h3>
      <ul>
        {away.map(({ id, name }) => (
          <li key={id} className={styles['gone']}>
            <span className={styles['name']}>{name[locale]}</span>
            <RestoreButton
              name={name[locale]}
              onRestore={() => {
                draft.restore(kind, id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
