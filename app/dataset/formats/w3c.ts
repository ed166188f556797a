import type { DatasetRelation, LabelledArticle } from '../../../shared/dataset.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import type { StandoffArticle, StandoffSpan } from '../standoff/standoffArticle.ts';
import { createOffsetMap } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import { writeSpanLabel } from '../standoff/spanLabel.ts';
import { ArticlePaths } from './articlePath.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';
import { readW3c } from './w3c/readW3c.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const CONTEXT_CHARACTERS = 24;

/** A page of annotations for each article, beside its text. */
export const w3c: DatasetFormat = {
  id: 'w3c',
  name: 'W3C Web Annotation',
  container: 'folder',
  extensions: ['.jsonld'],
  unit: 'codePoint',
  source: 'https://www.w3.org/TR/annotation-model/#text-position-selector',
  leavesOut: [],
  options: [],
  createWriter: createPageWriter,
  read: readW3c,
};

function createPageWriter(): ArticleWriter {
  const paths = new ArticlePaths();
  return {
    *add(article) {
      const path = paths.pathOf(article.file).replace(/(?<!\.txt)$/iu, '.txt');
      yield { path, content: article.text };
      const page = JSON.stringify(pageOf(article, path), null, 1);
      yield { path: path.replace(/\.txt$/iu, '.jsonld'), content: `${page}\n` };
    },
    *end() {
      yield* [];
    },
  };
}

function pageOf(article: LabelledArticle, path: string) {
  const standoff = flattenArticle(article);
  const source = path.slice(path.lastIndexOf('/') + 1);
  const { fromUtf16 } = createOffsetMap(article.text, 'codePoint');
  const marks = standoff.spans.map((span) => annotationOf(span, { standoff, source, fromUtf16 }));
  const links = standoff.relations.map(linkOf);
  const about = { file: article.file, ...standoff.meta };
  return {
    '@context': CONTEXT,
    id: 'urn:dau:page',
    type: 'AnnotationPage',
    items: [...marks, ...links, aboutOf(about, source)],
  };
}

interface PageContext {
  standoff: StandoffArticle;
  source: string;
  fromUtf16: (offset: number) => number;
}

function annotationOf(span: StandoffSpan, { standoff: { text }, source, fromUtf16 }: PageContext) {
  const targets = span.parts.map((part) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote(text, part),
        prefix: contextOf(text, part.start - CONTEXT_CHARACTERS, part.start),
        suffix: contextOf(text, part.end, part.end + CONTEXT_CHARACTERS),
      },
      {
        type: 'TextPositionSelector',
        start: fromUtf16(part.start),
        end: fromUtf16(part.end),
      },
    ],
  }));
  const tag = { type: 'TextualBody', purpose: 'tagging', value: writeSpanLabel(span) };
  const hasAttributes = Object.keys(span.attributes).length > 0;
  return {
    ...{ id: `urn:dau:${encodeURIComponent(span.id)}`, type: 'Annotation' },
    body: hasAttributes ? [tag, describe(span.attributes)] : [tag],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** Without the half of a surrogate pair at its ends. */
const contextOf = (text: string, from: number, to: number) =>
  text.slice(Math.max(0, from), to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** JSON that no vocabulary of the standard has names for. */
const describe = (value: unknown) => ({
  ...{ type: 'TextualBody', purpose: 'describing', format: 'application/json' },
  value: JSON.stringify(value),
});

function linkOf({ type, from, to }: DatasetRelation, index: number) {
  return {
    ...{ id: `urn:dau:link:${index + 1}`, type: 'Annotation', motivation: 'linking' },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: `urn:dau:${encodeURIComponent(to)}` },
    ],
    target: `urn:dau:${encodeURIComponent(from)}`,
  };
}

const aboutOf = (meta: Record<string, unknown>, source: string) => ({
  ...{ id: 'urn:dau:about', type: 'Annotation', motivation: 'describing' },
  ...{ body: [describe(meta)], target: source },
});
