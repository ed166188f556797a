import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './ScoreTable.module.css';
import type { RuleScore } from './listScores.ts';

/** A row for each rule: what was decided, as figures and as a bar. */
export function ScoreTable({ scores }: { scores: readonly RuleScore[] }) {
  const { t } = useTranslation('rules');
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('scorecard.rule')}</th>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles['number']}
              title={t(`scorecard.hint.${column}`)}
            >
              {t(`scorecard.${column}`)}
            </th>
          ))}
          <td className={styles['bar']} />
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <Row key={score.rule} score={score} />
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS = [
  'decided',
  'accepted',
  'corrected',
  'rejected',
  'share',
  'said',
  'learnt',
] as const;

function Row({ score }: { score: RuleScore }) {
  const { i18n } = useTranslation('rules');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const whole = new Intl.NumberFormat(i18n.language);
  const { count, accepted, corrected, rejected, acceptedShare, said, learnt } = score;
  const figures = [
    ...[count, accepted, corrected, rejected].map((figure) => whole.format(figure)),
    ...[acceptedShare, said, learnt].map((share) => percent.format(share)),
  ];
  return (
    <tr>
      <th scope="row" className={styles['rule']}>
        {score.rule}
      </th>
      {figures.map((figure, column) => (
        <td key={COLUMNS[column]} className={styles['number']}>
          {figure}
        </td>
      ))}
      <td className={styles['bar']}>
        <Bar score={score} />
      </td>
    </tr>
  );
}

/** The figures beside it say the same. */
function Bar({ score }: { score: RuleScore }) {
  return (
    <span aria-hidden className={styles['parts']}>
      {(['accepted', 'corrected', 'rejected'] as const).map((part) => (
        <span key={part} className={styles[part]} style={{ flexGrow: score[part] }} />
      ))}
    </span>
  );
}
