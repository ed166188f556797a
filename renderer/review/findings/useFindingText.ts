import type { Finding } from '../../../shared/finding.ts';
import type { Field, Label, Project } from '../../../shared/project.ts';
import type { Locale } from '../../../shared/settings.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { writeDate } from '../../localisation/writeDate.ts';
import { useLocale } from '../../localisation/useLocale.ts';

type Named = Pick<Project, 'labels' | 'fields'>;

/** What a finding says, in one sentence of the language of the window. */
export function useFindingText({ labels, fields }: Named): (finding: Finding) => string {
  const { t } = useTranslation('findings');
  const locale = useLocale();
  const nameOf = (label: string) => nameIn(labels, label, locale);
  const tellOfField = useFieldFindingText(fields);
  return (finding) => {
    switch (finding.check) {
      case 'parts-and-total': {
        const { total, parts, sum } = finding.data;
        if (parts.length === 1) return t('text.partAndWhole', { part: parts.join(''), total });
        return t('text.partsAndTotal', { parts: parts.join(' + '), sum, total });
      }
      case 'fraction-and-percent':
        return t('text.fractionAndPercent', finding.data);
      case 'implied-base': {
        const { name, ratios, elsewhere } = finding.data;
        const [one, other] = ratios;
        if (elsewhere === null) return t('text.impliedBase', { name, one, other });
        return t('text.impliedBaseElsewhere', { name, other, ...elsewhere });
      }
      case 'weekday': {
        const key = finding.data.isYearStated ? 'text.weekday' : 'text.weekdayUnsure';
        return t(key, writeDays(finding.data, locale));
      }
      case 'event-after-print':
        return t('text.eventAfterPrint', finding.data);
      case 'two-labels': {
        const uses = finding.data.uses.map(({ label, count }) => `${nameOf(label)} (${count}×)`);
        return t('text.twoLabels', { text: finding.data.text, uses: listNames(uses, locale) });
      }
      case 'untagged-repeat':
        return t('text.untaggedRepeat', { ...finding.data, label: nameOf(finding.data.label) });
      case 'off-series':
        return t('text.offSeries', finding.data);
      case 'missing-field':
      case 'field-value':
        return tellOfField(finding);
    }
  };
}

type FieldFinding = Extract<Finding, { check: 'missing-field' | 'field-value' }>;

function useFieldFindingText(fields: Named['fields']): (finding: FieldFinding) => string {
  const { t } = useTranslation('findings');
  const locale = useLocale();
  return (finding) => {
    const field = nameIn(fields, finding.data.field, locale);
    if (finding.check === 'missing-field') return t('text.missingField', { field });
    const { problem, value } = finding.data;
    return t(`text.${problem}`, { field, value });
  };
}

function listNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(names);
}

function nameIn(parts: readonly (Label | Field)[], wanted: string, locale: Locale): string {
  return parts.find(({ id }) => id === wanted)?.name[locale] ?? wanted;
}

type Days = Record<'date' | 'printed' | 'actual', string>;

function writeDays(
  { date, printed, actual }: Extract<Finding, { check: 'weekday' }>['data'],
  locale: Locale,
): Days {
  return {
    date: writeDate(date, locale),
    printed: dayName(printed, locale),
    actual: dayName(actual, locale),
  };
}

/** 1 is Monday; the first of January 2024 was one. */
function dayName(day: number, locale: string): string {
  const date = new Date(Date.UTC(2024, 0, day));
  return date.toLocaleDateString(locale, { weekday: 'long', timeZone: 'UTC' });
}
