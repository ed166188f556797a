import type { EntityBody } from '../../../shared/annotationBody.ts';
import type { Span } from '../../../shared/span.ts';
import type {
  DictionaryRule,
  PatternRule,
  RuleResult,
  UserRule,
} from '../../../shared/userRule.ts';
import { compileLexicon, type LexicalText } from '../../matching/lexicon.ts';
import {
  compileUserPattern,
  type CompiledUserPattern,
  type LabelEnds,
} from '../../matching/userPattern.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';

/** What a rule of the user's found: `span` is what it takes, `context` all that it matched. */
export interface UserHit {
  rule: string;
  confidence: number;
  result: RuleResult;
  span: Span;
  context: Span;
}

export interface UserFindings {
  /** Rule by rule, each rule's by start. */
  hits: UserHit[];
  /** The names of rules that took too many steps; they found nothing in this article. */
  stopped: string[];
}

/** The user's rules made ready for any number of articles. */
export interface UserRules {
  /** Offsets count in the analysed text, those of `entities` too; patterns ask for their labels. */
  find: (article: AnalysedArticle, entities: readonly EntityBody[]) => UserFindings;
}

/**
 * What one pattern may cost in one article: far more than a pattern of several optional places
 * takes, and bounded by the length of the text.
 */
const STEPS_A_TOKEN = 80;
const STEPS_AT_LEAST = 20_000;

type Compiled = PatternRule & { pattern: CompiledUserPattern };

/** Compiles the rules that are enabled. */
export function compileUserRules(rules: readonly UserRule[]): UserRules {
  const enabled = rules.filter(({ isEnabled }) => isEnabled);
  const dictionaries = enabled.filter((rule) => rule.kind === 'dictionary');
  const patterns = enabled
    .filter((rule) => rule.kind === 'pattern')
    .map((rule): Compiled => ({ ...rule, pattern: compileUserPattern(rule.name, rule.tokens) }));
  const lexicon = compileLexicon([
    ...dictionaries.map(({ name: id, ...rest }) => ({ id, ...rest })),
    ...patterns.flatMap(({ pattern }) => pattern.sources),
  ]);
  return {
    find(article, entities) {
      if (enabled.length === 0) return { hits: [], stopped: [] };
      const text = lexicon.read(article);
      const found = dictionaries.flatMap((rule) => findTerms(text, rule));
      const labelEnds = indexLabels(text, entities, found);
      const stopped: string[] = [];
      const matched = patterns.flatMap((rule) => {
        const hits = findPattern(text, labelEnds, rule);
        if (hits === null) stopped.push(rule.name);
        return hits ?? [];
      });
      return { hits: [...found, ...matched], stopped };
    },
  };
}

function findTerms(text: LexicalText, rule: DictionaryRule): UserHit[] {
  const hits: UserHit[] = [];
  for (let index = 0; index < text.spans.length;) {
    const end = text.longest(rule.name, index);
    if (end !== null) {
      const span = spanOf(text, index, end);
      const result = { type: 'label' as const, label: rule.label };
      hits.push({ ...signOf(rule), result, span, context: span });
    }
    index = end ?? index + 1;
  }
  return hits;
}

function findPattern(text: LexicalText, labelEnds: LabelEnds, rule: Compiled): UserHit[] | null {
  const budget = { steps: STEPS_AT_LEAST + STEPS_A_TOKEN * text.spans.length };
  const matches = rule.pattern.find(text, labelEnds, budget);
  return (
    matches?.map(({ start, end, captured }) => ({
      ...signOf(rule),
      result: rule.result,
      span: spanOf(text, captured.start, captured.end),
      context: spanOf(text, start, end),
    })) ?? null
  );
}

function signOf({ name, confidence }: UserRule): Pick<UserHit, 'rule' | 'confidence'> {
  return { rule: `user.${name}`, confidence };
}

function spanOf(text: LexicalText, from: number, to: number): Span {
  const start = text.spans[from]?.start ?? 0;
  return { start, end: text.spans[to - 1]?.end ?? start };
}

/** Where mentions with a label are, in tokens: those of the engine, and the dictionaries' terms. */
function indexLabels(
  text: LexicalText,
  entities: readonly EntityBody[],
  terms: readonly UserHit[],
): LabelEnds {
  const tokenStarts = new Map<number, number>();
  const tokenEnds = new Map<number, number>();
  for (const [index, { start, end }] of text.spans.entries()) {
    if (start === end) continue;
    tokenStarts.set(start, index);
    tokenEnds.set(end, index + 1);
  }
  const ends = new Map<string, number>();
  const add = (label: string, { start, end }: Span) => {
    const [first, next] = [tokenStarts.get(start), tokenEnds.get(end)];
    if (first === undefined || next === undefined) return;
    const key = `${label} ${first}`;
    ends.set(key, Math.max(next, ends.get(key) ?? 0));
  };
  for (const { label, spans } of entities) for (const span of spans) add(label, span);
  for (const { result, span } of terms) if (result.type === 'label') add(result.label, span);
  return (label, index) => ends.get(`${label} ${index}`) ?? null;
}
