import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import { findMisquote } from '../dataset/findMisquote.ts';
import { findArticles, type SourceArticle, STANDARD_INPUT } from './articleSource.ts';
import { streamBytes } from './corpusFolder.ts';
import type { ArticleExtractor } from './extractArticle.ts';
import type { FailureLog } from './failureLog.ts';
import { readDatasetLines } from './readDataset.ts';

/** An article whose prediction is only made when it is asked for, given the gold to compare with. */
export interface Prediction {
  file: string;
  predict: (gold: DatasetArticle, failures: FailureLog) => Result<PredictedArticle>;
}

/** `text` is null when the prediction was given without it. */
interface PredictedArticle {
  predicted: DatasetArticle;
  text: string | null;
}

/**
 * What the arguments predict: a JSON Lines file (`.jsonl`, `.ndjson`) and standard input (`-`) hold
 * predictions; from all else articles are extracted.
 */
export async function* findPredictions(
  inputs: readonly string[],
  extract: ArticleExtractor,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<Prediction>> {
  for (const input of inputs) {
    if (input === STANDARD_INPUT) yield* givenIn(readDatasetLines(stdin, 'standard input'));
    else if (/\.(?:jsonl|ndjson)$/iu.test(input)) {
      yield* givenIn(readDatasetLines(streamBytes(input), input));
    } else {
      for await (const found of findArticles([input], stdin)) {
        yield found.ok ? { ok: true, value: extractedFrom(found.value, extract) } : found;
      }
    }
  }
}

async function* givenIn(
  articles: AsyncIterable<Result<DatasetArticle>>,
): AsyncGenerator<Result<Prediction>> {
  for await (const article of articles) {
    if (!article.ok) {
      yield article;
      continue;
    }
    const { file } = article.value;
    const value: PredictedArticle = { predicted: article.value, text: null };
    yield { ok: true, value: { file, predict: () => ({ ok: true, value }) } };
  }
}

/** Gold that does not quote the text was made for another version of it: told of, yet compared. */
function extractedFrom({ file, read }: SourceArticle, extract: ArticleExtractor): Prediction {
  const predict: Prediction['predict'] = (gold, failures) => {
    const text = read();
    if (!text.ok) return text;
    const misquote = findMisquote(gold, text.value);
    if (misquote !== null) {
      const { start, end, text: words } = misquote;
      const message = `The gold of ${file} says "${words}" at ${start}-${end}, where its text differs.`;
      failures.add({ code: 'invalid-annotation', message, path: file });
    }
    const predicted = extract(file, text.value);
    if (!predicted.ok) return predicted;
    return { ok: true, value: { predicted: predicted.value, text: text.value } };
  };
  return { file, predict };
}
