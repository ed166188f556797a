import { TriangleAlert } from 'lucide-react';
import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './FigureGrid.module.css';
import type { FigureRow } from './figureMessages.ts';
import { useDoubtText } from './useDoubtText.ts';

/** One value; empty cells while its page is being read. */
export function FigureCells({ figure }: { figure: FigureRow | null }) {
  const { t, i18n } = useTranslation('workbench');
  if (figure === null) return <span role="gridcell" className={styles['cell']} />;
  const { name, printed, value, unit, kind, base, period, place, title, verdict, doubts } = figure;
  const amount = value?.toLocaleString(i18n.language, { maximumFractionDigits: 6 });
  const cells: [string, string | null, string | undefined][] = [
    ['name', name || null, undefined],
    ['printed', printed, undefined],
    ['value', amount === undefined ? null : `${amount} ${unit ?? ''}`, styles['number']],
    ['kind', t(`figures.kind.${kind}`), undefined],
    ['base', base === null ? null : writeBase(base, (key) => t(`figures.base.${key}`)), undefined],
    ['period', period, undefined],
    ['place', place, undefined],
    ['title', title, undefined],
  ];
  return cells.map(([column, words, look]) => (
    <span
      key={column}
      role="gridcell"
      lang={column === 'name' || column === 'title' ? 'vi' : undefined}
      title={words ?? undefined}
      className={classNames(
        styles['cell'],
        look,
        words === null && styles['unknown'],
        verdict === null && column === 'name' && styles['open'],
      )}
    >
      {column === 'value' && doubts.length > 0 && <DoubtMark doubts={doubts} />}
      {words ?? '–'}
    </span>
  ));
}

function DoubtMark({ doubts }: Pick<FigureRow, 'doubts'>) {
  const write = useDoubtText();
  const text = doubts.map(write).join(' ');
  return (
    <TriangleAlert role="img" size={13} aria-label={text} className={styles['doubt']}>
      <title>{text}</title>
    </TriangleAlert>
  );
}

/** `year:2020` is said as the year itself. */
function writeBase(base: string, say: (key: 'plan' | 'same_period') => string): string {
  return base === 'plan' || base === 'same_period' ? say(base) : base.replace('year:', '');
}
