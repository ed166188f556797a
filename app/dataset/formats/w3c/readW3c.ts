import { z } from 'zod';
import { MarkValue, type DatasetRelation } from '../../../../shared/dataset.ts';
import { type DatasetResult, failAt, faultOf } from '../../incoming/fault.ts';
import type {
  IncomingArticle,
  IncomingMarks,
  IncomingSpan,
} from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import type { Place } from '../../incoming/place.ts';
import { readJsonItems } from '../../incoming/readJsonItems.ts';
import { readWhole } from '../../incoming/readLines.ts';
import { parseSpanLabel } from '../../standoff/spanLabel.ts';
import type { Incoming } from '../datasetFormat.ts';

const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((single) => [single])]);

const Selector = z.looseObject({
  type: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  exact: z.string().optional(),
});
const Target = z.union([
  z.string(),
  z.looseObject({ source: z.string().optional(), selector: oneOrMany(Selector).optional() }),
]);
const Body = z.union([
  z.string(),
  z.looseObject({
    purpose: z.string().optional(),
    value: z.string().optional(),
    source: z.string().optional(),
    format: z.string().optional(),
  }),
]);
const Annotation = z.looseObject({
  id: z.string().optional(),
  motivation: z.union([z.string(), z.array(z.string())]).optional(),
  body: oneOrMany(Body).optional(),
  target: oneOrMany(Target),
});
type Annotation = z.output<typeof Annotation>;
/** A page, or one annotation by itself. */
const Page = z.union([z.looseObject({ items: z.array(Annotation) }), Annotation]);

/** Pages of annotations whose source is a text beside them. */
export async function* readW3c(files: readonly InputFile[]): Incoming {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of withEnding(files, ['.jsonld'])) {
    const annotations: Annotation[] = [];
    let failure: DatasetResult<never> | null = null;
    for await (const item of readJsonItems(file, Page)) {
      if (!item.ok) failure = item;
      else {
        const page = item.value.item;
        annotations.push(...('items' in page ? (page.items as Annotation[]) : [page]));
      }
    }
    yield failure ?? (await parsePage(file, annotations, byPath));
  }
}

async function parsePage(
  file: InputFile,
  annotations: readonly Annotation[],
  byPath: ReadonlyMap<string, InputFile>,
): Promise<DatasetResult<IncomingArticle>> {
  const sources = annotations.flatMap(({ target }) =>
    target.flatMap((each) => (typeof each === 'string' ? [] : (each.source ?? []))),
  );
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const names = [...new Set(sources)].map((source) => folder + source);
  const path = names[0] ?? file.path.replace(/(?:\.jsonld)?$/iu, '.txt');
  const place = { path: file.path };
  if (names.length > 1) {
    return failAt(place, faultOf('severalSources', { sources: names.join(', ') }));
  }
  const textFile = byPath.get(path);
  if (textFile === undefined) return failAt(place, faultOf('noTextBeside', { path }));
  const text = await readWhole(textFile);
  if (!text.ok) return text;
  return { ok: true, value: assemble(annotations, { place, path, text: text.value }) };
}

function assemble(
  annotations: readonly Annotation[],
  { place, path, text }: { place: Place; path: string; text: string },
): IncomingMarks {
  const spans: IncomingSpan[] = [];
  const relations: DatasetRelation[] = [];
  let meta: Record<string, unknown> = {};
  for (const [index, annotation] of annotations.entries()) {
    if (annotation.motivation === 'linking') relations.push(...relationOf(annotation));
    else if (annotation.target.every((target) => typeof target === 'string')) {
      meta = { ...meta, ...describedBy(annotation) };
    } else spans.push(...spansOf(annotation, index));
  }
  const { file, ...others } = meta;
  return {
    ...{ kind: 'marks', place, path: '*.jsonld', text, unit: null },
    ...{ file: typeof file === 'string' ? file : path, spans, relations, meta: others },
  };
}

const nameOf = (uri: string) => decodeURIComponent(uri.replace(/^urn:dau:/u, ''));

function relationOf({ body = [], target }: Annotation): DatasetRelation[] {
  const bodies = body.filter((each) => typeof each !== 'string');
  const type = bodies.find(({ purpose }) => purpose === 'tagging')?.value ?? 'relation';
  const to = bodies.find(({ source }) => source !== undefined)?.source;
  const [from] = target;
  if (to === undefined || typeof from !== 'string') return [];
  return [{ type, from: nameOf(from), to: nameOf(to) }];
}

function describedBy({ body = [] }: Annotation): Record<string, unknown> {
  const described = body.flatMap((each) =>
    typeof each !== 'string' && each.format === 'application/json' ? (each.value ?? []) : [],
  );
  const found: Record<string, unknown> = {};
  for (const json of described) {
    try {
      Object.assign(found, JSON.parse(json));
    } catch {
      // Somebody else's JSON that is none says nothing about the mark.
    }
  }
  return found;
}

/** A mark of each tag; what other bodies say becomes its attributes. */
function spansOf(annotation: Annotation, index: number): IncomingSpan[] {
  const { id = `a${index}`, body = [], target } = annotation;
  const parts: [number, number][] = [];
  const words: (string | null)[] = [];
  for (const each of target) {
    if (typeof each === 'string') continue;
    const position = each.selector?.find(({ type }) => type === 'TextPositionSelector');
    const exact = each.selector?.find(({ type }) => type === 'TextQuoteSelector')?.exact;
    parts.push([position?.start ?? -1, position?.end ?? -1]);
    words.push(exact ?? null);
  }
  const bodies = body.map((each) => (typeof each === 'string' ? { value: each } : each));
  const isTag = ({
    purpose = 'tagging',
    format,
  }: {
    purpose?: string | undefined;
    format?: string | undefined;
  }) => purpose === 'tagging' && format === undefined;
  const tags = bodies.filter(isTag).flatMap(({ value }) => value ?? []);
  const comments = bodies.filter((each) => !isTag(each) && each.format !== 'application/json');
  const attributes: IncomingSpan['attributes'] = {};
  for (const { purpose = 'comment', value } of comments) attributes[purpose] = value ?? '';
  for (const [key, value] of Object.entries(describedBy(annotation))) {
    const parsed = MarkValue.safeParse(value);
    if (parsed.success) attributes[key] = parsed.data;
  }
  return (tags.length === 0 ? ['SPAN'] : tags).map((tag, order) => ({
    ...{ id: nameOf(id) + (order === 0 ? '' : `+${order}`), ...parseSpanLabel(tag) },
    ...{ parts, surface: words.includes(null) ? null : words.join(' '), attributes },
  }));
}
