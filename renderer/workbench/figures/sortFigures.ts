import { vietnameseSortKey } from '../../corpus/vietnameseSortKey.ts';
import type { CorpusTables } from '../tables/corpusTables.ts';
import type { FigureColumn } from './figureMessages.ts';

type Key = string | number | null;

/** Places of values in another order. What is unknown comes last, whichever way the rest is sorted. */
export function sortFigures(
  tables: CorpusTables,
  places: readonly number[],
  { column, isDescending }: { column: FigureColumn; isDescending: boolean },
): number[] {
  const direction = isDescending ? -1 : 1;
  const keyOf = column === 'value' ? numberIn(tables) : textIn(tables, column);
  const keyed = places.map((at) => ({ at, key: keyOf(at) }));
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -direction : one > other ? direction : 0;
  });
  return keyed.map(({ at }) => at);
}

function numberIn({ figures }: CorpusTables): (at: number) => Key {
  return (at) => figures.get(at, 'value');
}

/** Each text is made a key once. */
function textIn(tables: CorpusTables, column: Exclude<FigureColumn, 'value'>): (at: number) => Key {
  const { figures, strings } = tables;
  const keys = new Map<number, Key>();
  return (at) => {
    const number =
      column === 'title'
        ? tables.titleNumber(figures.articleOf(at))
        : figures.textNumber(at, column);
    let key = keys.get(number);
    if (key === undefined) {
      const text = strings.textOf(number) ?? '';
      key = text === '' ? null : vietnameseSortKey(text);
      keys.set(number, key);
    }
    return key;
  };
}
