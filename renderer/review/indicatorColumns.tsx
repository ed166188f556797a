import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { CornerLeftUp, TriangleAlert } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { quote } from '../../app/text/spans.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
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
  /** True when the value qualifies the one above it: both are of the same name. */
  isQualifying: boolean;
  /** What the checks say of the value; null when nothing. */
  problem: string | null;
}

export const indicatorFeatures = tableFeatures({});

const helper = createColumnHelper<typeof indicatorFeatures, IndicatorRecord>();

type ColumnName = 'printed' | 'value' | 'name' | 'kind' | 'base' | 'period' | 'state';

const column = (id: ColumnName, Cell: (record: IndicatorRecord) => ReactNode) =>
  helper.display({
    id,
    header: () => <Heading id={id} />,
    cell: ({ row }) => <Cell {...row.original} />,
  });

/** All that the guide, section 3, asks of a value, and who decided on it. */
export const indicatorColumns = helper.columns([
  column('state', ({ item, problem }) => <State item={item} problem={problem} />),
  column('printed', ({ item, text }) => <Quote words={quoteOfItem(item, text)} />),
  column('value', ({ item }) => <Amount body={item.body} />),
  column('name', ({ item, text, isQualifying }) => (
    <Name body={item.body} text={text} isQualifying={isQualifying} />
  )),
  column('kind', ({ item }) => <Kind body={item.body} />),
  column('base', ({ item }) => <Base body={item.body} />),
  column('period', ({ item }) => <Period body={item.body} />),
]);

function Heading({ id }: { id: ColumnName }) {
  const { t } = useTranslation('review');
  return t(`indicator.${id}`);
}

function Quote({ words }: { words: string }) {
  return (
    <span className={styles['quote']} title={words} lang="vi">
      <Breakable words={words} />
    </span>
  );
}

/** Lines break after a slash rather than within a number: `8.940/9.310 ha`, `2021-01/2021-06`. */
function Breakable({ words }: { words: string }) {
  return words.split(/(?<=\/)/u).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

function State({ item, problem }: Pick<IndicatorRecord, 'item' | 'problem'>) {
  return (
    <span className={styles['state']}>
      <StateMark item={item} />
      {problem !== null && (
        <span className={styles['problem']} title={problem}>
          <TriangleAlert aria-hidden size={14} />
          <span className="visually-hidden">{problem}</span>
        </span>
      )}
    </span>
  );
}

/** The value as it was read, with its unit; in its base unit as one points at it. */
function Amount({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  const canonical = useWriteCanonical()(body);
  return (
    <span {...(canonical !== null && { title: t('indicator.inBaseUnit', { value: canonical }) })}>
      <span className={styles['number']}>
        <Breakable words={writeAmount(body)} />
      </span>{' '}
      {body.unit}
    </span>
  );
}

function Name({
  body,
  text,
  isQualifying,
}: Omit<IndicatorRecord, 'item' | 'problem'> & { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  if (body.name === null) return <span className={styles['nothing']}>{t('indicator.noName')}</span>;
  const words = quote(text, body.name).replaceAll(/\s+/gu, ' ');
  if (!isQualifying) return <Quote words={words} />;
  return (
    <span className={styles['qualifying']} title={words} lang="vi">
      <CornerLeftUp aria-hidden size={13} /> <span className="visually-hidden">{words}</span>
    </span>
  );
}

function Nothing() {
  const { t } = useTranslation('review');
  return <span className={styles['nothing']}>{t('indicator.none')}</span>;
}

/** What the value says: `at least`, `change`, `up`. */
function Kind({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  const { kind, direction, qualifier } = body;
  const parts = [
    qualifier && t(`indicator.qualifiers.${qualifier}`),
    t(`indicator.kinds.${kind}`),
    direction && t(`indicator.directions.${direction}`),
  ].filter((part) => part !== null);
  return <span title={parts.join(', ')}>{parts.join(', ')}</span>;
}

function Period({ body: { period } }: { body: IndicatorBody }) {
  if (period === null) return <Nothing />;
  return (
    <span title={period}>
      <Breakable words={period} />
    </span>
  );
}

function Base({ body }: { body: IndicatorBody }) {
  const { t } = useTranslation('review');
  if (body.base === null) return <Nothing />;
  if (body.base === 'plan' || body.base === 'same_period') return t(`indicator.bases.${body.base}`);
  return body.base.replace('year:', '');
}
