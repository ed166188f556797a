import {
  createRulePreview,
  type TriedArticle,
} from '../../app/extraction/userRules/previewUserRules.ts';
import { MOST_HITS_SHOWN, RulesRequest, type RulesReply } from './rulesMessages.ts';

/** What runs in the worker: it keeps the article that it read last. Null is no answer. */
export function createRulesAnswerer(): (message: unknown) => RulesReply | null {
  let preview = createRulePreview(NOTHING);
  return (message) => {
    const request = RulesRequest.parse(message);
    if (request.type === 'read') {
      preview = createRulePreview(request);
      return null;
    }
    const { requestId, name, rules } = request;
    const { hits, stopped } = preview(rules);
    const own = hits.filter(({ rule }) => rule === `user.${name}`);
    return {
      requestId,
      count: own.length,
      hits: own.slice(0, MOST_HITS_SHOWN).map(({ span, context }) => ({ span, context })),
      isStopped: stopped.includes(name),
    };
  };
}

const NOTHING: TriedArticle = { text: '', blocks: [], entities: [] };
