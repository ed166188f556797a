import { z } from 'zod';

/** What a rule is called by: `user.<name>` is the rule of what it finds. */
const RuleName = z.string().regex(/^[\p{L}\p{N}_-]+$/u, 'letters, digits, _ and - only');

/** How a token may be written: `capital` begins with one; `any` is every token of a sentence. */
export const TokenShape = z.enum([
  'lower',
  'capital',
  'allCaps',
  'number',
  'punctuation',
  'word',
  'any',
]);
export type TokenShape = z.infer<typeof TokenShape>;

/**
 * What one place of a pattern takes. `phrases`: one of these, each of one or more syllables, blind
 * to where a tone stands. `label`: the words of an entity with this label.
 */
const TokenTest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('phrases'),
    phrases: z.array(z.string().trim().min(1).max(200)).min(1).max(200),
    isCaseSensitive: z.boolean(),
  }),
  z.object({ type: z.literal('shape'), shape: TokenShape }),
  z.object({ type: z.literal('label'), label: z.string().min(1) }),
]);
export type TokenTest = z.infer<typeof TokenTest>;

/** The most times that a place of a pattern may be repeated, and the most places. */
export const MOST_REPEATS = 20;
const MOST_TOKENS = 40;

const times = z.int().nonnegative().max(MOST_REPEATS);

/** A place of a pattern, at least and at most so many times. Captured places stand together. */
export const PatternToken = z
  .object({ test: TokenTest, atLeast: times, atMost: times.positive(), isCaptured: z.boolean() })
  .refine(({ atLeast, atMost }) => atLeast <= atMost, 'at least is more than at most');
export type PatternToken = z.infer<typeof PatternToken>;

const common = {
  name: RuleName,
  isEnabled: z.boolean(),
  confidence: z.number().min(0).max(1),
};

/** Terms that are marked with a label wherever they stand. */
const DictionaryRule = z.object({
  kind: z.literal('dictionary'),
  ...common,
  label: z.string().min(1),
  isCaseSensitive: z.boolean(),
  terms: z.array(z.string().trim().min(1)).max(100_000),
});
export type DictionaryRule = z.infer<typeof DictionaryRule>;

/**
 * What becomes of the captured words, or of the whole match when nothing is captured: a mention with
 * a label, or the name of the measured values that stand in the match, else of the next one in its
 * sentence.
 */
const RuleResult = z.discriminatedUnion('type', [
  z.object({ type: z.literal('label'), label: z.string().min(1) }),
  z.object({ type: z.literal('indicatorName') }),
]);
export type RuleResult = z.infer<typeof RuleResult>;

/** A run of tokens inside a sentence. */
const PatternRule = z.object({
  kind: z.literal('pattern'),
  ...common,
  result: RuleResult,
  tokens: z
    .array(PatternToken)
    .min(1)
    .max(MOST_TOKENS)
    .refine((tokens) => tokens.some(({ atLeast }) => atLeast > 0), 'everything is optional')
    .refine(hasOneCapture, 'captured places stand apart'),
});
export type PatternRule = z.infer<typeof PatternRule>;

/** A rule that a person has made for a project: plain data, never code. */
export const UserRule = z.discriminatedUnion('kind', [DictionaryRule, PatternRule]);
export type UserRule = z.infer<typeof UserRule>;

function hasOneCapture(tokens: readonly { isCaptured: boolean }[]): boolean {
  const first = tokens.findIndex(({ isCaptured }) => isCaptured);
  const last = tokens.findLastIndex(({ isCaptured }) => isCaptured);
  return first === -1 || tokens.slice(first, last).every(({ isCaptured }) => isCaptured);
}
