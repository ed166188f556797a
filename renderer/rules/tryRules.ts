import type { UserHit } from '../../app/extraction/userRules/compileUserRules.ts';
import {
  createRulePreview,
  type TriedArticle,
} from '../../app/extraction/userRules/previewUserRules.ts';
import { contains } from '../../app/text/spans.ts';
import type { Span } from '../../shared/span.ts';
import { MOST_HITS_SHOWN, RulesRequest, type RulesReply } from './rulesMessages.ts';

/** What runs in the worker: it keeps the article that it read last. Null is no answer. */
export function createRulesAnswerer(): (message: unknown) => RulesReply | null {
  let preview = createRulePreview(NOTHING);
  let mentions: readonly Span[] = [];
  const isCovered = ({ result, span }: UserHit): boolean =>
    result.type === 'label' && mentions.some((mention) => isInside(span, mention));
  return (message) => {
    const request = RulesRequest.parse(message);
    if (request.type === 'read') {
      preview = createRulePreview(request);
      mentions = request.entities.flatMap(({ spans }) => spans);
      return null;
    }
    const { requestId, name, rules } = request;
    const { hits, stopped } = preview(rules);
    const own = hits.filter(({ rule }) => rule === `user.${name}`);
    return {
      requestId,
      count: own.length,
      hits: own.slice(0, MOST_HITS_SHOWN).map((hit) => {
        return { span: hit.span, context: hit.context, isCovered: isCovered(hit) };
      }),
      isStopped: stopped.includes(name),
    };
  };
}

function isInside(span: Span, mention: Span): boolean {
  const isShorter = span.end - span.start < mention.end - mention.start;
  return isShorter && contains(mention, span);
}

const NOTHING: TriedArticle = { text: '', blocks: [], entities: [] };
