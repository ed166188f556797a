import { estimateErrors, type ErrorEstimate } from './sampleAudit.ts';

/** What was found of a sample so far. */
export interface AuditTally {
  wrongCount: number;
  /** Right and wrong ones: those that the estimate is made of. */
  judgedCount: number;
  /** Null before the first was judged. */
  estimate: ErrorEstimate | null;
}

interface TalliedAudit {
  populationSize: number;
  sample: readonly { judgement: 'right' | 'wrong' | null }[];
}

/** Adds up what was found, and estimates from it how many of all decisions are wrong. */
export function tallyAudit({ populationSize, sample }: TalliedAudit): AuditTally {
  const countOf = (wanted: string) => sample.filter(({ judgement }) => judgement === wanted).length;
  const wrongCount = countOf('wrong');
  const judgedCount = wrongCount + countOf('right');
  const estimate = estimateErrors({
    errorCount: wrongCount,
    sampleSize: judgedCount,
    populationSize,
  });
  return { wrongCount, judgedCount, estimate };
}
