import { NAME_RELATION, type StandoffSpan } from '../standoff/standoffArticle.ts';
import { writeSpanLabel } from '../standoff/spanLabel.ts';
import type { ArticleWriter, DatasetFormat, WriteContext } from './datasetFormat.ts';
import { readLabelStudio } from './labelStudio/readTasks.ts';
import { controlOf, LABEL_CONTROL, writeConfig } from './labelStudio/writeConfig.ts';
import {
  PART_RELATION,
  type WrittenArticle,
  type WrittenPart,
  writeSpans,
} from './writtenSpans.ts';

/**
 * Tasks with the labelling configuration that shows them. What a person decided is an annotation,
 * what the engine alone proposed a prediction; attributes are values of their region.
 */
export const labelStudio: DatasetFormat = {
  id: 'labelstudio',
  name: 'Label Studio JSON',
  container: 'folder',
  extensions: ['.json', '.jsonl'],
  unit: 'codePoint',
  source: 'https://labelstud.io/guide/task_format',
  leavesOut: [],
  options: [],
  createWriter: createTaskWriter,
  read: readLabelStudio,
};

const TASKS = 'tasks.json';

function createTaskWriter(context: WriteContext): ArticleWriter {
  const labels = new Set<string>();
  const attributes = new Set<string>();
  const relations = new Set<string>([NAME_RELATION, PART_RELATION]);
  let count = 0;
  return {
    *add(article) {
      const written = writeSpans(article, 'codePoint');
      for (const span of written.spans) noteSpan(span, { labels, attributes });
      for (const { type } of written.relations) relations.add(type);
      count += 1;
      const task = JSON.stringify(taskOf(written, count));
      yield { path: TASKS, content: `${count === 1 ? '[\n' : ',\n'}${task}` };
    },
    *end() {
      yield { path: TASKS, content: count === 0 ? '[]\n' : '\n]\n' };
      yield {
        path: 'labelling-config.xml',
        content: writeConfig(context, { labels, attributes, relations }),
      };
    },
  };
}

interface Seen {
  labels: Set<string>;
  attributes: Set<string>;
}

function noteSpan(span: StandoffSpan, { labels, attributes }: Seen): void {
  labels.add(writeSpanLabel(span));
  for (const [key, value] of Object.entries(span.attributes)) {
    if (key !== 'confidence') attributes.add(controlOf(key, value));
  }
}

function taskOf(written: WrittenArticle, id: number) {
  const { file, text, meta, relations } = written;
  const isGuess = ({ span }: WrittenPart) => span.attributes['confidence'] !== undefined;
  const guessed = new Set(written.written.filter(isGuess).map((part) => part.id));
  const resultsOf = (wanted: boolean) => [
    ...written.written
      .filter((part) => isGuess(part) === wanted)
      .flatMap((part) => Array.from(regionsOf(part))),
    ...relations
      // A relation stands beside the mark that it starts from.
      .filter(({ from }) => guessed.has(from) === wanted)
      .map(({ type, from, to }) => {
        return { type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [type] };
      }),
  ];
  const decided = resultsOf(false);
  const predicted = resultsOf(true);
  const extra = Object.keys(meta).length > 0 && { dau: meta };
  return {
    id,
    data: { text, file, ...extra },
    annotations: [{ id, was_cancelled: false, ground_truth: false, result: decided }],
    predictions: predicted.length === 0 ? [] : [{ id, model_version: 'dau', result: predicted }],
  };
}

function* regionsOf({ span, id, index, start, end, text }: WrittenPart) {
  const region = { id, to_name: 'text', origin: 'manual' };
  const { confidence, ...attributes } = span.attributes;
  yield {
    ...region,
    ...{ from_name: LABEL_CONTROL, type: 'labels' },
    ...(typeof confidence === 'number' && { score: confidence }),
    value: { start, end, text, labels: [writeSpanLabel(span)] },
  };
  if (index > 0) return;
  for (const [key, value] of Object.entries(attributes)) {
    const place = { start, end, text };
    const control = { ...region, from_name: controlOf(key, value) };
    yield typeof value === 'number'
      ? { ...control, type: 'number', value: { ...place, number: value } }
      : { ...control, type: 'textarea', value: { start, end, text: [String(value)] } };
  }
}
