import { useMemo } from 'react';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { Project } from '../../../shared/project.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { nameOfKind } from '../nameOfKind.ts';
import type { BarChoice, ChartChoice, ChartName } from './chartMessages.ts';
import { chartForms } from './chartOption.ts';

export interface ChartWords {
  title: string;
  /** The names of the series in their order. */
  series: readonly string[];
  nameOf: (key: string) => string;
  nameOfChoice: (choice: BarChoice) => string;
  /** A value as the language of the window writes it. */
  write: (value: number) => string;
}

/** The names of the series of each chart, in the order of the bars' values. */
const SERIES = {
  status: ['articles'],
  progress: ['decided', 'open'],
  coverage: ['decided', 'suggested', 'lacking'],
  labels: ['decided', 'suggested'],
  attainment: ['median', 'plan'],
  distribution: ['values'],
  calibration: ['accepted', 'said'],
} as const satisfies Record<ChartName, readonly string[]>;

/** What a chart and its parts are called in the language of the window. */
export function useChartWords(
  { labels, fields }: Project,
  { chart, kind }: ChartChoice,
): ChartWords {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const named = new Map<string, string>([
      ...labels.map(({ id, name }) => [`entity/${id}`, name[locale]] as const),
      ...fields.map(({ id, name }) => [`field/${id}`, name[locale]] as const),
      ...IndicatorKind.options.map((id) => [`indicator/${id}`, nameOfKind(id, t)] as const),
      ...ReviewStatus.options.map((id) => [id, tCommon(`status.${id}`)] as const),
    ]);
    const title = t(`charts.name.${chart}`);
    const nameOf = (key: string) => named.get(key) ?? (isBin(key) ? `${key}%` : key);
    return {
      title: chart === 'distribution' ? `${title}: ${t(`figures.kind.${kind}`)}` : title,
      series: SERIES[chart].map((name) => t(`charts.series.${name}`)),
      write: (value) => {
        const words = value.toLocaleString(locale, { maximumFractionDigits: 1 });
        return chartForms[chart].isPercent ? `${words}%` : words;
      },
      nameOf,
      nameOfChoice: ({ key, isLacking }) =>
        isLacking ? t('charts.lacking', { name: nameOf(key) }) : nameOf(key),
    };
  }, [chart, fields, kind, labels, locale, t, tCommon]);
}

/** `90–100` */
function isBin(key: string): boolean {
  return /^-?[\d.]+–-?[\d.]+$/.test(key);
}
