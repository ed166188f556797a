import type { Annotation, AnnotationId } from '../../../shared/annotation.ts';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import type { Edit } from '../../../shared/edit.ts';
import type { ArticleRecords, CorpusRecords } from '../../database/bundleStore.ts';
import type { AuditRow } from '../../database/rows.ts';
import { deriveArticleId } from '../../import/digest.ts';

export interface Move {
  corpusId: CorpusId;
  /** Null where the ids of edits are free; else what makes others of them. */
  idKey: number | null;
}

/**
 * The records of an article as they are in another corpus. Ids of articles follow from the corpus;
 * ids of edits stay, so that the journals of two machines agree, unless they are taken.
 */
export async function moveArticle(records: ArticleRecords, move: Move): Promise<ArticleRecords> {
  const { corpusId } = move;
  const articleId = await deriveArticleId(corpusId, records.row.path);
  const ids = { articleId, idKey: move.idKey };
  const { set } = records;
  const annotations = set?.annotations.map((annotation) => moveAnnotation(annotation, ids)) ?? [];
  return {
    row: { ...records.row, id: articleId, corpusId },
    text: { ...records.text, articleId },
    extraction: { ...records.extraction, articleId },
    set: set && { ...set, articleId, annotations },
    edits: records.edits.map((edit) => moveEdit(edit, ids)),
  };
}

interface CorpusPlace {
  name: string;
  /** Under which the project is stored here. */
  projectId: string;
  /** Of the articles, by the ids that they had. */
  newIds: ReadonlyMap<ArticleId, ArticleId>;
}

export async function moveCorpus(
  records: CorpusRecords,
  move: Move,
  { name, projectId, newIds }: CorpusPlace,
): Promise<CorpusRecords> {
  const { corpusId, idKey } = move;
  const setAsideEdits = [];
  for (const entry of records.setAsideEdits) {
    const articleId = await deriveArticleId(corpusId, entry.path);
    setAsideEdits.push({ ...entry, corpusId, edit: moveEdit(entry.edit, { articleId, idKey }) });
  }
  return {
    corpus: { ...records.corpus, id: corpusId, name, projectId },
    gridViews: records.gridViews.map((row) => ({ ...row, corpusId })),
    ruleRecords: records.ruleRecords.map((row) => ({ ...row, corpusId })),
    audits: records.audits.map((audit) => ({
      ...audit,
      corpusId,
      sample: audit.sample.map((decision) => moveDecision(decision, newIds, idKey)),
    })),
    setAsideEdits,
  };
}

interface NewIds {
  articleId: ArticleId;
  idKey: number | null;
}

type AuditedDecision = AuditRow['sample'][number];

function moveDecision(
  decision: AuditedDecision,
  newIds: CorpusPlace['newIds'],
  idKey: number | null,
): AuditedDecision {
  const { articleId, annotationId } = decision;
  return {
    ...decision,
    articleId: newIds.get(articleId) ?? articleId,
    annotationId: newId(annotationId, idKey),
  };
}

function moveAnnotation(annotation: Annotation, ids: NewIds): Annotation {
  const { relations } = annotation;
  const moved = relations?.map(({ type, to }) => ({ type, to: newId(to, ids.idKey) }));
  return {
    ...annotation,
    id: newId<AnnotationId>(annotation.id, ids.idKey),
    articleId: ids.articleId,
    ...(moved && { relations: moved }),
  };
}

function moveEdit(edit: Edit, ids: NewIds): Edit {
  const { articleId, idKey } = ids;
  const entry = {
    ...{ id: newId(edit.id, idKey), step: newId(edit.step, idKey), articleId },
    inverseOf: edit.inverseOf && newId(edit.inverseOf, idKey),
  };
  switch (edit.operation) {
    case 'setStatus':
    case 'setNote':
    case 'dismissFinding':
      return { ...edit, ...entry };
    default: {
      const before = edit.before && moveAnnotation(edit.before, ids);
      return { ...edit, ...entry, before, after: edit.after && moveAnnotation(edit.after, ids) };
    }
  }
}

const CHANCE_DIGITS = 8;

/** Changes the last 32 bits, which are chance (RFC 9562, 5.7): the order of ids stays. */
function newId<Id extends string>(id: Id, key: number | null): Id {
  if (key === null) return id;
  const kept = id.slice(0, -CHANCE_DIGITS);
  const chance = (Number.parseInt(id.slice(-CHANCE_DIGITS), 16) ^ key) >>> 0;
  return (kept + chance.toString(16).padStart(CHANCE_DIGITS, '0')) as Id;
}
