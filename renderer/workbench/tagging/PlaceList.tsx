import { Check } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Label, Project } from '../../../shared/project.ts';
import { classNames } from '../../design/classNames.ts';
import { hueStyle } from '../../design/hueStyle.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useVirtualRows } from '../../review/useVirtualRows.ts';
import { placeAfterKey } from '../placeAfterKey.ts';
import styles from './PlaceList.module.css';
import type { ShownPlace } from './tagMessages.ts';
import type { TaggingViewProps } from './TaggingView.tsx';

const ROW_HEIGHT = 80;

interface PlaceListProps extends Pick<TaggingViewProps, 'project' | 'onOpenArticle'> {
  places: readonly ShownPlace[];
  label: Label;
  isChosen: (place: ShownPlace) => boolean;
  onToggle: (place: ShownPlace) => void;
  toggleAll: () => void;
}

/** Only the rows in view are drawn. Arrows go, Space chooses, Enter opens, Ctrl+A chooses all. */
export function PlaceList(props: PlaceListProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { places, onToggle, toggleAll, onOpenArticle } = props;
  const { t } = useTranslation('workbench');
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, places.length - 1);
  const { scroller, virtualizer } = useVirtualRows({
    count: places.length,
    rowHeight: ROW_HEIGHT,
    headHeight: 0,
    activeIndex: active,
    keyOf: (index) => index,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfterKey(event.key, active, places.length);
    const place = places[active];
    if (next !== null) setActive(next);
    else if (event.key === ' ' && place !== undefined) onToggle(place);
    else if (event.key === 'Enter' && place !== undefined) {
      onOpenArticle(place.articleId, [...new Set(places.map(({ articleId }) => articleId))]);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) toggleAll();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="listbox"
      aria-multiselectable
      aria-label={t('tagging.list')}
      aria-activedescendant={`place-${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Rows {...props} {...{ active, setActive }} virtualizer={virtualizer} />
    </div>
  );
}

interface RowsProps extends PlaceListProps {
  active: number;
  setActive: (index: number) => void;
  virtualizer: ReturnType<typeof useVirtualRows>['virtualizer'];
}

function Rows(props: RowsProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { places, project, label, isChosen, onToggle, active, setActive, virtualizer } = props;
  const { style, ...hue } = hueStyle(label.hue);
  return (
    <div role="presentation" {...hue} style={{ ...style, height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const place = places[index];
        if (place === undefined) return null;
        return (
          <div
            key={key}
            id={`place-${index}`}
            role="option"
            aria-selected={isChosen(place)}
            className={classNames(styles['row'], index === active && styles['active'])}
            style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
            onClick={() => {
              setActive(index);
              onToggle(place);
            }}
          >
            <PlaceRow place={place} project={project} />
          </div>
        );
      })}
    </div>
  );
}

function PlaceRow({ place, project }: { place: ShownPlace; project: Project }) {
  const { title, before, words, after } = place;
  return (
    <>
      <span className={styles['box']}>
        <Check aria-hidden size={13} strokeWidth={3} className={styles['tick']} />
      </span>
      <div className={styles['place']}>
        <p lang="vi" className={styles['sentence']}>
          {before}
          <mark className={styles['mark']}>{words}</mark>
          {after}
        </p>
        <p className={styles['facts']}>
          <Met place={place} project={project} />
          <span lang="vi">{title}</span>
        </p>
      </div>
    </>
  );
}

/** What a label would meet here. */
function Met({ place, project }: { place: ShownPlace; project: Project }) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const { conflict, other, isSuggested } = place;
  if (conflict !== null) {
    const label = project.labels.find(({ id }) => id === other)?.name[locale] ?? other ?? '';
    return (
      <span className={styles['conflict']}>{t(`tagging.conflict.${conflict}`, { label })}</span>
    );
  }
  return isSuggested && <span className={styles['suggested']}>{t('tagging.suggested')}</span>;
}
