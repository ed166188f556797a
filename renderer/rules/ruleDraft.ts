import {
  parseUserPattern,
  writeUserPattern,
  type NotationProblem,
} from '../../app/matching/userPatternNotation.ts';
import type { Label } from '../../shared/project.ts';
import { UserRule } from '../../shared/userRule.ts';

/** A rule as it stands in the form. `key` names it while the dialog is open, its name can change. */
export interface RuleDraft {
  key: string;
  kind: UserRule['kind'];
  name: string;
  isEnabled: boolean;
  confidence: number;
  /** A label's id; null for the name of an indicator. */
  label: string | null;
  isCaseSensitive: boolean;
  /** One term a line. */
  terms: string;
  notation: string;
}

/** Why a draft is no rule yet. */
export type DraftProblem =
  | { field: 'name'; reason: 'emptyName' | 'badName' | 'sameName' }
  | { field: 'terms'; reason: 'noTerms' | 'tooMuch' }
  | { field: 'notation'; reason: NotationProblem; offset: number }
  | { field: 'notation'; reason: 'unknownLabel' | 'tooMuch'; offset: number };

export type CheckedDraft =
  { rule: UserRule; problem: null } | { rule: null; problem: DraftProblem };

const NAME = /^[\p{L}\p{N}_-]+$/u;

/** A confidence at which a rule that nobody has tested yet begins. */
const FIRST_CONFIDENCE = 0.9;

export function draftOf(rule: UserRule): RuleDraft {
  const { kind, name, isEnabled, confidence } = rule;
  const common = { key: name, kind, name, isEnabled, confidence };
  if (rule.kind === 'dictionary') {
    const { label, isCaseSensitive, terms } = rule;
    return { ...common, label, isCaseSensitive, terms: terms.join('\n'), notation: '' };
  }
  const label = rule.result.type === 'label' ? rule.result.label : null;
  const notation = writeUserPattern(rule.tokens);
  return { ...common, label, isCaseSensitive: false, terms: '', notation };
}

/** A new rule with a name that none of the others has. */
export function newDraft(
  kind: UserRule['kind'],
  stem: string,
  label: string | null,
  others: readonly RuleDraft[],
): RuleDraft {
  const taken = new Set(others.flatMap(({ key, name }) => [key, name]));
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  const name = `${stem}-${number}`;
  const look = { isEnabled: true, confidence: FIRST_CONFIDENCE, isCaseSensitive: false };
  return { key: name, kind, name, ...look, label, terms: '', notation: '' };
}

/** The rule that a draft says, or what is wrong with it. */
export function checkDraft(
  draft: RuleDraft,
  others: readonly RuleDraft[],
  labels: readonly Label[],
): CheckedDraft {
  const name = draft.name.trim().normalize('NFC');
  if (name === '') return wrong({ field: 'name', reason: 'emptyName' });
  if (!NAME.test(name)) return wrong({ field: 'name', reason: 'badName' });
  const isTaken = others.some((other) => other.key !== draft.key && other.name.trim() === name);
  if (isTaken) return wrong({ field: 'name', reason: 'sameName' });
  return draft.kind === 'dictionary'
    ? checkDictionary({ ...draft, name })
    : checkPattern({ ...draft, name }, labels);
}

function checkDictionary(draft: RuleDraft): CheckedDraft {
  const { name, isEnabled, confidence, label, isCaseSensitive } = draft;
  const terms = [...new Set(draft.terms.split('\n').map((term) => term.trim().normalize('NFC')))];
  const given = terms.filter((term) => term !== '');
  if (given.length === 0) return wrong({ field: 'terms', reason: 'noTerms' });
  const common = { name, isEnabled, confidence, isCaseSensitive, terms: given };
  const rule = UserRule.safeParse({ kind: 'dictionary', ...common, label });
  return rule.success ? right(rule.data) : wrong({ field: 'terms', reason: 'tooMuch' });
}

function checkPattern(draft: RuleDraft, labels: readonly Label[]): CheckedDraft {
  const { name, isEnabled, confidence, label } = draft;
  const read = parseUserPattern(draft.notation);
  if (!read.ok) {
    return wrong({ field: 'notation', reason: read.problem, offset: read.offset });
  }
  const unknown = read.tokens.find(
    ({ test }) => test.type === 'label' && labels.every(({ id }) => id !== test.label),
  );
  if (unknown?.test.type === 'label') {
    const offset = draft.notation.indexOf(`@${unknown.test.label}`);
    return wrong({ field: 'notation', reason: 'unknownLabel', offset });
  }
  const result = label === null ? { type: 'indicatorName' } : { type: 'label', label };
  const common = { name, isEnabled, confidence, result, tokens: read.tokens };
  const rule = UserRule.safeParse({ kind: 'pattern', ...common });
  if (rule.success) return right(rule.data);
  return wrong({ field: 'notation', reason: 'tooMuch', offset: 0 });
}

function right(rule: UserRule): CheckedDraft {
  return { rule, problem: null };
}

function wrong(problem: DraftProblem): CheckedDraft {
  return { rule: null, problem };
}
