import { useEffect, useMemo, useState } from 'react';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import { FindingsReply, type FindingsRequest } from './findingsMessages.ts';
import { listCheckedBodies, listFindings, type ListedFinding } from './listFindings.ts';
import { nextTurn } from '../../nextTurn.ts';
import { spawnChecker, type Checker } from './spawnChecker.ts';

/**
 * Decisions come one after another: the checks wait for a pause between them, a longer one where
 * there is more to hand over (a text of 1 MB: 2.4 s).
 */
const PAUSE_MS = 400;
const LETTERS_A_MS = 500;

const NONE: readonly ListedFinding[] = [];

/**
 * What contradicts itself in the open article as it is marked now. The checks run in a worker; the
 * last findings stay until the next ones are there. Empty while nothing is known yet.
 */
export function useFindings(article: LoadedArticle): readonly ListedFinding[] {
  const { row, text, annotations, extraction, dismissals } = article;
  const { fields } = article.project;
  const [reply, setReply] = useState<FindingsReply | null>(null);
  useEffect(() => {
    let end: (() => void) | null = null;
    const pause = setTimeout(
      () => {
        const bodies = listCheckedBodies({ annotations, extraction });
        end = check({ path: row.path, text, bodies, fields }, setReply);
      },
      PAUSE_MS + text.length / LETTERS_A_MS,
    );
    return () => {
      clearTimeout(pause);
      end?.();
    };
  }, [row.path, text, annotations, extraction, fields]);
  return useMemo(
    () => (reply === null ? NONE : listFindings(reply.findings, text, dismissals)),
    [reply, text, dismissals],
  );
}

type Listener = (reply: FindingsReply) => void;

let checker: Checker | null = null;
let lastRequestId = 0;
const waiting = new Map<number, Listener>();

/** The returned function ends the waiting for the answer. */
function check(article: Omit<FindingsRequest, 'requestId'>, onReply: Listener): () => void {
  checker ??= spawnChecker((data) => {
    const reply = FindingsReply.parse(data);
    waiting.get(reply.requestId)?.(reply);
    waiting.delete(reply.requestId);
  });
  lastRequestId += 1;
  const requestId = lastRequestId;
  waiting.set(requestId, onReply);
  void send({ ...article, requestId }, checker);
  return () => {
    waiting.delete(requestId);
  };
}

/** So many marks are handed over in a small part of a frame. */
const MARKS_A_PART = 1_000;

/** Goes on while somebody waits for the answer. */
async function send({ bodies, ...article }: FindingsRequest, { post }: Checker): Promise<void> {
  const { requestId } = article;
  let sent = 0;
  for (; bodies.length - sent > MARKS_A_PART; sent += MARKS_A_PART) {
    post({ requestId, bodies: bodies.slice(sent, sent + MARKS_A_PART) });
    await nextTurn();
    if (!waiting.has(requestId)) return;
  }
  post({ ...article, bodies: bodies.slice(sent) });
}
