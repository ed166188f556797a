import { type DatasetResult, failAt, faultOf } from '../../incoming/fault.ts';
import type { IncomingArticle } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { readLines, readWhole } from '../../incoming/readLines.ts';
import type { Incoming } from '../datasetFormat.ts';
import { BratMarks } from './bratMarks.ts';

/** The `.ann` files of a folder with the texts beside them; `a.ann` belongs to `a.txt`. */
export async function* readBrat(files: readonly InputFile[]): Incoming {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of withEnding(files, ['.ann'])) {
    // A file by itself may have any name, and is not its own text.
    const textPath = file.path.replace(/(?:\.ann)?$/iu, '.txt');
    const textFile = byPath.get(textPath);
    if (textFile === undefined) {
      yield failAt({ path: file.path }, faultOf('noTextBeside', { path: textPath }));
    } else yield* readPair(file, textFile);
  }
}

async function* readPair(
  file: InputFile,
  textFile: InputFile,
): AsyncGenerator<DatasetResult<IncomingArticle>> {
  const text = await readWhole(textFile);
  if (!text.ok) {
    yield text;
    return;
  }
  const marks = new BratMarks(text.value);
  let hasFailed = false;
  for await (const line of readLines(file)) {
    if (!line.ok) yield line;
    else {
      const fault = marks.add(line.value.text);
      if (fault === null) continue;
      yield failAt({ path: file.path, line: line.value.number }, fault);
    }
    hasFailed = true;
  }
  if (hasFailed) return;
  const dangling = marks.findDangling();
  if (dangling !== null) {
    yield failAt({ path: file.path }, dangling);
    return;
  }
  const whole = {
    kind: 'marks',
    place: { path: file.path },
    path: '*.ann',
    file: textFile.path,
  } as const;
  yield {
    ok: true,
    value: { ...whole, text: text.value, unit: null, meta: {}, ...marks.finish() },
  };
}
