import { useMemo } from 'react';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { ReviewModel } from '../reviewModel.ts';
import type { QueueEntry } from '../reviewSnapshot.ts';
import styles from './ArcLayer.module.css';
import { listArcs } from './listArcs.ts';
import { useArcPlaces, type DrawnArc } from './useArcPlaces.ts';

interface ArcLayerProps {
  model: ReviewModel;
  /** Goes to one end of a relation. */
  onChoose: (entry: QueueEntry) => void;
}

/** The relations between the marks on the screen as arcs, each named under the mouse and the focus. */
export function ArcLayer({ model, onChoose }: ArcLayerProps) {
  const { t } = useTranslation('remarks');
  const { article, state } = model;
  const annotations = state.past?.annotations ?? article.annotations;
  const arcs = useMemo(() => listArcs(annotations), [annotations]);
  const drawn = useArcPlaces(arcs, model.text);
  if (arcs.length === 0) return <p className={styles['none']}>{t('arcs.none')}</p>;
  return (
    <svg className={styles['layer']} role="group" aria-label={t('arcs.label')}>
      {drawn.map((one) => (
        <ArcView key={one.arc.id} drawn={one} model={model} onChoose={onChoose} />
      ))}
    </svg>
  );
}

function ArcView({ drawn, model, onChoose }: ArcLayerProps & { drawn: DrawnArc }) {
  const { t } = useTranslation('remarks');
  const locale = useLocale();
  const { arc, path, arrow, label } = drawn;
  const type = model.article.project.relations?.find(({ id }) => id === arc.type);
  const name = type?.name[locale] ?? arc.type;
  const [from, to] = [arc.from, arc.to].map(({ quotes }) => quotes.join(' … '));
  const choose = () => {
    const entry = model.state.past === null ? model.findEntry(arc.to.id) : null;
    if (entry !== null) onChoose(entry);
  };
  return (
    <g
      className={styles['arc']}
      role="button"
      tabIndex={0}
      aria-label={t('arcs.arc', { name, from, to })}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        choose();
      }}
    >
      <path className={styles['reach']} d={path} />
      <path className={styles['line']} d={path} />
      {type?.isSymmetric !== true && <path className={styles['arrow']} d={arrow} />}
      <text className={styles['name']} x={label.x} y={label.y}>
        {name}
      </text>
    </g>
  );
}
