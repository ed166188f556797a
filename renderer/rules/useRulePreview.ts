import { useEffect, useMemo, useState } from 'react';
import type { EntityBody } from '../../shared/annotationBody.ts';
import type { UserRule } from '../../shared/userRule.ts';
import type { LoadedArticle } from '../database/loadArticle.ts';
import { startWorker } from '../startWorker.ts';
import workerUrl from './rules.worker.ts?worker&url';
import { RulesReply, type RulesRequest } from './rulesMessages.ts';

const TYPING_PAUSE_MS = 120;

/** What a rule finds in the open article; null while nothing is known. */
export type RulePreview = Pick<RulesReply, 'count' | 'hits' | 'isStopped'> | null;

/**
 * Tries a rule on an article in a worker, from a pause in typing on. The last answer stays until the
 * next one is there. `rules` hold the tried one under its name; null is none that can be tried.
 */
export function useRulePreview(
  article: LoadedArticle | null,
  rules: readonly UserRule[] | null,
  name: string,
): RulePreview {
  const read = useMemo(() => (article === null ? null : requestOf(article)), [article]);
  const [answer, setAnswer] = useState<RulesReply | null>(null);
  useEffect(() => {
    if (read !== null) post(read);
  }, [read]);
  useEffect(() => {
    if (read === null || rules === null) return undefined;
    let end: (() => void) | null = null;
    const pause = setTimeout(() => {
      end = tryRule(rules, name, setAnswer);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
      end?.();
    };
  }, [read, rules, name]);
  return rules === null || read === null ? null : answer;
}

let worker: Worker | null = null;
let lastRequestId = 0;

/** One worker, which keeps the article that it read last. */
function post(request: RulesRequest): Worker {
  worker ??= startWorker(workerUrl);
  worker.postMessage(request);
  return worker;
}

/** The returned function ends the waiting for the answer. */
function tryRule(
  rules: readonly UserRule[],
  name: string,
  onAnswer: (answer: RulesReply) => void,
): () => void {
  lastRequestId += 1;
  const requestId = lastRequestId;
  const source = post({ type: 'try', requestId, name, rules: [...rules] });
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const reply = RulesReply.parse(data);
    if (reply.requestId === requestId) onAnswer(reply);
  };
  source.addEventListener('message', onMessage);
  return () => {
    source.removeEventListener('message', onMessage);
  };
}

/** The mentions of the article: what people decided, and what is still only suggested. */
function requestOf({ text, blocks, extraction, annotations }: LoadedArticle): RulesRequest {
  const decided = annotations.filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost);
  const entities = [...decided, ...extraction.suggestions].flatMap(({ body }): EntityBody[] =>
    body.type === 'entity' ? [body] : [],
  );
  return { type: 'read', text, blocks, entities };
}
