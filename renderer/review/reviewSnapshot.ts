import type { Sureness } from '../../app/review/calibrateConfidence.ts';
import type { EntityBody, FieldBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { changeOrdered, findFirst, indexOfItem } from './orderedItems.ts';
import {
  isOfType,
  isUndecided,
  placeOf,
  slotOf,
  type FieldSlot,
  type ReviewItem,
} from './reviewItems.ts';
import { LAYERS, type Layer } from './layers.ts';
import { SurenessCounts } from './surenessCounts.ts';
import { MarkRows } from './text/markRows.ts';
import type { TextRow } from './text/textRows.ts';

export interface LayerCount {
  undecidedCount: number;
  /** Without what was rejected. */
  totalCount: number;
}

/** Something that can be active: an item, or a field of which nothing is known. */
export interface QueueEntry {
  key: string;
  layer: Layer;
  item: ReviewItem | null;
}

interface Content {
  projectFields: readonly Field[];
  /** What is proposed and decided for the fields, lost values included. */
  values: readonly ReviewItem<FieldBody>[];
  entities: readonly ReviewItem<EntityBody>[];
  indicators: readonly ReviewItem<IndicatorBody>[];
  lost: readonly ReviewItem[];
  marks: MarkRows;
  /** Of entities and indicators only: fields are few. */
  counts: { entities: LayerCount; indicators: LayerCount };
}

/** Which suggestions are accepted at once: those that are at least that sure, of 0 to 1. */
export interface SurenessBar {
  surenessOf: Sureness;
  threshold: number;
}

/**
 * Everything proposed or decided in an article, once each, as it was at one moment. A change makes
 * a new one and costs what it changes, not what the article holds.
 */
export class ReviewSnapshot {
  readonly #content: Content;
  /** Null until somebody asks: the text is shown before. */
  #sureness: SurenessCounts | null;
  readonly fields: readonly FieldSlot[];

  private constructor(content: Content, sureness: SurenessCounts | null) {
    this.#content = content;
    this.#sureness = sureness;
    this.fields = content.projectFields.map((field) => slotOf(field, content.values));
  }

  static empty(projectFields: readonly Field[], rows: readonly TextRow[]): ReviewSnapshot {
    const none = { undecidedCount: 0, totalCount: 0 };
    const content = {
      projectFields,
      values: [],
      entities: [],
      indicators: [],
      lost: [],
      marks: new MarkRows(rows),
      counts: { entities: none, indicators: none },
    };
    return new ReviewSnapshot(content, null);
  }

  /** In the order of the text. */
  get entities(): readonly ReviewItem<EntityBody>[] {
    return this.#content.entities;
  }

  /** In the order of the text. */
  get indicators(): readonly ReviewItem<IndicatorBody>[] {
    return this.#content.indicators;
  }

  get lost(): readonly ReviewItem[] {
    return this.#content.lost;
  }

  get marks(): MarkRows {
    return this.#content.marks;
  }

  changed(gone: ReadonlySet<ReviewItem>, come: readonly ReviewItem[]): ReviewSnapshot {
    if (gone.size === 0 && come.length === 0) return this;
    const { values, entities, indicators, lost, marks, ...rest } = this.#content;
    const parted = partByType(come);
    const present = parted.lost.length === 0 ? come : come.filter(({ state }) => state !== 'lost');
    const content = {
      ...rest,
      values: [...values.filter((item) => !gone.has(item)), ...parted.values],
      entities: changeOrdered(entities, gone, parted.entities),
      indicators: changeOrdered(indicators, gone, parted.indicators),
      lost: [...lost.filter((item) => !gone.has(item)), ...parted.lost],
      marks: marks.changed(gone, present),
      counts: countChange(rest.counts, gone, present),
    };
    return new ReviewSnapshot(content, this.#sureness?.changed(gone, present) ?? null);
  }

  count(layer: Layer): LayerCount {
    if (layer !== 'fields') return this.#content.counts[layer];
    const items = this.fields.flatMap(({ item }) => item ?? []);
    return {
      undecidedCount: items.filter(isUndecided).length,
      totalCount: items.filter(({ state }) => state !== 'rejected').length,
    };
  }

  /** True when something is left to decide. */
  get isOpen(): boolean {
    return LAYERS.some((layer) => this.count(layer).undecidedCount > 0);
  }

  /** How many undecided items are sure enough. */
  countSure(bar: SurenessBar): number {
    this.#sureness ??= new SurenessCounts().changed([], [...this.entities, ...this.indicators]);
    const sureFields = this.fields.filter(({ item }) => isSure(item, bar));
    const { surenessOf, threshold } = bar;
    return sureFields.length + this.#sureness.count((one) => surenessOf(one) >= threshold);
  }

  /** The undecided items that are sure enough. */
  listSure(bar: SurenessBar): ReviewItem[] {
    const values: ReviewItem[] = this.fields.flatMap(({ item }) => item ?? []);
    const all = [...values, ...this.entities, ...this.indicators];
    return all.filter((item) => isSure(item, bar));
  }

  /** Of those that begin in a part of the text. */
  listSureIn(part: Span, bar: SurenessBar): ReviewItem[] {
    return this.listOpenIn(part).filter((item) => isSure(item, bar));
  }

  /** The undecided entities and indicators that begin in a part of the text. */
  listOpenIn(part: Span): ReviewItem[] {
    const inPart = <Item extends ReviewItem>(items: readonly Item[]): readonly Item[] => {
      const isBefore = (item: ReviewItem) => (placeOf(item)?.start ?? 0) < part.start;
      const isAfter = (item: ReviewItem) => (placeOf(item)?.start ?? 0) >= part.end;
      return items.slice(
        findFirst(items, (item) => !isBefore(item)),
        findFirst(items, isAfter),
      );
    };
    const shown: readonly ReviewItem[] = [...inPart(this.entities), ...inPart(this.indicators)];
    return shown.filter(isUndecided);
  }

  /** The entries of all layers in the order of review, by number; null beyond the last. */
  entryAt(index: number): QueueEntry | null {
    const { fields, entities, indicators } = this;
    const slot = fields[index];
    if (slot !== undefined) return { key: slot.key, layer: 'fields', item: slot.item };
    const entity = entities[index - fields.length];
    if (entity !== undefined) return { key: entity.key, layer: 'entities', item: entity };
    const item = indicators[index - fields.length - entities.length];
    return item === undefined ? null : { key: item.key, layer: 'indicators', item };
  }

  get entryCount(): number {
    return this.fields.length + this.entities.length + this.indicators.length;
  }

  /** The number of an item's entry; -1 when it has none. */
  indexOf(item: ReviewItem): number {
    const { fields, entities, indicators } = this;
    if (isOfType(item, 'field')) return fields.findIndex((slot) => slot.item === item);
    const isEntity = isOfType(item, 'entity');
    const own = indexOfItem(isEntity ? entities : indicators, item);
    return own === -1 ? -1 : own + fields.length + (isEntity ? 0 : entities.length);
  }

  /** The number of a layer's first entry. */
  startOf(layer: Layer): number {
    if (layer === 'fields') return 0;
    return this.fields.length + (layer === 'entities' ? 0 : this.entities.length);
  }
}

interface Parted {
  values: ReviewItem<FieldBody>[];
  entities: ReviewItem<EntityBody>[];
  indicators: ReviewItem<IndicatorBody>[];
  lost: ReviewItem[];
}

/** A lost field is both in its slot and lost. */
function partByType(items: readonly ReviewItem[]): Parted {
  const parted: Parted = { values: [], entities: [], indicators: [], lost: [] };
  for (const item of items) {
    if (item.state === 'lost') parted.lost.push(item);
    if (isOfType(item, 'field')) parted.values.push(item);
    else if (item.state === 'lost') continue;
    else if (isOfType(item, 'entity')) parted.entities.push(item);
    else if (isOfType(item, 'indicator')) parted.indicators.push(item);
  }
  return parted;
}

function isSure(item: ReviewItem | null, { surenessOf, threshold }: SurenessBar): boolean {
  const suggestion = item?.suggestion ?? null;
  return isUndecided(item) && suggestion !== null && surenessOf(suggestion) >= threshold;
}

function countChange(
  { entities, indicators }: Content['counts'],
  gone: Iterable<ReviewItem>,
  come: Iterable<ReviewItem>,
): Content['counts'] {
  const counts = { entities: { ...entities }, indicators: { ...indicators } };
  const add = ({ body, state }: ReviewItem, change: 1 | -1) => {
    if (body.type === 'field' || state === 'lost') return;
    const count = body.type === 'entity' ? counts.entities : counts.indicators;
    if (state === 'suggested') count.undecidedCount += change;
    if (state !== 'rejected') count.totalCount += change;
  };
  for (const item of gone) add(item, -1);
  for (const item of come) add(item, 1);
  return counts;
}
