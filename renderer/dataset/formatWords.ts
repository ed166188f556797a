import type { TFunction } from 'i18next';

type T = TFunction<'dataset'>;

const FORMATS = [
  ...['jsonl', 'gold', 'conll2003', 'iob2', 'bilou', 'spacy', 'brat', 'webanno', 'xmi'],
  ...['casjson', 'labelstudio', 'doccano', 'prodigy', 'w3c', 'huggingface', 'csv', 'tsv'],
  ...['xlsx', 'parquet'],
] as const;

/** The formats whose names are no proper names alone. */
const NAMED = ['gold', 'iob2', 'bilou', 'huggingface', 'csv', 'tsv', 'xlsx', 'parquet'] as const;

/** What a format is called in the user's language. */
export function formatNameOf(t: T, { id, name }: { id: string; name: string }): string {
  const named = NAMED.find((each) => each === id);
  return named === undefined ? name : t(`formatNames.${named}`);
}

/** What a format is good for and what it leaves out, in the user's language. */
export function formatHintOf(t: T, id: string): string {
  const known = (FORMATS as readonly string[]).includes(id);
  return known ? t(`formats.${id}` as 'formats.jsonl') : '';
}

/** What an option of a format is called; its own name when it has no other. */
export function optionNameOf(t: T, id: string): string {
  return isNamed(id) ? t(`option.${id}.label`) : id;
}

const isNamed = (id: string) => id === 'scheme' || id === 'offsets' || id === 'table';

export function optionValueOf(t: T, id: string, value: string): string {
  if (id === 'scheme' || !isNamed(id)) return value.toUpperCase();
  return t(`option.${id}.${value}` as 'option.table.indicators');
}
