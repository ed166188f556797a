import { z } from 'zod';
import { Annotation } from './annotation.ts';
import { ArticleId } from './article.ts';
import { Dismissal } from './dismissal.ts';
import { ReviewStatus } from './review.ts';

export const EditId = z.uuidv7().brand<'EditId'>();
export type EditId = z.infer<typeof EditId>;

/** Edits of one step are one act of the user: they are undone and redone together. */
export const StepId = z.uuidv7().brand<'StepId'>();
export type StepId = z.infer<typeof StepId>;

const entry = {
  id: EditId,
  step: StepId,
  articleId: ArticleId,
  author: z.string().min(1),
  time: z.iso.datetime(),
  /** The edit that this one takes back; null for a first-hand edit. A redo inverts an undo. */
  inverseOf: EditId.nullable(),
};

/**
 * A change of one annotation: `before` null when it is new, `after` null when it is taken away.
 * `describe` changes its remarks only. A `reanchor` with both null says that the text was replaced and no annotation had to move.
 */
export const AnnotationEdit = z.object({
  ...entry,
  operation: z.enum(['accept', 'correct', 'reject', 'add', 'remove', 'describe', 'reanchor']),
  before: Annotation.nullable(),
  after: Annotation.nullable(),
});
export type AnnotationEdit = z.infer<typeof AnnotationEdit>;

export const StatusEdit = z.object({
  ...entry,
  operation: z.literal('setStatus'),
  before: ReviewStatus,
  after: ReviewStatus,
});
export type StatusEdit = z.infer<typeof StatusEdit>;

/** A change of the note on the article as a whole; null is no note. */
export const NoteEdit = z.object({
  ...entry,
  operation: z.literal('setNote'),
  before: z.string().min(1).nullable(),
  after: z.string().min(1).nullable(),
});
export type NoteEdit = z.infer<typeof NoteEdit>;

/** A finding of the checks is marked as right, or no longer: `after` is then null. */
export const FindingEdit = z.object({
  ...entry,
  operation: z.literal('dismissFinding'),
  before: Dismissal.nullable(),
  after: Dismissal.nullable(),
});
export type FindingEdit = z.infer<typeof FindingEdit>;

/** One entry of the append-only log, from which annotations, undo, history and backup are read. */
export const Edit = z.discriminatedUnion('operation', [
  AnnotationEdit,
  StatusEdit,
  NoteEdit,
  FindingEdit,
]);
export type Edit = z.infer<typeof Edit>;
