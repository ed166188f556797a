import Dexie from 'dexie';
import { articleSignature, SIGNATURE_LENGTH } from '../../app/corpus/articleSignature.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { SignatureBlock } from './rows.ts';

export type Signatures = Map<ArticleId, Uint8Array>;

/** The block of what has been compared. */
const COMPARED = 0;

/** What a text too short for a signature has in its place, so that it is not signed again and again. */
const TOO_SHORT = new Uint8Array(SIGNATURE_LENGTH);

export function signText(text: string): Uint8Array {
  return articleSignature(text) ?? TOO_SHORT;
}

export function isSigned(signature: Uint8Array): boolean {
  return signature.some((number) => number !== 0);
}

/** Adds a block in the open transaction. `block` is the `changedAt` of its first article. */
export async function addSignatures(
  corpusId: CorpusId,
  block: number,
  signatures: Signatures,
): Promise<void> {
  if (signatures.size > 0) await database.signatures.put(toBlock(corpusId, block, signatures));
}

/** Whether there are articles that have not been compared; only known of a corpus that has been once. */
export async function hasNewSignatures(corpusId: CorpusId): Promise<boolean> {
  return (await newBlocks(corpusId).limit(1).primaryKeys()).length > 0;
}

/** The last block of each article; `last` is the highest number. */
export async function readSignatures(
  corpusId: CorpusId,
): Promise<{ signatures: Signatures; last: number }> {
  const blocks = await database.signatures
    .where('[corpusId+block]')
    .between([corpusId, COMPARED], [corpusId, Dexie.maxKey])
    .toArray();
  const signatures: Signatures = new Map();
  for (const { articleIds, bytes } of blocks) {
    for (const [index, id] of articleIds.entries()) {
      const start = index * SIGNATURE_LENGTH;
      signatures.set(id, bytes.subarray(start, start + SIGNATURE_LENGTH));
    }
  }
  return { signatures, last: blocks.at(-1)?.block ?? COMPARED };
}

/** Puts them in the place of all blocks up to `last`, in the open transaction. */
export async function mergeSignatures(
  corpusId: CorpusId,
  signatures: Signatures,
  last: number,
): Promise<void> {
  await newBlocks(corpusId, last).delete();
  await database.signatures.put(toBlock(corpusId, COMPARED, signatures));
}

function newBlocks(corpusId: CorpusId, last: unknown = Dexie.maxKey) {
  return database.signatures
    .where('[corpusId+block]')
    .between([corpusId, COMPARED], [corpusId, last], false, true);
}

function toBlock(corpusId: CorpusId, block: number, signatures: Signatures): SignatureBlock {
  const bytes = new Uint8Array(signatures.size * SIGNATURE_LENGTH);
  for (const [index, signature] of [...signatures.values()].entries()) {
    bytes.set(signature, index * SIGNATURE_LENGTH);
  }
  return { corpusId, block, articleIds: [...signatures.keys()], bytes };
}
