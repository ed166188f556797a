import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createOffsetMap } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import type { StandoffSpan } from '../standoff/standoffArticle.ts';
import { chooseFlat } from './chooseFlat.ts';
import { createTagger } from './conll/tags.ts';
import { cutTokens } from './cutTokens.ts';
import type { ArticleWriter, DatasetFormat, FileChunk, WriteContext } from './datasetFormat.ts';
import { type Columns, featuresOf } from './parquet/parquetSchema.ts';
import { ParquetRows } from './parquet/parquetRows.ts';
import { readHuggingFace } from './parquet/readHuggingFace.ts';
import { writeCard } from './parquet/writeCard.ts';

/** A folder that `datasets.load_dataset` opens; offsets are those of Python strings. */
export const huggingFace: DatasetFormat = {
  id: 'huggingface',
  name: 'Hugging Face dataset',
  container: 'folder',
  holdsSplits: true,
  extensions: ['.parquet'],
  unit: 'codePoint',
  source: 'https://huggingface.co/docs/hub/datasets-manual-configuration',
  leavesOut: ['overlapping entities in the column ner_tags: the column spans has all of them'],
  options: [],
  createWriter: createFolderWriter,
  read: readHuggingFace,
};

const PARTS = { list: { struct: { start: 'int32', end: 'int32' } } } as const;

const COLUMNS: Columns = {
  file: 'string',
  text: 'string',
  tokens: { list: 'string' },
  ner_tags: { list: 'classLabel' },
  spans: {
    list: {
      struct: {
        ...{ id: 'string', layer: 'string', label: 'string', text: 'string' },
        ...{ start: 'int32', end: 'int32', parts: PARTS, value: 'double', unit: 'string' },
        attributes: 'string',
      },
    },
  },
  relations: { list: { struct: { type: 'string', from: 'string', to: 'string' } } },
  meta: 'string',
};

/** The rows of one part of the dataset. */
class Part {
  readonly rows = new ParquetRows(COLUMNS);
  readonly name: string;
  readonly path: string;
  count = 0;
  byteLength = 0;

  constructor(name: string) {
    this.name = name;
    this.path = `data/${name}-00000-of-00001.parquet`;
  }

  *write(content: Uint8Array | null): Iterable<FileChunk> {
    if (content === null) return;
    this.byteLength += content.length;
    yield { path: this.path, content };
  }
}

/** About how many bytes of memory a row takes for each, until its group is written. */
const TOKEN_WEIGHT = 64;
const SPAN_WEIGHT = 1024;

/** What a dataset in one piece is called. */
const WHOLE = 'train';

function createFolderWriter(context: WriteContext): ArticleWriter {
  const names = new TagNames(context.labels.map(({ id }) => id));
  const splits = context.splits.length === 0 ? [WHOLE] : context.splits;
  const parts = new Map(splits.map((split) => [split, new Part(split)]));
  return {
    *add(article, split = WHOLE) {
      const part = parts.get(split) ?? new Part(split);
      parts.set(split, part);
      part.count += 1;
      const row = rowOf(article, names);
      const weight = row.tokens.length * TOKEN_WEIGHT + row.spans.length * SPAN_WEIGHT;
      yield* part.write(part.rows.add(row, weight));
    },
    *end() {
      const features = featuresOf(COLUMNS, names.list());
      const value = JSON.stringify({ info: { features } });
      for (const part of parts.values()) {
        yield* part.write(part.rows.end([{ key: 'huggingface', value }]));
      }
      const card = { name: context.datasetName, parts: [...parts.values()], names: names.list() };
      yield { path: 'README.md', content: writeCard(card) };
    },
  };
}

/** Tags in a fixed order: the project's labels first, so that numbers stay from export to export. */
class TagNames {
  readonly #numbers = new Map<string, number>([['O', 0]]);

  constructor(labels: readonly string[]) {
    for (const label of labels) this.#addLabel(label);
  }

  #addLabel(label: string): void {
    for (const prefix of ['B', 'I']) this.#numbers.set(`${prefix}-${label}`, this.#numbers.size);
  }

  numberOf(tag: string): bigint {
    if (!this.#numbers.has(tag)) this.#addLabel(tag.slice(2));
    return BigInt(this.#numbers.get(tag) ?? 0);
  }

  list(): string[] {
    return [...this.#numbers.keys()];
  }
}

function rowOf(article: LabelledArticle, names: TagNames) {
  const { file, text, spans, relations, meta } = flattenArticle(article);
  const { fromUtf16 } = createOffsetMap(text, 'codePoint');
  const single = article.entities.filter((entity) => entity.spans === undefined);
  const flat = chooseFlat(single);
  const sentences = cutTokens(text, flat);
  const tagsOf = createTagger(flat, 'iob2');
  return {
    ...{ file, text },
    tokens: sentences.flatMap(({ tokens }) => tokens.map((token) => quote(text, token))),
    ner_tags: sentences.flatMap(({ tokens }) => tagsOf(tokens).map((tag) => names.numberOf(tag))),
    spans: spans.map((span) => spanRow(span, text, fromUtf16)),
    relations,
    meta: Object.keys(meta).length > 0 ? JSON.stringify(meta) : null,
  };
}

function spanRow(span: StandoffSpan, text: string, fromUtf16: (offset: number) => number) {
  const { id, layer, label, parts, attributes } = span;
  const { value, unit, ...others } = attributes;
  const counted = parts.map(({ start, end }) => ({ start: fromUtf16(start), end: fromUtf16(end) }));
  const isNumber = typeof value === 'number';
  const rest = isNumber || value === undefined ? others : { value, ...others };
  return {
    ...{ id, layer, label, text: parts.map((part) => quote(text, part)).join(' ') },
    ...{ start: counted[0]?.start ?? 0, end: counted.at(-1)?.end ?? 0, parts: counted },
    value: isNumber ? value : null,
    unit: typeof unit === 'string' ? unit : null,
    attributes: Object.keys(rest).length > 0 ? JSON.stringify(rest) : null,
  };
}
