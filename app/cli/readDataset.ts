import { DatasetArticle } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import { findFiles, findKind, readBytes, streamBytes } from './corpusFolder.ts';
import { parseJson } from './parseJson.ts';
import { parseJsonLines } from './parseJsonLines.ts';

const code = 'invalid-annotation';

/** The articles of a dataset in JSON Lines; `place` is what messages call it. */
export function readDatasetLines(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<Result<DatasetArticle>> {
  return parseJsonLines(chunks, DatasetArticle, { place, code });
}

const isJson = (name: string) => name.toLowerCase().endsWith('.json');

/** The gold articles of a folder (its `.json` files, one article each) or of a JSON Lines file. */
export async function* readGold(location: string): AsyncGenerator<Result<DatasetArticle>> {
  const kind = findKind(location);
  if (!kind.ok) yield kind;
  else if (kind.value === 'folder') yield* readFolder(location);
  else yield* readDatasetLines(streamBytes(location), location);
}

function* readFolder(location: string): Generator<Result<DatasetArticle>> {
  for (const found of findFiles(location, isJson)) {
    if (!found.ok) yield found;
    else yield readArticle(found.value.location);
  }
}

function readArticle(location: string): Result<DatasetArticle> {
  const bytes = readBytes(location);
  return bytes.ok ? parseJson(bytes.value, DatasetArticle, { place: location, code }) : bytes;
}
