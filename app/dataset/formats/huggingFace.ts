import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createOffsetMap } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import type { StandoffSpan } from '../standoff/standoffArticle.ts';
import { chooseFlat } from './chooseFlat.ts';
import { writeTags } from './conll/tags.ts';
import { cutTokens } from './cutTokens.ts';
import type { ArticleWriter, DatasetFormat, WriteContext } from './datasetFormat.ts';
import { type Columns, featuresOf } from './parquet/parquetSchema.ts';
import { ParquetRows } from './parquet/parquetRows.ts';
import { readHuggingFace } from './parquet/readHuggingFace.ts';
import { writeCard } from './parquet/writeCard.ts';

/** A folder that `datasets.load_dataset` opens; offsets are those of Python strings. */
export const huggingFace: DatasetFormat = {
  id: 'huggingface',
  name: 'Hugging Face dataset',
  container: 'folder',
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

function createFolderWriter(context: WriteContext): ArticleWriter {
  const rows = new ParquetRows(COLUMNS);
  const names = new TagNames(context.labels.map(({ id }) => id));
  const path = 'data/train-00000-of-00001.parquet';
  let count = 0;
  let byteLength = 0;
  return {
    *add(article) {
      count += 1;
      const content = rows.add(rowOf(article, names), article.text.length * 3);
      if (content === null) return;
      byteLength += content.length;
      yield { path, content };
    },
    *end() {
      const features = featuresOf(COLUMNS, names.list());
      const value = JSON.stringify({ info: { features } });
      const content = rows.end([{ key: 'huggingface', value }]);
      byteLength += content.length;
      yield { path, content };
      const card = { name: context.datasetName, count, byteLength, names: names.list() };
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
  return {
    ...{ file, text },
    tokens: sentences.flatMap(({ tokens }) => tokens.map((token) => quote(text, token))),
    ner_tags: sentences.flatMap(({ tokens }) =>
      writeTags(tokens, flat, 'iob2').map((tag) => names.numberOf(tag)),
    ),
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
