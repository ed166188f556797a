import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';
import { quote } from '../../../app/text/spans.ts';
import { findTokens } from '../../../app/text/tokens.ts';
import { generateArticle } from '../writeArticles.ts';

export const MARKS_AN_ARTICLE = 30;
const ENTITIES = 18;
const INDICATORS = 9;
const FIELDS = ['province', 'event_date', 'document_number'];

const TEXT_BYTES = 2_500;
const LABELS = ['ORG', 'PERSON', 'LOCATION', 'POSITION', 'DATE'];
/** Different texts; the articles of a dataset take turns with them under names of their own. */
const TEXTS = 250;

/** Articles with 30 marks each, one at a time: nothing of the dataset is held. */
export function* datasetArticles(count: number): Generator<LabelledArticle> {
  const models = Array.from({ length: Math.min(count, TEXTS) }, (_, seed) => modelOf(seed + 1));
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (model === undefined) return;
    const folder = String(Math.floor(index / 500)).padStart(4, '0');
    yield { ...model, file: `${folder}/${String(index).padStart(6, '0')}.txt` };
  }
}

function modelOf(seed: number): LabelledArticle {
  const text = generateArticle(seed, TEXT_BYTES);
  const tokens = findTokens(text, { start: 0, end: text.length });
  const step = Math.floor(tokens.length / MARKS_AN_ARTICLE);
  const at = (order: number, length: number) => {
    const start = tokens[order * step]?.start ?? 0;
    return marked(text, { start, end: tokens[order * step + length]?.end ?? start + 1 });
  };
  const entities = Array.from({ length: ENTITIES }, (_, index) => {
    const label = LABELS[(seed + index) % LABELS.length] ?? 'ORG';
    return { label, ...at(index, 1 + (index % 3)), verdict: 'accepted' as const };
  });
  const indicators = Array.from({ length: INDICATORS }, (_, index) => ({
    ...at(ENTITIES + index, 1),
    ...{ name: null, value: seed + index / 4, unit: 'tỷ đồng', kind: 'level' as const },
    ...{ direction: null, qualifier: null, base: null, period: '2022' },
    verdict: 'accepted' as const,
  }));
  const fields: LabelledArticle['fields'] = {};
  for (const [index, field] of FIELDS.entries()) {
    const { start, end, text: value } = at(ENTITIES + INDICATORS + index, 1);
    fields[field] = { value, evidence: [[start, end]], verdict: 'accepted' };
  }
  return { file: '', text, entities, indicators, fields };
}

const marked = (text: string, span: Span) => ({ ...span, text: quote(text, span) });
