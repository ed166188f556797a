import { z } from 'zod';
import { EntityBody } from '../../shared/annotationBody.ts';
import { Block } from '../../shared/article.ts';
import { Span } from '../../shared/span.ts';
import { UserRule } from '../../shared/userRule.ts';

/** What the window asks of the worker that tries rules: to read an article, and to try a rule on it. */
export const RulesRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('read'),
    text: z.string(),
    blocks: z.array(Block),
    entities: z.array(EntityBody),
  }),
  z.object({
    type: z.literal('try'),
    requestId: z.int(),
    /** The name of the rule whose hits are wanted; the others give it their labels. */
    name: z.string(),
    rules: z.array(UserRule),
  }),
]);
export type RulesRequest = z.infer<typeof RulesRequest>;

/** Hits beyond these are only counted. */
export const MOST_HITS_SHOWN = 300;

/**
 * What one rule finds: the first hits, and how many there are in all. One that is covered lies inside
 * a longer mention, and is not marked.
 */
export const RulesReply = z.object({
  requestId: z.int(),
  count: z.int().nonnegative(),
  hits: z.array(z.object({ span: Span, context: Span, isCovered: z.boolean() })),
  isStopped: z.boolean(),
});
export type RulesReply = z.infer<typeof RulesReply>;
