import type { AnnotationBody, EntityBody } from '../../shared/annotationBody.ts';
import type { Block } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion, SuggestionId } from '../../shared/suggestion.ts';
import { analyseText } from './analyseText.ts';
import { extractEntities } from './extractEntities.ts';
import { extractFields } from './extractFields.ts';
import { extractIndicators } from './extractIndicators.ts';
import type { Proposal } from './proposal.ts';
import { mergeEntities, nameIndicators } from './userRules/applyUserHits.ts';
import { compileUserRules } from './userRules/compileUserRules.ts';
import { compileVocabulary } from './vocabulary.ts';
import { mapPacked } from '../text/mapPacked.ts';

export interface Extractor {
  /**
   * What the engine proposes for a text cut into blocks: the fields in the project's order, then
   * entities and indicators by start. Offsets count in `text`; ids differ and are the same in every
   * run over the same text. Junk blocks carry nothing. Unknown fields are left out.
   */
  extract: (text: string, blocks: readonly Block[]) => Suggestion[];
}

/**
 * Compiles the project's word lists and rules once, for any number of articles. `onStopped` hears of
 * each rule of the user's, by its name, that took too many steps in an article and was left out.
 */
export function createExtractor(
  project: Project,
  onStopped: (rule: string) => void = () => undefined,
): Extractor {
  const vocabulary = compileVocabulary(project);
  const userRules = compileUserRules(project.userRules ?? []);
  const fieldOrder = new Map(project.fields.map(({ id }, index) => [id, index]));
  const isOfProject = compileProjectTest(project);
  return {
    extract(text, blocks) {
      const { article, toSource } = analyseText(text, blocks);
      const found = extractEntities(article, vocabulary);
      const { hits, stopped } = userRules.find(article, entityBodies(found));
      stopped.forEach(onStopped);
      const entities = mergeEntities(found, hits);
      const indicators = extractIndicators(article, vocabulary);
      const proposals = [
        ...extractFields(article, vocabulary, entities),
        ...entities,
        ...nameIndicators(indicators, hits, article.sentences),
      ];
      // Nearly all texts are composed as they are read.
      const place = article.text === text ? null : toSource;
      const placed = mapPacked(
        proposals.filter(({ body }) => isOfProject(body)),
        (proposal) => toSuggestion(proposal, place),
      );
      return distinct(placed.sort((a, b) => compareBodies(a.body, b.body, fieldOrder)));
    },
  };
}

function entityBodies(proposals: readonly Proposal[]): EntityBody[] {
  const bodies: EntityBody[] = [];
  for (const { body } of proposals) if (body.type === 'entity') bodies.push(body);
  return bodies;
}

/** Whether the project has the label, the field and its choice. */
function compileProjectTest({ labels, fields }: Project): (body: AnnotationBody) => boolean {
  const labelIds = new Set<string>(labels.map(({ id }) => id));
  return (body) => {
    switch (body.type) {
      case 'entity':
        return labelIds.has(body.label);
      case 'field': {
        const field = fields.find(({ id }) => id === body.field);
        if (field?.type !== 'choice') return field !== undefined;
        return field.choices.some(({ id }) => id === body.value);
      }
      case 'indicator':
        return true;
    }
  };
}

/** `toSource` is null where the offsets are those of the source already. */
function toSuggestion({ body, confidence, rule }: Proposal, toSource: ToSource | null): Suggestion {
  const placed = toSource === null ? body : placeBody(body, toSource);
  // Never empty, which is all that the schema would check.
  const id = nameTarget(placed) as SuggestionId;
  return { id, body: placed, confidence, rule };
}

type ToSource = (offset: number) => number;

function placeBody(body: AnnotationBody, toSource: ToSource): AnnotationBody {
  const place = ({ start, end }: Span): Span => ({ start: toSource(start), end: toSource(end) });
  switch (body.type) {
    case 'field':
      return { ...body, evidence: body.evidence.map(place) };
    case 'entity':
      return { ...body, spans: body.spans.map(place) };
    case 'indicator':
      return { ...body, span: place(body.span), name: body.name && place(body.name) };
  }
}

/** `field/province`, `entity/ORG/12-30`, `indicator/100-110` */
function nameTarget(body: AnnotationBody): string {
  switch (body.type) {
    case 'field':
      return `field/${body.field}`;
    case 'entity':
      return `entity/${body.label}/${nameSpans(body.spans)}`;
    case 'indicator':
      return `indicator/${body.span.start}-${body.span.end}`;
  }
}

/** `12-30`, `12-30,41-52` */
function nameSpans([first, ...others]: readonly Span[]): string {
  let name = first === undefined ? '' : `${first.start}-${first.end}`;
  for (const { start, end } of others) name += `,${start}-${end}`;
  return name;
}

/** Of several suggestions for one target, the most confident. They are sorted by `compareBodies`. */
function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const best: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const at = findTarget(best, suggestion);
    const known = best[at];
    if (known === undefined) best.push(suggestion);
    else if (known.confidence < suggestion.confidence) best[at] = suggestion;
  }
  return best;
}

/** Where the target of a suggestion is in a list that ends with those that start as it does; else -1. */
function findTarget(list: readonly Suggestion[], { id, body }: Suggestion): number {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const other = list[at];
    if (other === undefined || !startsAlike(other.body, body)) return -1;
    if (other.id === id) return at;
  }
  return -1;
}

function startsAlike(a: AnnotationBody, b: AnnotationBody): boolean {
  if (a.type === 'field' || b.type === 'field') return a.type === b.type;
  return startOf(a) === startOf(b);
}

function compareBodies(
  a: AnnotationBody,
  b: AnnotationBody,
  fieldOrder: ReadonlyMap<string, number>,
): number {
  const rank = (body: AnnotationBody): number =>
    body.type === 'field' ? (fieldOrder.get(body.field) ?? 0) - fieldOrder.size : startOf(body);
  return rank(a) - rank(b);
}

function startOf(body: Exclude<AnnotationBody, { type: 'field' }>): number {
  return body.type === 'indicator' ? body.span.start : (body.spans[0]?.start ?? 0);
}
