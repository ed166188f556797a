import type { Result } from '../../../../shared/failure.ts';
import { failAt, type IncomingArticle } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { readLines, readWhole } from '../../incoming/readLines.ts';
import type { Incoming } from '../datasetFormat.ts';
import { BratMarks } from './bratMarks.ts';

/** The `.ann` files of a folder with the texts beside them; `a.ann` belongs to `a.txt`. */
export async function* readBrat(files: readonly InputFile[]): Incoming {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of withEnding(files, ['.ann'])) {
    const textPath = file.path.replace(/\.ann$/iu, '.txt');
    const textFile = byPath.get(textPath);
    if (textFile === undefined) yield failAt(file.path, `${textPath} is not beside it`);
    else yield* readPair(file, textFile);
  }
}

async function* readPair(
  file: InputFile,
  textFile: InputFile,
): AsyncGenerator<Result<IncomingArticle>> {
  const text = await readWhole(textFile);
  if (!text.ok) {
    yield text;
    return;
  }
  const marks = new BratMarks(text.value);
  let hasFailed = false;
  for await (const line of readLines(file)) {
    const problem = line.ok ? marks.add(line.value.text) : null;
    if (line.ok && problem === null) continue;
    hasFailed = true;
    yield line.ok ? failAt(`${file.path}, line ${line.value.number}`, problem ?? '') : line;
  }
  if (hasFailed) return;
  const dangling = marks.findDangling();
  if (dangling !== null) {
    yield failAt(file.path, dangling);
    return;
  }
  const whole = { kind: 'marks', place: file.path, path: '*.ann', file: textFile.path } as const;
  yield {
    ok: true,
    value: { ...whole, text: text.value, unit: null, meta: {}, ...marks.finish() },
  };
}
