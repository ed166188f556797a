import { z } from 'zod';
import type { CorpusId } from '../../../shared/article.ts';
import { lastChangedAt } from '../../database/changeCounter.ts';
import { readWorkbenchParts, writeWorkbenchParts } from '../../database/workbenchParts.ts';
import type { KeptIndex, ReadState } from '../corpusReader.ts';
import { CorpusTables, type SavedTables } from './corpusTables.ts';

const MARK = 'mark';
const PARTS = ['ids', 'strings', 'pending', 'headings', 'decisions', 'figures', 'cells'] as const;

/** What the other parts of a snapshot go back to. */
const Mark = z.object({
  /** Names the program that wrote them: another one may count other things. */
  program: z.string(),
  told: z.string().nullable(),
  seen: z.int().positive(),
});

/**
 * The tables of a corpus with a snapshot of them in the store, so that only what has changed since
 * must be read when they are needed again. It may be lost or old without harm.
 */
export class KeptTables extends CorpusTables implements KeptIndex {
  readonly #program: string;

  /** `program` is another text whenever the program has changed. */
  constructor(program: string) {
    super();
    this.#program = program;
  }

  /** Takes the snapshot over when it fits; gives the `changedAt` that it goes back to, else 0. */
  async restore(corpusId: CorpusId, told: string | null): Promise<number> {
    const { data: mark } = Mark.safeParse((await readWorkbenchParts(corpusId, [MARK])).get(MARK));
    if (mark?.program !== this.#program || mark.told !== told) return 0;
    if (mark.seen > (await lastChangedAt(corpusId))) return 0;
    const parts = await readWorkbenchParts(corpusId, [MARK, ...PARTS]);
    // another window may have written meanwhile
    const isOfMark = JSON.stringify(parts.get(MARK)) === JSON.stringify(mark);
    if (!isOfMark || parts.size <= PARTS.length) return 0;
    try {
      this.load(Object.fromEntries(parts) as unknown as SavedTables);
      return mark.seen;
    } catch {
      this.clear();
      return 0;
    }
  }

  /** Writes the snapshot. Call it between two articles that are taken, not within one. */
  async keep(corpusId: CorpusId, { told, seen }: ReadState): Promise<void> {
    const mark: z.infer<typeof Mark> = { program: this.#program, told, seen };
    await writeWorkbenchParts(corpusId, { ...this.save(), [MARK]: mark });
  }
}
