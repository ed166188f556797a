import { createHash } from 'node:crypto';
import { basename, sep } from 'node:path';
import { z } from 'zod';
import { CorpusId } from '../shared/article.ts';
import type { CorpusHandle } from '../shared/corpus.ts';
import { corpusRoot, isInside } from './corpusFolder.ts';
import { FailureError } from './failureError.ts';
import type { JsonFile } from './jsonFile.ts';
import { replacesArticles } from './replacedArticles.ts';
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
    if (root === (await this.#sampleRoot())) return this.openSample();
    return this.#queue.run(() => this.#remember(this.#idFor(root), root));
  }

  /**
   * Says that a corpus now lies elsewhere, because its folder was moved or renamed. Throws
   * `unknown-corpus`, `not-found`, `unwritable`, and `folder-in-use` when the folder is another corpus.
   */
  async relocate(id: CorpusId, folder: string): Promise<CorpusHandle> {
    this.folderOf(id);
    const root = await corpusRoot(folder);
    return this.#queue.run(() => {
      const isTaken = this.#known.some((known) => known.folder === root && known.id !== id);
      if (isTaken || id === SAMPLE_ID) {
        throw new FailureError('folder-in-use', 'The folder was opened before', this.shorten(root));
      }
      return this.#remember(id, root);
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

  /** Whether an export to `target` would replace articles that were opened. Throws a FailureError. */
  async replacesArticles(target: string): Promise<boolean> {
    const sample = await this.#sampleRoot();
    const opened = this.#known.map(({ folder }) => folder);
    return replacesArticles(target, sample === null ? opened : [...opened, sample]);
  }

  async #remember(id: CorpusId, folder: string): Promise<CorpusHandle> {
    const corpus = { id, folder, openedAt: new Date().toISOString() };
    const corpora = [corpus, ...this.#known.filter((known) => known.id !== id)];
    await this.#file.write({ formatVersion: 1, corpora });
    this.#known = corpora;
    return this.#handleOf(corpus);
  }

  /** The id that the folder has, else one that no folder had before it was moved elsewhere. */
  #idFor(root: string): CorpusId {
    const known = this.#known.find(({ folder }) => folder === root);
    if (known) return known.id;
    let id = idOf(root);
    while (this.#known.some((other) => other.id === id)) id = idOf(id);
    return id;
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

/** Follows from where the folder first lay, so that a lost list gives every corpus its id again. */
function idOf(folder: string): CorpusId {
  const digest = createHash('sha256').update(folder.split(sep).join('/')).digest('hex');
  return CorpusId.parse(`folder-${digest.slice(0, 24)}`);
}
