import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';

/** The first entity, indicator or name whose words are not those of the text at its offsets. */
export function findMisquote(
  { entities, indicators }: DatasetArticle,
  text: string,
): (Span & { text: string }) | null {
  const names = indicators.flatMap(({ name }) => name ?? []);
  const isMisquote = (words: Span & { text: string }) => quote(text, words) !== words.text;
  return [...entities, ...indicators, ...names].find(isMisquote) ?? null;
}
