import type { LexicalText } from '../../matching/lexicon.ts';
import { isAt } from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { isOpening } from './opening.ts';
import { readBody, type Body } from './organisation.ts';
import { hasCapitalIn, isCapital, type KnownNames } from './personName.ts';

const CONFIDENCE: Record<Body['kind'], number> = {
  committee: 0.92,
  organ: 0.92,
  government: 0.9,
  department: 0.85,
  institution: 0.75,
};

/** `Xây dựng` in `các sở: Tài chính, Xây dựng` */
const LISTED: Rule = { label: 'ORG', rule: 'entity.org.listed', confidence: 0.65 };

/**
 * Bodies known by their name, or by their type and level. Of a coordination each is one.
 * Source: annotation guide, section 2, ORG.
 */
export function findBodies(text: LexicalText, names: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    if (text.keys[index] === ':' && text.longest('domain-heads', index - 1) === index) {
      index = Math.max(index, findListed(text, index, found) - 1);
      continue;
    }
    const body = readBody(text, index, names, false);
    if (body === null || !hasCapital(text, index, body)) continue;
    if (!body.isNamed && !sharesBody(text, body, names)) continue;
    if (isAt(text, index - 2, ['đại', 'hội'])) continue;
    const confidence = CONFIDENCE[body.kind];
    found.push(
      candidateOf(text, index, body.end, {
        label: 'ORG',
        rule: `entity.org.${body.kind}`,
        confidence,
      }),
    );
    const next = body.kind === 'department' ? findListed(text, body.end, found) : body.end;
    index = next - 1;
  }
  return found;
}

/** `Ban Tổ chức, Ban Tuyên giáo Tỉnh ủy`: the first is named by the body of the last. */
function sharesBody(text: LexicalText, { kind, end }: Body, names: KnownNames): boolean {
  if (kind !== 'organ' || ![',', 'và'].includes(text.keys[end] ?? '')) return false;
  const next = isCapital(text, end + 1) ? readBody(text, end + 1, names, false) : null;
  return next?.kind === 'organ' || next?.kind === 'committee';
}

/** The head is capitalised, or its own name is: `phòng Nội vụ`, `ủy ban nhân dân xã Hòa An`. */
function hasCapital(text: LexicalText, index: number, { kind, end }: Body): boolean {
  if (isCapital(text, index)) return true;
  // `tỉnh Đoàn` is no name.
  const name = kind === 'department' || kind === 'institution' ? index + 1 : index + 2;
  return hasCapitalIn(text, name, end) && !isOpening(text, index);
}

const SEPARATORS: ReadonlySet<string> = new Set([':', ',', ';', 'và']);

/** `Sở Tài chính, Nội vụ và Xây dựng`, `các sở: Tài chính, Nội vụ`: the names share the head. */
function findListed(text: LexicalText, from: number, found: Candidate[]): number {
  let end = from;
  while (SEPARATORS.has(text.keys[end] ?? '')) {
    const domain = isCapital(text, end + 1) ? text.longest('domains', end + 1) : null;
    if (domain === null || text.longest('governments', end + 1) === domain) break;
    found.push(candidateOf(text, end + 1, domain, LISTED));
    end = domain;
  }
  return end;
}
