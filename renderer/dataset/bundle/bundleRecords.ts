import { z } from 'zod';
import { Annotation } from '../../../shared/annotation.ts';
import { Dismissal } from '../../../shared/dismissal.ts';
import { Edit } from '../../../shared/edit.ts';
import { JournalEntry } from '../../../shared/journal.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import { Extraction } from '../../../shared/suggestion.ts';
import type { ArticleRecords, CorpusRecords } from '../../database/bundleStore.ts';

const text = z.string();
const count = z.int().nonnegative();

const ArticleLine = z.object({
  row: z.looseObject({
    ...{ id: text, corpusId: text, path: text, sha256: text, title: text, titleKey: text },
    ...{ byteLength: count, modifiedMs: z.number(), revision: count, changedAt: count },
    ...{ extractedWith: text, status: ReviewStatus, labels: z.array(text) },
  }),
  text: z.looseObject({ articleId: text, text, blocks: z.array(z.unknown()) }),
  extraction: Extraction,
  set: z
    .object({
      articleId: text,
      annotations: z.array(Annotation),
      note: text.optional(),
      dismissals: z.array(Dismissal).optional(),
    })
    .nullable(),
  edits: z.array(Edit),
});

/** The records of one article, as a line of a bundle has them; null when they make no sense. */
export function parseArticleLine(line: string): ArticleRecords | null {
  const { data, success } = ArticleLine.safeParse(parse(line));
  // What is not looked at here was proved to be what this program wrote.
  return success ? (data as unknown as ArticleRecords) : null;
}

const AuditLine = z.looseObject({
  ...{ corpusId: text, startedAt: text },
  sample: z.array(z.looseObject({ articleId: text, annotationId: text, time: text })),
});

const CorpusLine = z.object({
  corpus: z.looseObject({ id: text, name: text, projectId: text }),
  gridViews: z.array(z.looseObject({ corpusId: text, name: text })),
  ruleRecords: z.array(z.looseObject({ corpusId: text })),
  /** Missing in bundles from before there were any. */
  audits: z.array(AuditLine).default([]),
  setAsideEdits: z.array(JournalEntry),
});

export function parseCorpusRecords(line: string): CorpusRecords | null {
  const { data, success } = CorpusLine.safeParse(parse(line));
  return success ? (data as unknown as CorpusRecords) : null;
}

const FileLine = z.object({ path: text, start: count, end: count });

/** Where the bytes of a source file lie among those of all. */
export type FileLine = z.infer<typeof FileLine>;

export function parseFileLine(line: string): FileLine | null {
  return FileLine.safeParse(parse(line)).data ?? null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
