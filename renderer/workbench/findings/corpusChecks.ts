import type { CorpusId } from '../../../shared/article.ts';
import { CorpusReader } from '../corpusReader.ts';
import { readSeriesGroups } from '../readSeriesGroups.ts';
import type { Progress, ReplyOf } from '../workbenchMessages.ts';
import { CheckTeller } from './checkTeller.ts';
import { FindingIndex } from './findingIndex.ts';

/** So long the checks run before other calls are answered. */
const CHECKING_MS = 1000;
/** Fewer articles than this are checked again in half a second. */
const WORTH_KEEPING = 200;
/** Of all articles that were checked, so many must be new for them to be stored: all are written anew. */
const NEW_SHARE = { whileChecking: 0.5, atEnd: 0.01 };

/** The checks over a corpus. They cost more than all else that is read of it, and run when they are asked for. */
export class CorpusChecks {
  readonly findings: FindingIndex;
  readonly #reader: CorpusReader;
  readonly #teller = new CheckTeller();
  #leftCount = 0;

  /** `program` is another text whenever the program has changed. */
  constructor(program: string) {
    this.findings = new FindingIndex(program);
    this.#reader = new CorpusReader(this.findings);
  }

  /** Checks for a second or so what has changed since the last time; gives how many articles are left. */
  async scan(corpusId: CorpusId, tell: (progress: Progress) => void): Promise<number> {
    const end = performance.now() + CHECKING_MS;
    this.findings.setGroups(await readSeriesGroups(corpusId));
    this.#leftCount = await this.#reader.scan(corpusId, tell, () => performance.now() < end);
    return this.#leftCount;
  }

  async follow(
    corpusId: CorpusId,
    tell: (progress: Progress) => void,
  ): Promise<ReplyOf<'followChecks'>> {
    const leftCount = await this.scan(corpusId, tell);
    const open = await this.findings.openChecks(leftCount === 0);
    return { leftCount, changes: this.#teller.tell(open) };
  }

  /** Stores what the checks have found, where that is worth it. Never throws. */
  keep(): Promise<void> {
    const share = this.#leftCount === 0 ? NEW_SHARE.atEnd : NEW_SHARE.whileChecking;
    return this.#reader.keep(Math.max(WORTH_KEEPING, share * this.findings.articleCount));
  }
}
