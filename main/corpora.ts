import { createHash } from 'node:crypto';
import { basename, sep } from 'node:path';
import { z } from 'zod';
import { CorpusId } from '../shared/article.ts';
import type { CorpusHandle } from '../shared/corpus.ts';
import { corpusRoot, isInside } from './corpusFolder.ts';
import { FailureError } from './failureError.ts';
import type { JsonFile } from './jsonFile.ts';
import { SerialQueue } from './serialQueue.ts';

const KnownCorpus = z.object({ id: CorpusId, folder: z.string(), openedAt: z.iso.datetime() });
type KnownCorpus = z.infer<typeof KnownCorpus>;

/** The folders that were ever opened, the latest first. */
export const CorporaFile = z.object({
  formatVersion: z.literal(1),
  corpora: z.array(KnownCorpus),
});
export type CorporaFile = z.infer<typeof CorporaFile>;

export interface CorporaPlaces {
  /** The folder of the shipped articles. */
  sample: string;
  /** The user's home folder, written `~` in what is shown. */
  home: string;
}

const SAMPLE_ID = CorpusId.parse('sample');
const MAX_RECENT = 12;

/** Which folder a corpus id stands for. Nothing outside main ever names a folder. */
export class Corpora {
  readonly #file: JsonFile<CorporaFile>;
  readonly #places: CorporaPlaces;
  readonly #queue = new SerialQueue();
  #known: KnownCorpus[];

  private constructor(file: JsonFile<CorporaFile>, places: CorporaPlaces, known: KnownCorpus[]) {
    this.#file = file;
    this.#places = places;
    this.#known = known;
  }

  static async load(file: JsonFile<CorporaFile>, places: CorporaPlaces): Promise<Corpora> {
    return new Corpora(file, places, (await file.read())?.corpora ?? []);
  }

  /** The folders that the user opened last, at most twelve, the latest first. */
  recent(): CorpusHandle[] {
    return this.#known.slice(0, MAX_RECENT).map((corpus) => this.#handleOf(corpus));
  }

  /** Throws `not-found` when nothing is there and `unwritable` when it cannot be remembered. */
  async openFolder(folder: string): Promise<CorpusHandle> {
    const root = await corpusRoot(folder);
    const corpus = { id: idOf(root), folder: root, openedAt: new Date().toISOString() };
    if (root === (await this.#sampleRoot())) return this.openSample();
    return this.#queue.run(async () => {
      const corpora = [corpus, ...this.#known.filter(({ id }) => id !== corpus.id)];
      await this.#file.write({ formatVersion: 1, corpora });
      this.#known = corpora;
      return this.#handleOf(corpus);
    });
  }

  async openSample(): Promise<CorpusHandle> {
    await corpusRoot(this.#places.sample);
    return {
      id: SAMPLE_ID,
      name: 'sample',
      location: this.shorten(this.#places.sample),
      isSample: true,
      openedAt: new Date().toISOString(),
    };
  }

  /** Opens again what was open before. Throws `unknown-corpus`, or `not-found` for a lost folder. */
  async reopen(id: CorpusId): Promise<CorpusHandle> {
    return id === SAMPLE_ID ? this.openSample() : this.openFolder(this.folderOf(id));
  }

  /** Where the corpus lies. Throws `unknown-corpus`. */
  folderOf(id: CorpusId): string {
    if (id === SAMPLE_ID) return this.#places.sample;
    const corpus = this.#known.find((known) => known.id === id);
    if (corpus) return corpus.folder;
    throw new FailureError('unknown-corpus', 'No folder has been opened under this id');
  }

  #handleOf({ id, folder, openedAt }: KnownCorpus): CorpusHandle {
    // The root of a disk has no base name.
    const name = basename(folder) || folder;
    return { id, name, location: this.shorten(folder), isSample: false, openedAt };
  }

  /** A path as the user knows it: `~` for their home folder. */
  shorten(path: string): string {
    const { home } = this.#places;
    return isInside(home, path) ? `~${path.slice(home.length)}` : path;
  }

  async #sampleRoot(): Promise<string | null> {
    return corpusRoot(this.#places.sample).catch(() => null);
  }
}

/** Follows from the place alone, so that a lost list of folders gives every corpus its id again. */
function idOf(folder: string): CorpusId {
  const digest = createHash('sha256').update(folder.split(sep).join('/')).digest('hex');
  return CorpusId.parse(`folder-${digest.slice(0, 24)}`);
}
