import type {
  AnnotationBody,
  EntityBody,
  FieldBody,
  IndicatorBody,
} from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import type { AnalysedArticle } from '../extraction/analysedArticle.ts';
import { analyseText } from '../extraction/analyseText.ts';
import { parseArticle } from '../reading/parseArticle.ts';
import { compareSpans } from '../text/spans.ts';

/** An article with what is held to be true of it: its annotations, or suggestions in their place. */
export interface CheckedArticle {
  path: string;
  text: string;
  bodies: readonly AnnotationBody[];
}

/** All offsets count in `text`, but those inside `analysed`: `toSource` leads back from them. */
export interface PreparedArticle {
  text: string;
  analysed: AnalysedArticle;
  toSource: (offset: number) => number;
  /** Sorted, outside junk. */
  sentences: readonly Span[];
  /** Sorted. */
  indicators: readonly IndicatorBody[];
  entities: readonly EntityBody[];
  fields: readonly FieldBody[];
}

/** Cuts the text and sorts the bodies, once for all checks. */
export function prepareArticle({ text, bodies }: CheckedArticle): PreparedArticle {
  const { article, toSource } = analyseText(text, parseArticle(text));
  const place = ({ start, end }: Span) => ({ start: toSource(start), end: toSource(end) });
  return {
    text,
    analysed: article,
    toSource,
    sentences: article.sentences.map(place),
    indicators: bodies
      .filter((body) => body.type === 'indicator')
      .sort((a, b) => compareSpans(a.span, b.span)),
    entities: bodies.filter((body) => body.type === 'entity'),
    fields: bodies.filter((body) => body.type === 'field'),
  };
}

/** The indicators of each sentence, in the text's order; sentences without any are left out. */
export function groupBySentence(article: PreparedArticle): IndicatorGroup[] {
  const groups: IndicatorGroup[] = [];
  let next = 0;
  for (const sentence of article.sentences) {
    const inside: IndicatorBody[] = [];
    for (; next < article.indicators.length; next += 1) {
      const indicator = article.indicators[next];
      if (indicator === undefined || indicator.span.start >= sentence.end) break;
      if (indicator.span.start >= sentence.start) inside.push(indicator);
    }
    if (inside.length > 0) groups.push({ sentence, indicators: inside });
  }
  return groups;
}

interface IndicatorGroup {
  sentence: Span;
  indicators: readonly IndicatorBody[];
}
