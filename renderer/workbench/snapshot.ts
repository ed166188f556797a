import { z } from 'zod';
import type { CorpusId } from '../../shared/article.ts';
import { lastChangedAt } from '../database/changeCounter.ts';
import { readWorkbenchPart, writeWorkbenchParts } from '../database/workbenchParts.ts';
import type { ReadState } from './corpusReader.ts';

/** What the other parts of a snapshot go back to. */
const Mark = z.object({
  /** Of this one writing: numbers of one mean nothing in another. */
  id: z.uuid(),
  /** Names the program that wrote them: another one may count other things. */
  program: z.string(),
  told: z.string().nullable(),
  seen: z.int().positive(),
});
type Mark = z.infer<typeof Mark>;

type ReadPart<Parts> = <Part extends keyof Parts & string>(part: Part) => Promise<Parts[Part]>;

/** Parts of what is known of a corpus in the store, as they were at one time. They may be lost or old without harm. */
export class Snapshot<Parts extends object> {
  readonly #program: string;
  readonly #markName: string;

  /** `program` is another text whenever the program has changed; `markName` is none of the parts'. */
  constructor(program: string, markName: string) {
    this.#program = program;
    this.#markName = markName;
  }

  /**
   * Gives the `changedAt` that the parts go back to once `load` has taken them over; 0 when they are
   * lost, old or do not fit, and what was loaded is none of a whole.
   */
  async restore(
    corpusId: CorpusId,
    told: string | null,
    load: (read: ReadPart<Parts>) => Promise<void>,
  ): Promise<number> {
    const mark = await this.#readMark(corpusId);
    if (mark?.program !== this.#program || mark.told !== told) return 0;
    if (mark.seen > (await lastChangedAt(corpusId))) return 0;
    try {
      await load((part) => readPart<Parts, typeof part>(corpusId, part));
      // another window may have written meanwhile
      return (await this.#readMark(corpusId))?.id === mark.id ? mark.seen : 0;
    } catch {
      // what cannot be taken over is read from the articles
      return 0;
    }
  }

  async keep(corpusId: CorpusId, { told, seen }: ReadState, parts: Parts): Promise<void> {
    const mark: Mark = { id: crypto.randomUUID(), program: this.#program, told, seen };
    await writeWorkbenchParts(corpusId, { ...parts, [this.#markName]: mark });
  }

  async #readMark(corpusId: CorpusId): Promise<Mark | undefined> {
    return Mark.safeParse(await readWorkbenchPart(corpusId, this.#markName)).data;
  }
}

async function readPart<Parts, Part extends keyof Parts & string>(
  corpusId: CorpusId,
  part: Part,
): Promise<Parts[Part]> {
  const content = await readWorkbenchPart(corpusId, part);
  if (content === undefined) throw new RangeError(`The part ${part} is lost.`);
  return content as Parts[Part];
}
