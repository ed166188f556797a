import { z } from 'zod';
import { MarkValue, type LabelledArticle } from '../../../shared/dataset.ts';
import { failAt, faultOf } from '../incoming/fault.ts';
import type { IncomingMarks, IncomingSpan } from '../incoming/incomingArticle.ts';
import { withEnding } from '../incoming/inputFile.ts';
import { joinParts } from '../incoming/joinParts.ts';
import { type PlacedItem, readJsonItems } from '../incoming/readJsonItems.ts';
import { parseSpanLabel, writeSpanLabel } from '../standoff/spanLabel.ts';
import { chooseFlat } from './chooseFlat.ts';
import { createLineWriter } from './lineWriter.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { SPACY_CONVERTER } from './spacyConverter.ts';
import { attributesById, type WrittenPart, writeSpans } from './writtenSpans.ts';

const DOCUMENTS = 'documents.jsonl';

/** Documents as `Doc.to_json` writes them, and the program that makes a `.spacy` file of them. */
export const spacy: DatasetFormat = {
  id: 'spacy',
  name: 'spaCy',
  container: 'folder',
  extensions: ['.jsonl', '.json'],
  unit: 'codePoint',
  source: 'https://spacy.io/api/doc#to_json',
  leavesOut: ['overlapping entities in doc.ents: doc.spans["sc"] has all of them'],
  options: [],
  createWriter: () => {
    const lines = createLineWriter(writeLine, DOCUMENTS);
    return {
      add: lines.add,
      *end() {
        yield* lines.end();
        yield { path: 'to_spacy.py', content: SPACY_CONVERTER };
      },
    };
  },
  read: async function* (files) {
    for (const file of withEnding(files, ['.jsonl', '.json'])) {
      let number = 0;
      for await (const item of readJsonItems(file, Document)) {
        number += 1;
        if (!item.ok) yield item;
        else if (item.value.item.text === undefined)
          yield failAt(item.value.place, faultOf('noText'));
        else yield { ok: true, value: parseDocument(item.value, file.path, number) };
      }
    }
  },
};

function writeLine(article: LabelledArticle): string {
  const { file, text, meta, spans, relations, written } = writeSpans(article, 'codePoint');
  const entities = written.filter(({ span }) => span.layer === 'entity');
  const flat = chooseFlat(entities.filter(({ span }) => span.parts.length === 1));
  const others = written.filter(({ span }) => span.layer !== 'entity');
  return JSON.stringify({
    text,
    ents: flat.map(({ start, end, span }) => ({ start, end, label: span.label })),
    spans: { sc: entities.map(spanOf), dau: others.map(spanOf) },
    meta: { ...meta, file },
    attributes: attributesById(spans),
    ...(relations.length > 0 && { relations }),
  });
}

const spanOf = ({ id, span, start, end, text }: WrittenPart) => {
  return { start, end, label: writeSpanLabel(span), kb_id: '', span_id: id, text };
};

const Mark = z.looseObject({
  start: z.int(),
  end: z.int(),
  label: z.string(),
  kb_id: z.string().optional(),
  span_id: z.union([z.string(), z.number()]).optional(),
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().optional(),
});
type Mark = z.output<typeof Mark>;
const Document = z.looseObject({
  text: z.string().optional(),
  ents: z.array(Mark).optional(),
  entities: z.array(z.tuple([z.int(), z.int(), z.string()])).optional(),
  spans: z.record(z.string(), z.array(Mark)).optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  attributes: z.record(z.string(), z.record(z.string(), MarkValue)).optional(),
  relations: z.array(z.object({ type: z.string(), from: z.string(), to: z.string() })).optional(),
});
type Document = z.output<typeof Document>;

function parseDocument(
  { place, item }: PlacedItem<Document>,
  path: string,
  number: number,
): IncomingMarks {
  const { text = '', ents = [], entities = [], spans = {}, attributes = {} } = item;
  const grouped = Object.values(spans).flat();
  const keyOf = ({ start, end, label }: Mark) => `${start} ${end} ${label}`;
  const known = new Set(grouped.map(keyOf));
  const tuples = entities.map(([start, end, label]): Mark => ({ start, end, label }));
  const alone = [...ents, ...tuples].filter((mark) => !known.has(keyOf(mark)));
  const taken = new Set<string>();
  const own = new Map(Object.entries(attributes));
  const marks = [...grouped, ...alone].map((mark, index): IncomingSpan => {
    const given = mark.span_id ?? mark.id ?? '';
    // spaCy's ids are those of patterns and classes too: several marks may have one.
    const isOwn = given !== '' && given !== 0 && !taken.has(String(given));
    const id = isOwn ? String(given) : `s${index}`;
    taken.add(id);
    const link = mark.kb_id !== undefined && mark.kb_id !== '' && { kb_id: mark.kb_id };
    return {
      ...{ id, ...parseSpanLabel(mark.label), parts: [[mark.start, mark.end]] },
      ...{ surface: mark.text ?? null, attributes: { ...link, ...own.get(id) } },
    };
  });
  const { file, ...meta } = item.meta ?? {};
  return {
    ...{ kind: 'marks', place, path, text, unit: null },
    file: typeof file === 'string' ? file : `${number}.txt`,
    ...joinParts(marks, item.relations ?? []),
    meta,
  };
}
