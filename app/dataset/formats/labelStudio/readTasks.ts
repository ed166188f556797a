import { z } from 'zod';
import type { DatasetRelation } from '../../../../shared/dataset.ts';
import { failAt, faultOf } from '../../incoming/fault.ts';
import type { IncomingMarks, IncomingSpan } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { joinParts } from '../../incoming/joinParts.ts';
import type { LeftOutCounts } from '../../incoming/leftOut.ts';
import { describePlace } from '../../incoming/place.ts';
import { type PlacedItem, readJsonItems } from '../../incoming/readJsonItems.ts';
import { parseSpanLabel } from '../../standoff/spanLabel.ts';
import type { Incoming } from '../datasetFormat.ts';
import { nameOfControl } from './writeConfig.ts';

const Region = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  from_name: z.string().optional(),
  score: z.number().nullish(),
  value: z.record(z.string(), z.unknown()).optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
  labels: z.array(z.string()).optional(),
});
type Region = z.output<typeof Region>;

/** Predictions may also come as bare ids, which tell nothing. */
const Task = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.record(z.string(), z.unknown()),
  annotations: z
    .array(z.looseObject({ was_cancelled: z.boolean().nullish(), result: z.array(Region) }))
    .optional(),
  predictions: z
    .array(
      z.union([
        z.looseObject({ model_version: z.string().nullish(), result: z.array(Region) }),
        z.number(),
      ]),
    )
    .optional(),
});
type Task = z.output<typeof Task>;

/**
 * The tasks of exports of Label Studio. Of several annotations of a task the first that was not
 * cancelled counts; predictions count where there is none, and beside it when they are Dấu's own.
 */
export async function* readLabelStudio(files: readonly InputFile[]): Incoming {
  for (const file of withEnding(files, ['.json', '.jsonl'])) {
    for await (const item of readJsonItems(file, Task)) {
      if (!item.ok) yield item;
      else {
        const chosen = chooseRegions(item.value.item);
        const text = textOf(item.value.item, chosen.regions);
        if (text === null) yield failAt(item.value.place, faultOf('noText'));
        else yield { ok: true, value: parseTask(item.value, { path: file.path, text, chosen }) };
      }
    }
  }
}

function chooseRegions({ annotations = [], predictions = [] }: Task): Chosen {
  const own = annotations.find(({ was_cancelled: isCancelled }) => isCancelled !== true);
  const guesses = predictions.filter((each) => typeof each !== 'number');
  const dau = guesses.find(({ model_version: version }) => version === 'dau');
  const guess = own && own.result.length > 0 ? dau : (dau ?? guesses[0]);
  const decided = own?.result ?? [];
  const ids = new Set(decided.flatMap(({ id }) => id ?? []));
  // A guess that a person took over has its id there too.
  const open = (guess?.result ?? []).filter(({ id }) => id === undefined || !ids.has(id));
  const regions = [...decided, ...open];
  const leftOut = {
    otherAnnotations: annotations.length - (own ? 1 : 0),
    predictions: guesses.length - (guess ? 1 : 0),
    otherRegions: regions.filter(isOtherRegion).length,
  };
  return { regions, leftOut };
}

interface Chosen {
  regions: Region[];
  leftOut: LeftOutCounts;
}

/** On an image, a page or a recording; a choice about the whole task has no place at all. */
const isOtherRegion = ({ type, value = {} }: Region) =>
  type !== 'labels' && type.endsWith('labels') && Array.isArray(value[type]);

/** The value that the regions' control shows is called `text` nearly always; else the only string. */
function textOf({ data }: Task, regions: readonly Region[]): string | null {
  const names = ['text', ...regions.map(({ to_name: name }) => String(name))];
  for (const name of names) if (typeof data[name] === 'string') return data[name];
  const strings = Object.values(data).filter((value) => typeof value === 'string');
  return strings.length === 1 ? (strings[0] ?? null) : null;
}

function parseTask(
  { place, item }: PlacedItem<Task>,
  { path, text, chosen }: { path: string; text: string; chosen: Chosen },
): IncomingMarks {
  const { regions, leftOut } = chosen;
  const spans: IncomingSpan[] = [];
  const relations: DatasetRelation[] = [];
  const meta: Record<string, unknown> = {};
  for (const [index, region] of regions.entries()) {
    if (region.type === 'relation') {
      const { from_id: from = '', to_id: to = '', labels = [] } = region;
      relations.push({ type: labels[0] ?? 'relation', from, to });
    } else if (region.type === 'labels') spans.push(...spansOf(region, index));
  }
  const byId = new Map(spans.map((span) => [span.id, span]));
  for (const region of regions) {
    if (region.type === 'relation' || region.type === 'labels' || isOtherRegion(region)) continue;
    const span = byId.get(region.id ?? '');
    const value = valueOf(region);
    if (value === undefined) continue;
    const name = nameOfControl(region.from_name ?? region.type);
    if (span) span.attributes[name] = value;
    else meta[name] = value;
  }
  const { file, dau, ...data } = item.data;
  const others = Object.entries(data).filter(([, value]) => value !== text);
  return {
    ...{ kind: 'marks', place, path, text, unit: null },
    file: typeof file === 'string' ? file : `${item.id ?? describePlace(place)}.txt`,
    ...joinParts(spans, relations),
    meta: { ...Object.fromEntries(others), ...meta, ...asRecord(dau) },
    leftOut,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A region with several labels is a mark of each; the first has the region's id. */
function spansOf(region: Region, index: number): IncomingSpan[] {
  const { value = {}, score } = region;
  const { start, end, text, labels } = value;
  const names = Array.isArray(labels) ? labels.map(String) : [];
  return names.map((name, order) => ({
    id: (region.id ?? `r${index}`) + (order === 0 ? '' : `+${order}`),
    ...parseSpanLabel(name),
    parts: [[Number(start), Number(end)]],
    surface: typeof text === 'string' ? text : null,
    attributes: typeof score === 'number' ? { confidence: score } : {},
  }));
}

/** The value of a control of any type; of a list of one its only element. */
function valueOf({ type, value = {} }: Region): string | number | boolean | null | undefined {
  const given = value[type === 'textarea' ? 'text' : type];
  const single: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  switch (typeof single) {
    case 'string':
    case 'number':
    case 'boolean':
      return single;
    case 'undefined':
      return undefined;
    default:
      return JSON.stringify(single);
  }
}
