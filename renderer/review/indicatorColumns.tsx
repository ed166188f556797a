import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { quote } from '../../app/text/spans.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import styles from './indicatorColumns.module.css';
import { writeAmount } from './indicatorDraft.ts';
import { quoteOfItem } from './quoteOfItem.ts';
import type { ReviewItem } from './reviewItems.ts';
import { StateMark } from './StateMark.tsx';
import { useWriteCanonical } from './useWriteCanonical.ts';

/** A row of the grid: an indicator and the text that it points into. */
export interface IndicatorRecord {
  item: ReviewItem<IndicatorBody>;
  text: string;
}

export const indicatorFeatures = tableFeatures({});

const helper = createColumnHelper<typeof indicatorFeatures, IndicatorRecord>();

type ColumnName =
  | 'printed'
  | 'value'
  | 'unit'
  | 'name'
  | 'kind'
  | 'direction'
  | 'qualifier'
  | 'base'
  | 'period'
  | 'state';

const column = (id: ColumnName, Cell: (record: IndicatorRecord) => ReactNode) =>
  helper.display({
    id,
    header: () => <Heading id={id} />,
    cell: ({ row }) => <Cell {...row.original} />,
  });

/** All that the guide, section 3, asks of a value, and who decided on it. */
export const indicatorColumns = helper.columns([
  column('state', ({ item }) => <StateMark item={item} />),
  column('printed', ({ item, text }) => <Quote words={quoteOfItem(item, text)} />),
  column('value', ({ item }) => <Amount body={item.body} />),
  column('unit', ({ item }) => item.body.unit ?? <Nothing />),
  column('name', ({ item, text }) =>
    item.body.name === null ? (
      <NoName />
    ) : (
      <Quote words={quote(text, item.body.name).replaceAll(/\s+/gu, ' ')} />
    ),
  ),
  column('kind', ({ item }) => <Kind body={item.body} />),
  column('direction', ({ item }) => <DirectionCell body={item.body} />),
  column('qualifier', ({ item }) => <QualifierCell body={item.body} />),
  column('base', ({ item }) => <Base body={item.body} />),
  column('period', ({ item }) => item.body.period ?? <Nothing />),
]);

function Heading({ id }: { id: ColumnName }) {
  const { t } = useTranslation('review');
  return t(`indicator.${id}`);
}

function Quote({ words }: { words: string }) {
  return (
    <span className={styles['quote']} title={words} lang="vi">
      {words}
    </span>
  );
}

/** The value as it was read; in its base unit as one points at it. */
function Amount({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  const canonical = useWriteCanonical()(body);
  return (
    <span
      className={styles['number']}
      {...(canonical !== null && { title: t('indicator.inBaseUnit', { value: canonical }) })}
    >
      {writeAmount(body)}
    </span>
  );
}

function Nothing() {
  const { t } = useTranslation('review');
  return <span className={styles['nothing']}>{t('indicator.none')}</span>;
}

function NoName() {
  const { t } = useTranslation('review');
  return <span className={styles['nothing']}>{t('indicator.noName')}</span>;
}

function Kind({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  return t(`indicator.kinds.${body.kind}`);
}

function DirectionCell({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  return body.direction === null ? <Nothing /> : t(`indicator.directions.${body.direction}`);
}

function QualifierCell({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  return body.qualifier === null ? <Nothing /> : t(`indicator.qualifiers.${body.qualifier}`);
}

function Base({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  if (body.base === null) return <Nothing />;
  if (body.base === 'plan' || body.base === 'same_period') return t(`indicator.bases.${body.base}`);
  return body.base.replace('year:', '');
}
