import { Check, PencilLine, RotateCcw, Trash2, X } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './Inspector.module.css';
import { LabelChip } from './LabelChip.tsx';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { QueueEntry } from './reviewSnapshot.ts';
import { StateMark } from './StateMark.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import type { ReviewCommands } from './useReviewCommands.ts';

interface InspectorProps {
  model: ReviewModel;
  commands: ReviewCommands;
}

interface ActionsProps {
  entry: QueueEntry;
  commands: ReviewCommands;
}

/** The active item in one line, with what can be done to it. */
export function Inspector({ model, commands }: InspectorProps) {
  const { t } = useTranslation('review');
  const { active, state } = model;
  return (
    <section className={styles['inspector']} aria-label={t('inspector.label')}>
      <div className={styles['what']} aria-live="polite">
        {active === null ? (
          <p className={styles['none']}>{t('inspector.none')}</p>
        ) : (
          <Description model={model} entry={active} />
        )}
      </div>
      {active !== null &&
        (state.draft === null ? (
          <Actions entry={active} commands={commands} />
        ) : (
          <DraftActions entry={active} model={model} commands={commands} />
        ))}
    </section>
  );
}

function Description({ model, entry }: { model: ReviewModel; entry: QueueEntry }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { article, looks, state } = model;
  const { item, key } = entry;
  const slot = model.items.fields.find((other) => other.key === key);
  const look = item?.body.type === 'entity' ? looks.get(item.body.label) : undefined;
  const words = item === null ? '' : quoteOfItem(item, article.text);
  return (
    <>
      {look && <LabelChip look={look} />}
      {slot && <span className={styles['kind']}>{slot.field.name[locale]}</span>}
      {item?.body.type === 'indicator' && (
        <span className={styles['kind']}>{t(`indicator.kinds.${item.body.kind}`)}</span>
      )}
      <span className={styles['quote']}>
        {words === '' ? t(item ? 'inspector.noEvidence' : 'itemState.none') : `“${words}”`}
      </span>
      {state.draft !== null && <span>{t('inspector.boundsMoved')}</span>}
      {item !== null && <StateMark item={item} />}
    </>
  );
}

function Actions({ entry, commands }: ActionsProps) {
  const { t } = useTranslation('review');
  const { item } = entry;
  const isEntity = item?.body.type === 'entity';
  const hasBounds = item !== null && item.body.type !== 'field';
  return (
    <div className={styles['actions']}>
      {item !== null && <AcceptButton entry={entry} item={item} commands={commands} />}
      <Button
        size="small"
        icon={PencilLine}
        onClick={() => {
          commands.edit(entry);
        }}
      >
        {t(isEntity ? 'action.relabel' : 'action.edit')}
      </Button>
      {hasBounds && <BoundButtons entry={entry} commands={commands} />}
      {item !== null && <UndecideButtons entry={entry} item={item} commands={commands} />}
    </div>
  );
}

function AcceptButton({ entry, item, commands }: ActionsProps & { item: ReviewItem }) {
  const { t } = useTranslation('review');
  const isOpen = item.state === 'suggested';
  if (!isOpen && (item.state !== 'rejected' || item.suggestion === null)) return null;
  return (
    <Button
      size="small"
      icon={Check}
      variant={isOpen ? 'primary' : 'secondary'}
      onClick={() => {
        commands.accept(entry);
      }}
    >
      {t('action.accept')}
    </Button>
  );
}

function UndecideButtons({ entry, item, commands }: ActionsProps & { item: ReviewItem }) {
  const { t } = useTranslation('review');
  const isByHand = item.suggestion === null;
  return (
    <>
      {item.state !== 'rejected' && (
        <Button
          size="small"
          icon={isByHand ? Trash2 : X}
          onClick={() => {
            commands.reject(entry);
          }}
        >
          {t(isByHand ? 'action.remove' : 'action.reject')}
        </Button>
      )}
      {item.annotation !== null && !isByHand && (
        <Button
          size="small"
          variant="quiet"
          icon={RotateCcw}
          onClick={() => {
            commands.remove(item);
          }}
        >
          {t('action.reopen')}
        </Button>
      )}
    </>
  );
}

const moves = [
  ['widenStart', '[←'],
  ['narrowStart', '[→'],
  ['narrowEnd', '←]'],
  ['widenEnd', '→]'],
] as const;

function BoundButtons({ entry, commands }: ActionsProps) {
  const { t } = useTranslation('review');
  return (
    <span className={styles['bounds']}>
      {moves.map(([move, sign]) => (
        <Button
          key={move}
          size="small"
          variant="quiet"
          aria-label={t(`shortcut.${move}`)}
          title={t(`shortcut.${move}`)}
          onClick={() => {
            commands.adjust(entry, move);
          }}
        >
          <span aria-hidden>{sign}</span>
        </Button>
      ))}
    </span>
  );
}

function DraftActions({ entry, model, commands }: InspectorProps & { entry: QueueEntry }) {
  const { t } = useTranslation('review');
  return (
    <div className={styles['actions']}>
      <BoundButtons entry={entry} commands={commands} />
      <Button
        size="small"
        variant="primary"
        icon={Check}
        onClick={() => {
          commands.accept(entry);
        }}
      >
        {t('action.keepBounds')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          model.dispatch({ type: 'activate', key: entry.key });
        }}
      >
        {t('action.discardBounds')}
      </Button>
    </div>
  );
}
