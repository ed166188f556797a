import { Highlighter } from 'lucide-react';
import { useState } from 'react';
import type { Label } from '../../../shared/project.ts';
import { Button } from '../../design/Button.tsx';
import { ProgressBar } from '../../design/ProgressBar.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Progress } from '../workbenchMessages.ts';
import styles from './FoundPlaces.module.css';
import { PlaceList } from './PlaceList.tsx';
import type { ShownPlace, TagReply } from './tagMessages.ts';
import type { TaggingViewProps } from './TaggingView.tsx';
import { useTagPlaces } from './useTagPlaces.ts';

interface FoundPlacesProps extends Omit<TaggingViewProps, 'corpus'> {
  found: TagReply<'findPlaces'>;
  label: Label;
}

/** What was found: conflicts are left out until a person takes them in, all others are chosen. */
export function FoundPlaces(props: FoundPlacesProps) {
  const { workbench, project, found, label, onOpenArticle } = props;
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const { progress, tag } = useTagPlaces(workbench.client);
  const { places } = found;
  const isChosen = (place: ShownPlace) =>
    (place.conflict === null) !== flipped.has(keyOfPlace(place));
  const chosen = places.filter(isChosen);
  const toggleAll = () => {
    const isWanted = chosen.length < places.length;
    const others = places.filter((place) => (place.conflict === null) !== isWanted);
    setFlipped(new Set(others.map(keyOfPlace)));
  };
  return (
    <>
      <Facts found={found} />
      <PlaceList
        {...{ places, project, label, isChosen, onOpenArticle, toggleAll }}
        onToggle={(place) => {
          setFlipped((last) => toggled(last, keyOfPlace(place)));
        }}
      />
      <Foot
        {...{ label, progress, toggleAll }}
        count={chosen.length}
        totalCount={places.length}
        onTag={() => void tag({ label: label.id, places: chosen })}
      />
    </>
  );
}

function Facts({ found }: Pick<FoundPlacesProps, 'found'>) {
  const { t } = useTranslation('workbench');
  const { places, decidedCount, isCut, state } = found;
  const articleCount = new Set(places.map(({ articleId }) => articleId)).size;
  const conflictCount = places.filter(({ conflict }) => conflict !== null).length;
  const facts = [
    `${t('tagging.places', { count: places.length })} ${t('queue.inArticles', { count: articleCount })}`,
    ...(conflictCount > 0 ? [t('tagging.conflicts', { count: conflictCount })] : []),
    ...(decidedCount > 0 ? [t('tagging.decided', { count: decidedCount })] : []),
  ];
  return (
    <div role="status" className={styles['facts']}>
      {facts.join(' · ')}
      {isCut && <p className={styles['warning']}>{t('tagging.cut', { count: places.length })}</p>}
      {state === 'tooLong' && <p className={styles['warning']}>{t('tagging.tooLong')}</p>}
    </div>
  );
}

interface FootProps {
  label: Label;
  count: number;
  totalCount: number;
  /** How far the marks have been written; null while none are. */
  progress: Progress | null;
  toggleAll: () => void;
  onTag: () => void;
}

function Foot({ label, count, totalCount, progress, toggleAll, onTag }: FootProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  return (
    <footer className={styles['foot']}>
      <span className={styles['hint']}>
        {progress === null ? (
          t('tagging.keys')
        ) : (
          <ProgressBar
            value={progress.doneCount}
            max={progress.totalCount}
            label={t('tagging.writing')}
          />
        )}
      </span>
      <Button onClick={toggleAll}>
        {count < totalCount ? t('tagging.chooseAll') : t('tagging.chooseNone')}
      </Button>
      <Button
        variant="primary"
        icon={Highlighter}
        disabled={count === 0 || progress !== null}
        onClick={onTag}
      >
        {t('tagging.tag', { count, label: label.name[locale] })}
      </Button>
    </footer>
  );
}

/** One place is found once. */
function keyOfPlace({ articleId, start, end }: ShownPlace): string {
  return `${articleId} ${start}-${end}`;
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
