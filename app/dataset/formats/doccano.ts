import { z } from 'zod';
import { MarkValue, type LabelledArticle } from '../../../shared/dataset.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import { failAt, faultOf } from '../incoming/fault.ts';
import type { IncomingMarks, IncomingSpan } from '../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../incoming/inputFile.ts';
import { joinParts } from '../incoming/joinParts.ts';
import { type PlacedItem, readJsonItems } from '../incoming/readJsonItems.ts';
import { parseSpanLabel, writeSpanLabel } from '../standoff/spanLabel.ts';
import { choiceOf, type DatasetFormat } from './datasetFormat.ts';
import { createLineWriter } from './lineWriter.ts';
import { attributesById, writeSpans } from './writtenSpans.ts';

const EXTENSIONS = ['.jsonl', '.json'] as const;

const options = [
  {
    id: 'offsets',
    choices: ['utf16', 'grapheme'],
    about: "what offsets count: grapheme when the project's “grapheme mode” is on",
  },
] as const;

/** Counts as doccano's browser does: `String.length`, or graphemes in grapheme mode. */
export const doccano: DatasetFormat = {
  id: 'doccano',
  name: 'doccano JSONL',
  container: 'file',
  extensions: EXTENSIONS,
  unit: 'utf16',
  source: 'https://doccano.github.io/doccano/tutorial/#import-a-dataset',
  leavesOut: ['attributes within doccano: they ride along as metadata of the document'],
  options,
  createWriter: (context) => {
    const unit = choiceOf({ options }, context.options, 'offsets') as OffsetUnit;
    return createLineWriter((article) => writeLine(article, unit));
  },
  read: async function* (files) {
    for (const file of withEnding(files, EXTENSIONS)) {
      let number = 0;
      for await (const item of readJsonItems(file, Line)) {
        number += 1;
        if (!item.ok) yield item;
        else if (item.value.item.text === undefined)
          yield failAt(item.value.place, faultOf('noText'));
        else yield { ok: true, value: parseLine(item.value, file, number) };
      }
    }
  },
};

function writeLine(article: LabelledArticle, unit: OffsetUnit): string {
  const { file, text, meta, spans, relations, written } = writeSpans(article, unit);
  const numbers = new Map(written.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const attributes = Object.entries(attributesById(spans));
  return JSON.stringify({
    text,
    entities: written.map(({ id, span, start, end }) => {
      return {
        id: numberOf(id),
        label: writeSpanLabel(span),
        start_offset: start,
        end_offset: end,
      };
    }),
    relations: relations.map(({ type, from, to }, index) => {
      return { id: index + 1, from_id: numberOf(from), to_id: numberOf(to), type };
    }),
    Comments: [],
    file,
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(attributes.length > 0 && {
      attributes: Object.fromEntries(attributes.map(([id, own]) => [numberOf(id), own])),
    }),
  });
}

const Id = z.union([z.number(), z.string()]);
const Triple = z.tuple([z.int(), z.int(), z.string()]);
const Line = z.looseObject({
  id: Id.optional(),
  text: z.string().optional(),
  label: z.array(Triple).optional(),
  labels: z.array(Triple).optional(),
  entities: z
    .array(z.object({ id: Id, label: z.string(), start_offset: z.int(), end_offset: z.int() }))
    .optional(),
  relations: z.array(z.object({ from_id: Id, to_id: Id, type: z.string() })).optional(),
  file: z.string().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  attributes: z.record(z.string(), z.record(z.string(), MarkValue)).optional(),
  Comments: z.array(z.unknown()).optional(),
});

/** The names of doccano's own, which are no metadata. */
const OWN = new Set(['id', 'text', 'label', 'labels', 'entities', 'relations', 'Comments', 'file']);

function parseLine(
  { place, item }: PlacedItem<z.output<typeof Line>>,
  file: InputFile,
  number: number,
): IncomingMarks {
  const triples = [...(item.label ?? []), ...(item.labels ?? [])];
  const entities = [
    ...triples.map(([start, end, label], index) => ({ id: `t${index}`, label, start, end })),
    ...(item.entities ?? []).map(({ id, label, start_offset: start, end_offset: end }) => {
      return { id: String(id), label, start, end };
    }),
  ];
  const own = new Map(Object.entries(item.attributes ?? {}));
  const spans = entities.map(({ id, label, start, end }): IncomingSpan => {
    const attributes = own.get(id) ?? {};
    return { id, ...parseSpanLabel(label), parts: [[start, end]], surface: null, attributes };
  });
  const relations = (item.relations ?? []).map(({ type, from_id: from, to_id: to }) => {
    return { type, from: String(from), to: String(to) };
  });
  const known = item.attributes === undefined ? OWN : new Set([...OWN, 'attributes']);
  const others = Object.entries(item).filter(([key]) => !known.has(key) && key !== 'meta');
  return {
    ...{ kind: 'marks', place, path: file.path, unit: null, text: item.text ?? '' },
    file: item.file ?? fileName(item.id, number),
    ...joinParts(spans, relations),
    meta: { ...Object.fromEntries(others), ...item.meta },
    leftOut: { comments: item.Comments?.length ?? 0 },
  };
}

const fileName = (id: string | number | undefined, number: number) => `${id ?? number}.txt`;
