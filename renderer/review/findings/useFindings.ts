import { useEffect, useMemo, useState } from 'react';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { startWorker } from '../../startWorker.ts';
import workerUrl from './findings.worker.ts?worker&url';
import { FindingsReply, type FindingsRequest } from './findingsMessages.ts';
import { listCheckedBodies, listFindings, type ListedFinding } from './listFindings.ts';

/** Decisions come one after another: the checks wait for a pause between them. */
const PAUSE_MS = 400;

const NONE: readonly ListedFinding[] = [];

/**
 * What contradicts itself in the open article as it is marked now. The checks run in a worker; the
 * last findings stay until the next ones are there. Empty while nothing is known yet.
 */
export function useFindings(article: LoadedArticle): readonly ListedFinding[] {
  const { row, text, annotations, extraction, dismissals } = article;
  const [reply, setReply] = useState<FindingsReply | null>(null);
  useEffect(() => {
    let end: (() => void) | null = null;
    const pause = setTimeout(() => {
      const bodies = listCheckedBodies({ annotations, extraction });
      end = check({ path: row.path, text, bodies }, setReply);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      end?.();
    };
  }, [row.path, text, annotations, extraction]);
  return useMemo(
    () => (reply === null ? NONE : listFindings(reply.findings, text, dismissals)),
    [reply, text, dismissals],
  );
}

let worker: Worker | null = null;
let lastRequestId = 0;

/** The returned function ends the waiting for the answer. */
function check(
  article: Omit<FindingsRequest, 'requestId'>,
  onReply: (reply: FindingsReply) => void,
): () => void {
  worker ??= startWorker(workerUrl);
  const source = worker;
  lastRequestId += 1;
  const requestId = lastRequestId;
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const reply = FindingsReply.parse(data);
    if (reply.requestId === requestId) onReply(reply);
  };
  source.addEventListener('message', onMessage);
  source.postMessage({ ...article, requestId } satisfies FindingsRequest);
  return () => {
    source.removeEventListener('message', onMessage);
  };
}
