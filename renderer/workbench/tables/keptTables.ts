import { z } from 'zod';
import type { CorpusId } from '../../../shared/article.ts';
import { lastChangedAt } from '../../database/changeCounter.ts';
import { readWorkbenchPart, writeWorkbenchParts } from '../../database/workbenchParts.ts';
import type { KeptIndex, ReadState } from '../corpusReader.ts';
import { CorpusTables, type SavedTables } from './corpusTables.ts';

const MARK = 'mark';

/** What the other parts of a snapshot go back to. */
const Mark = z.object({
  /** Of this one writing: numbers of one mean nothing in another. */
  id: z.uuid(),
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
    const mark = await readMark(corpusId);
    if (mark?.program !== this.#program || mark.told !== told) return 0;
    if (mark.seen > (await lastChangedAt(corpusId))) return 0;
    try {
      await this.load((part) => readPart(corpusId, part));
      // another window may have written meanwhile
      if ((await readMark(corpusId))?.id === mark.id) return mark.seen;
    } catch {
      // what cannot be taken over is read from the articles
    }
    this.clear();
    return 0;
  }

  /** Writes the snapshot. Call it between two articles that are taken, not within one. */
  async keep(corpusId: CorpusId, { told, seen }: ReadState): Promise<void> {
    const id = crypto.randomUUID();
    const mark: z.infer<typeof Mark> = { id, program: this.#program, told, seen };
    await writeWorkbenchParts(corpusId, { ...this.save(), [MARK]: mark });
  }
}

async function readMark(corpusId: CorpusId): Promise<z.infer<typeof Mark> | undefined> {
  return Mark.safeParse(await readWorkbenchPart(corpusId, MARK)).data;
}

async function readPart<Part extends keyof SavedTables>(
  corpusId: CorpusId,
  part: Part,
): Promise<SavedTables[Part]> {
  const content = await readWorkbenchPart(corpusId, part);
  if (content === undefined) throw new RangeError(`The part ${part} is lost.`);
  return content as SavedTables[Part];
}
