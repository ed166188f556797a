import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Block } from '../../shared/article.ts';
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';
import { foldDiacritics } from '../text/foldSpelling.ts';
import { quote } from '../text/spans.ts';
import { pendingSuggestions } from './pendingSuggestions.ts';

/** What a list shows of an article; see ArticleRow of the store. */
export interface ArticleSummary {
  title: string;
  titleKey: string;
  eventDate: string | null;
  province: string | null;
  suggestionCount: number;
  undecidedCount: number;
  annotationCount: number;
  lostCount: number;
  /** Labels that the article has, decided or suggested, sorted. */
  labels: string[];
  /** What is known of the fields that have no column of their own above, by the field's id. */
  fields: Record<string, string>;
  /** The confidence (0 to 1) of the most doubtful undecided suggestion; null when there is none. */
  lowestConfidence: number | null;
}

export interface SummarisedArticle {
  path: string;
  text: string;
  blocks: readonly Block[];
  extraction: Extraction;
  annotations: readonly Annotation[];
}

/** The project's fields that the list has a column for; a project may lack them. */
const LISTED = { title: 'title', eventDate: 'eventDate', province: 'province' } as const;

/** Computes the list's columns from the records of an article. */
export function summariseArticle(article: SummarisedArticle): ArticleSummary {
  const { extraction, annotations } = article;
  const title = titleOf(article);
  const pending = pendingSuggestions(extraction, annotations);
  return {
    title,
    titleKey: foldDiacritics(title.normalize('NFC')),
    eventDate: fieldValue(article, LISTED.eventDate),
    province: fieldValue(article, LISTED.province),
    suggestionCount: extraction.suggestions.length,
    undecidedCount: pending.length,
    annotationCount: annotations.filter(({ verdict }) => verdict !== 'rejected').length,
    lostCount: annotations.filter(({ isLost }) => isLost).length,
    ...summariseFindings(article, pending),
  };
}

/** The part of the summary that needs no text. `pending` are the undecided suggestions. */
export function summariseFindings(
  article: Pick<SummarisedArticle, 'extraction' | 'annotations'>,
  pending: readonly Suggestion[],
): Pick<ArticleSummary, 'labels' | 'fields' | 'lowestConfidence'> {
  const labels = new Set<string>();
  const ids = new Set<string>();
  const see = ({ body }: { body: AnnotationBody }) => {
    if (body.type === 'entity') labels.add(body.label);
    else if (body.type === 'field') ids.add(body.field);
  };
  for (const annotation of article.annotations) {
    if (annotation.verdict !== 'rejected') see(annotation);
  }
  let lowest = Infinity;
  for (const suggestion of pending) {
    see(suggestion);
    lowest = Math.min(lowest, suggestion.confidence);
  }
  const fields: Record<string, string> = {};
  for (const field of ids) {
    const value = field in LISTED ? null : fieldValue(article, field);
    if (value !== null) fields[field] = value;
  }
  return {
    labels: [...labels].sort(),
    fields,
    lowestConfidence: lowest === Infinity ? null : lowest,
  };
}

function titleOf(article: SummarisedArticle): string {
  const found = fieldValue(article, LISTED.title);
  if (found !== null) return found;
  const block = article.blocks.find(({ kind }) => kind === 'title');
  return block === undefined ? fileName(article.path) : quote(article.text, block);
}

/** The last part of a path without its ending: `a/b c.txt` → `b c`; a row keeps it: `a.csv#12`. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && !name.includes('#', dot) ? name.slice(0, dot) : name;
}

/** A person's value, else the suggested one; null when unknown or when the suggestion was rejected. */
function fieldValue(
  { extraction, annotations }: Pick<SummarisedArticle, 'extraction' | 'annotations'>,
  field: string,
): string | null {
  for (const { body, verdict } of annotations) {
    if (body.type === 'field' && body.field === field) {
      return verdict === 'rejected' ? null : body.value;
    }
  }
  return suggestedValues(extraction).get(field) ?? null;
}

const suggested = new WeakMap<Extraction, ReadonlyMap<string, string | null>>();

/** The first value that is suggested for each field. An extraction is never changed in place. */
function suggestedValues(extraction: Extraction): ReadonlyMap<string, string | null> {
  let values = suggested.get(extraction);
  if (values === undefined) {
    const fields = extraction.suggestions.flatMap(({ body }) =>
      body.type === 'field' ? body : [],
    );
    values = new Map(fields.toReversed().map(({ field, value }) => [field, value]));
    suggested.set(extraction, values);
  }
  return values;
}
