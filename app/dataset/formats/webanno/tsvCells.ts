import type { DatasetRelation } from '../../../../shared/dataset.ts';
import { type Fault, faultOf } from '../../incoming/fault.ts';
import type { LeftOutCounts } from '../../incoming/leftOut.ts';
import { splitStacked, unescapeValue } from './escape.ts';
import type { TsvToken } from './tsvText.ts';

/** A mark over the tokens `from` to `to`; features that are null are left out. */
export interface TsvSpan {
  id: string;
  layer: string;
  features: Record<string, string>;
  from: TsvToken;
  to: TsvToken;
}

interface Column {
  layer: string;
  kind: 'span' | 'relation';
  feature: string;
  /** Of a relation: the layer whose marks it joins. */
  base: string | null;
}

/** Example: `PER[1]`: a value with the number of its mark. */
const VALUE = /^(?<value>(?:\\[\s\S]|[^\\[\]])*)(?:\[(?<number>\d+)\])?$/u;
/** Example: `1-1[0_2]`: the source's token, the numbers of source and target, 0 where there is one. */
const SOURCE = /^(?<address>\d+-\d+(?:\.\d+)?)(?:\[(?<from>\d+)_(?<to>\d+)\])?$/u;

/** What the columns after the token say. */
export class TsvCells {
  readonly #columns: Column[] = [];
  readonly #spans = new Map<string, TsvSpan>();
  /** Of each layer and token the marks on it. */
  readonly #onToken = new Map<string, string[]>();
  readonly #arcs: { base: string; type: string; address: string; source: string }[] = [];

  /** Why the layer cannot be read; null when it can. */
  addLayer(line: string): Fault | null {
    const [head = '', ...features] = line.split('|');
    const [kind, layer = ''] = head.split('=');
    if (kind !== '#T_SP' && kind !== '#T_RL') {
      return faultOf('chain', { layer });
    }
    const names = features.filter((feature) => feature !== '');
    const base = names.find((name) => name.startsWith('BT_'))?.slice('BT_'.length) ?? null;
    const isSpan = kind === '#T_SP';
    for (const feature of names.length === 0 ? [''] : names) {
      this.#columns.push({ layer, kind: isSpan ? 'span' : 'relation', feature, base });
    }
    return null;
  }

  /** Why the cells cannot be read; null when they were. */
  addRow(token: TsvToken, cells: readonly string[]): Fault | null {
    const filled = cells.at(-1) === '' ? cells.slice(0, -1) : cells;
    if (filled.length !== this.#columns.length) {
      return faultOf('unequalCells', { cells: filled.length, expected: this.#columns.length });
    }
    const labels = new Map<string, string[]>();
    for (const [index, cell] of filled.entries()) {
      const column = this.#columns[index];
      if (column === undefined || cell === '_') continue;
      const isRight =
        column.kind === 'span'
          ? this.#addSpans(token, column, splitStacked(cell))
          : this.#addArcs(token, column, { values: splitStacked(cell), labels });
      if (!isRight) return faultOf('badCell', { cell });
    }
    return null;
  }

  #addSpans(token: TsvToken, { layer, feature }: Column, values: readonly string[]): boolean {
    for (const [order, written] of values.entries()) {
      const { value, number } = VALUE.exec(written)?.groups ?? {};
      if (value === undefined) return false;
      const id = `${layer}#${number ?? `${token.address}/${order}`}`;
      const known = this.#spans.get(id);
      const span = known ?? { id, layer, features: {}, from: token, to: token };
      span.to = token;
      this.#spans.set(id, span);
      if (value !== '*' && feature !== '') span.features[feature] = unescapeValue(value);
      const key = `${layer} ${token.address}`;
      const marks = this.#onToken.get(key) ?? [];
      if (!marks.includes(id)) this.#onToken.set(key, [...marks, id]);
    }
    return true;
  }

  #addArcs(
    token: TsvToken,
    { layer, feature, base }: Column,
    { values, labels }: { values: readonly string[]; labels: Map<string, string[]> },
  ): boolean {
    if (!feature.startsWith('BT_')) {
      const plain = values.map((value) => unescapeValue(value.replace(/\[\d+\]$/u, '')));
      if (!labels.has(layer)) labels.set(layer, plain);
      return true;
    }
    for (const [order, source] of values.entries()) {
      if (!SOURCE.test(source)) return false;
      const given = labels.get(layer)?.[order];
      const type = given === undefined || given === '*' ? layer : given;
      this.#arcs.push({ base: base ?? '', type, address: token.address, source });
    }
    return true;
  }

  finish(): { spans: TsvSpan[]; relations: DatasetRelation[]; leftOut: LeftOutCounts } {
    const markAt = (base: string, address: string, number: string) => {
      if (number !== '0') return `${base}#${number}`;
      return this.#onToken.get(`${base} ${address}`)?.[0] ?? '';
    };
    const relations = this.#arcs.map(({ base, type, address, source }) => {
      const { address: at = '', from = '0', to = '0' } = SOURCE.exec(source)?.groups ?? {};
      return { type, from: markAt(base, at, from), to: markAt(base, address, to) };
    });
    const isThere = (id: string) => this.#spans.has(id);
    const joined = relations.filter(({ from, to }) => isThere(from) && isThere(to));
    return {
      ...{ spans: [...this.#spans.values()], relations: joined },
      leftOut: { looseRelations: relations.length - joined.length },
    };
  }
}
