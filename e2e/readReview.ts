import type { Page } from '@playwright/test';
import { z } from 'zod';
import { pendingSuggestions } from '../app/review/pendingSuggestions.ts';
import { spansOfBody } from '../app/review/spansOfBody.ts';
import { unpackSuggestions } from '../app/review/packedSuggestions.ts';
import { Annotation } from '../shared/annotation.ts';
import type { AnnotationBody, IndicatorBody } from '../shared/annotationBody.ts';
import { Block } from '../shared/article.ts';
import { Field, Label } from '../shared/project.ts';
import { Extraction } from '../shared/suggestion.ts';

/** A place in the text with what it is: an entity's label, or `VALUE`. */
export interface StoredMark {
  label: string;
  start: number;
  end: number;
}

export interface StoredReview {
  text: string;
  blocks: Block[];
  extraction: Extraction;
  annotations: Annotation[];
  fieldList: Field[];
  dictionaries: { id: string; terms: string[] }[];
  /** What is decided, else proposed, of the values. */
  indicators: IndicatorBody[];
  /** What is decided, else proposed, without what was rejected. */
  marks: StoredMark[];
  /** Values by the ids of fields, that of the surest suggestion; a field without one is missing. */
  fields: Record<string, string>;
  /** In English, by their ids, in the project's order. */
  fieldNames: Record<string, string>;
  hotkeys: Record<string, string>;
}

const Stored = z.object({
  text: z.string(),
  found: Extraction.omit({ suggestions: true }).extend({ packed: z.string() }),
  annotations: z.array(Annotation),
  blocks: z.array(Block),
  project: z.object({
    labels: z.array(Label),
    fields: z.array(Field),
    dictionaries: z.array(z.object({ id: z.string(), terms: z.array(z.string()) })),
  }),
});

/** What the app has stored of the article of a file, read from the window's own store. */
export async function readReview(page: Page, file: string): Promise<StoredReview> {
  const stored = Stored.parse(await page.evaluate(readStore, file));
  const { text, blocks, found, annotations, project } = stored;
  const { packed, ...made } = found;
  const suggestions = unpackSuggestions(packed);
  const extraction: Extraction = { ...made, suggestions };
  const decided = annotations.filter(({ verdict }) => verdict !== 'rejected');
  const pending = pendingSuggestions(extraction, annotations);
  const surestFirst = pending.toSorted((a, b) => b.confidence - a.confidence);
  const bodies = [...decided, ...surestFirst].map(({ body }) => body);
  const fields: Record<string, string> = {};
  for (const body of bodies) {
    if (body.type === 'field' && body.value !== null) fields[body.field] ??= body.value;
  }
  return {
    text,
    blocks,
    extraction,
    annotations,
    fieldList: project.fields,
    dictionaries: project.dictionaries,
    indicators: bodies.filter((body) => body.type === 'indicator'),
    marks: bodies.flatMap(marksOf),
    fields,
    fieldNames: Object.fromEntries(project.fields.map(({ id, name }) => [id, name.en])),
    hotkeys: Object.fromEntries(project.labels.map(({ id, hotkey }) => [id, hotkey ?? ''])),
  };
}

function marksOf(body: AnnotationBody): StoredMark[] {
  if (body.type === 'field') return [];
  const spans = body.type === 'entity' ? spansOfBody(body) : [body.span];
  const label = body.type === 'entity' ? body.label : 'VALUE';
  return [{ label, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }];
}

/** Runs in the page, so that it can use nothing from outside. */
async function readStore(file: string): Promise<unknown> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(String(request.error)));
      };
    });
  const database = await done(indexedDB.open('dau'));
  const read = async (table: string) => {
    const rows: unknown = await done(database.transaction(table).objectStore(table).getAll());
    return rows as Record<string, unknown>[];
  };
  const articleId = (await read('articles')).find(({ path }) => path === file)?.['id'];
  const readOwn = async (table: string) =>
    (await read(table)).find((row) => row['articleId'] === articleId);
  const text = await readOwn('texts');
  const extraction = await readOwn('extractions');
  const annotations = (await readOwn('annotations'))?.['annotations'] ?? [];
  const project = (await read('projects'))[0]?.['project'];
  database.close();
  const packed = new TextDecoder().decode(extraction?.['packed'] as Uint8Array);
  const found = { ...extraction, packed };
  return { text: text?.['text'], blocks: text?.['blocks'], found, annotations, project };
}
