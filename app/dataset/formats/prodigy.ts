import { z } from 'zod';
import { MarkValue, type LabelledArticle } from '../../../shared/dataset.ts';
import { createOffsetMap } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { failAt, faultOf } from '../incoming/fault.ts';
import type { IncomingMarks, IncomingSpan } from '../incoming/incomingArticle.ts';
import { withEnding } from '../incoming/inputFile.ts';
import { joinParts } from '../incoming/joinParts.ts';
import { type PlacedItem, readJsonItems } from '../incoming/readJsonItems.ts';
import { parseSpanLabel, writeSpanLabel } from '../standoff/spanLabel.ts';
import { cutTokens } from './cutTokens.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { createLineWriter } from './lineWriter.ts';
import { type WrittenPart, writeSpans } from './writtenSpans.ts';

const EXTENSIONS = ['.jsonl'] as const;

/** Tasks as `spans.manual` has them; `token_end` is the last token, not the one after it. */
export const prodigy: DatasetFormat = {
  id: 'prodigy',
  name: 'Prodigy JSONL',
  container: 'file',
  extensions: EXTENSIONS,
  unit: 'codePoint',
  source: 'https://prodi.gy/docs/api-interfaces',
  leavesOut: [],
  options: [],
  createWriter: () => createLineWriter(writeLine),
  read: async function* (files) {
    for (const file of withEnding(files, EXTENSIONS)) {
      let number = 0;
      for await (const item of readJsonItems(file, Task)) {
        number += 1;
        if (!item.ok) yield item;
        else if (item.value.item.text === undefined)
          yield failAt(item.value.place, faultOf('noText'));
        // What a person rejected or passed over is no annotation.
        else if ((item.value.item.answer ?? 'accept') !== 'accept') {
          yield { ok: true, value: { kind: 'nothing', leftOut: { refusedTasks: 1 } } };
        } else yield { ok: true, value: parseTask(item.value, file.path, number) };
      }
    }
  },
};

function writeLine(article: LabelledArticle): string {
  const { file, text, meta, relations, written } = writeSpans(article, 'codePoint');
  const { fromUtf16 } = createOffsetMap(text, 'codePoint');
  const sentences = cutTokens(
    text,
    written.flatMap(({ span }) => span.parts),
  );
  const places = sentences.flatMap((sentence) => sentence.tokens);
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  const tokens = places.map((token, id) => {
    const [start, end] = [fromUtf16(token.start), fromUtf16(token.end)];
    byStart.set(start, id);
    byEnd.set(end, id);
    const ws = (places[id + 1]?.start ?? text.length) > token.end;
    return { text: quote(text, token), start, end, id, ws };
  });
  return JSON.stringify({
    text,
    meta: { ...meta, file },
    tokens,
    spans: written.map((part) => spanOf(part, byStart.get(part.start), byEnd.get(part.end))),
    span_relations: relations.length > 0 ? relations : undefined,
    _view_id: 'spans_manual',
    answer: 'accept',
  });
}

/** Keys that are undefined are not written. */
function spanOf(
  { id, span, index, start, end, text }: WrittenPart,
  first: number | undefined,
  last: number | undefined,
) {
  const hasAttributes = index === 0 && Object.keys(span.attributes).length > 0;
  const attributes = hasAttributes ? span.attributes : undefined;
  const label = writeSpanLabel(span);
  return { start, end, token_start: first, token_end: last, label, id, text, attributes };
}

const Task = z.looseObject({
  text: z.string().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  tokens: z.array(z.looseObject({ text: z.string(), start: z.int(), end: z.int() })).optional(),
  spans: z
    .array(
      z.looseObject({
        start: z.int(),
        end: z.int(),
        label: z.string().optional(),
        id: z.union([z.string(), z.number()]).optional(),
        text: z.string().optional(),
        attributes: z.record(z.string(), MarkValue).optional(),
      }),
    )
    .optional(),
  span_relations: z
    .array(z.object({ type: z.string(), from: z.string(), to: z.string() }))
    .optional(),
  relations: z
    .array(
      z.looseObject({
        label: z.string(),
        head_span: z.looseObject({ start: z.int(), end: z.int() }).optional(),
        child_span: z.looseObject({ start: z.int(), end: z.int() }).optional(),
      }),
    )
    .optional(),
  answer: z.string().optional(),
});
type Task = z.output<typeof Task>;

function parseTask({ place, item }: PlacedItem<Task>, path: string, number: number): IncomingMarks {
  const { text = '', tokens = [], spans = [], span_relations: links = [], relations = [] } = item;
  const firstToken = new Map(tokens.map((token) => [token.start, token.text]));
  const marks = spans.map((span, index): IncomingSpan => {
    const { start, end, label = 'SPAN', id, text: words, attributes = {} } = span;
    return {
      ...{ id: String(id ?? `s${index}`), ...parseSpanLabel(label), parts: [[start, end]] },
      // A mark of one token has its words.
      surface: words ?? wordsOfToken(tokens, firstToken, { start, end }),
      attributes: { ...attributes },
    };
  });
  const idAt = new Map(marks.map(({ id, parts }) => [String(parts[0]), id]));
  const drawn = relations.flatMap(({ label, head_span: head, child_span: child }) => {
    const from = head && idAt.get(`${head.start},${head.end}`);
    const to = child && idAt.get(`${child.start},${child.end}`);
    return from !== undefined && to !== undefined ? [{ type: label, from, to }] : [];
  });
  const { file, ...meta } = item.meta ?? {};
  return {
    ...{ kind: 'marks', place, path, text, unit: null },
    file: typeof file === 'string' ? file : `${number}.txt`,
    ...joinParts(marks, [...links, ...drawn]),
    meta,
    leftOut: { looseRelations: relations.length - drawn.length },
  };
}

function wordsOfToken(
  tokens: NonNullable<Task['tokens']>,
  texts: ReadonlyMap<number, string>,
  { start, end }: { start: number; end: number },
): string | null {
  const isOne = tokens.some((token) => token.start === start && token.end === end);
  return isOne ? (texts.get(start) ?? null) : null;
}
