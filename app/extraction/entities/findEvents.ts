import type { LexicalText } from '../../matching/lexicon.ts';
import { anyOf, compilePattern, sequence, shape, words } from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { CONGRESS, ELECTION, NUMBERED_CONGRESS, SESSION } from './congress.ts';
import { isOpening } from './opening.ts';
import { findNameRun, hasCapitalIn, isCapital } from './personName.ts';
import { findPlainTitleEnd, findQuotedEnd, findTitleEnd } from './title.ts';

const CONGRESS_RULE: Rule = { label: 'EVENT', rule: 'entity.event.congress', confidence: 0.85 };
const ELECTION_RULE: Rule = { label: 'EVENT', rule: 'entity.event.election', confidence: 0.9 };
const SESSION_RULE: Rule = { label: 'EVENT', rule: 'entity.event.session', confidence: 0.75 };
const NAMED: Rule = { label: 'EVENT', rule: 'entity.event.named', confidence: 0.65 };
const DATED: Rule = { label: 'EVENT', rule: 'entity.event.dated', confidence: 0.7 };

/**
 * Congresses, elections, sessions, exercises and festivals that have a capital, an ordinal, a
 * term or a year. Source: annotation guide, section 2, EVENT.
 */
export function findEvents(text: LexicalText): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < text.spans.length; index += 1) {
    const head = text.longest('event-heads', index);
    const feast = findFeastEnd(text, index);
    if (feast !== null) {
      found.push(candidateOf(text, index, feast, NAMED));
      index = feast - 1;
      continue;
    }
    if (head === null) {
      if (text.shapes[index] === 'capitalised') found.push(...findNamedDay(text, index));
      continue;
    }
    const event =
      readCongress(text, index) ?? readVote(text, index) ?? readNamed(text, index, head);
    if (event === null) continue;
    found.push(candidateOf(text, index, event.end, event.rule));
    index = event.end - 1;
  }
  return found;
}

/** `lễ Giáng sinh`, `Tết Nguyên đán Giáp Thìn`; a capital that only opens a sentence is none. */
function findFeastEnd(text: LexicalText, index: number): number | null {
  const end = text.longest('named-feasts', index);
  if (end === null || !hasCapitalIn(text, isOpening(text, index) ? index + 1 : index, end)) {
    return null;
  }
  return CYCLIC_YEAR.match(text, end) ?? end;
}

/** `Giáp Thìn` */
const CYCLIC_YEAR = compilePattern(
  sequence(
    anyOf(...'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ').map(words)),
    anyOf(...'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ').map(words)),
  ),
);

const NAMED_TIMES: ReadonlySet<string> = new Set(['ngày', 'tháng']);

/** `Ngày Nhà giáo Việt Nam`, `Tháng Công nhân`: a name instead of a number */
function findNamedDay(text: LexicalText, index: number): Candidate[] {
  if (!NAMED_TIMES.has(text.keys[index] ?? '')) return [];
  if (text.shapes[index + 1] !== 'capitalised') return [];
  const end = findTitleEnd(text, index + 1);
  return end > index + 2 ? [candidateOf(text, index, end, NAMED)] : [];
}

interface Event {
  end: number;
  rule: Rule;
}

function readCongress(text: LexicalText, index: number): Event | null {
  const numbered = NUMBERED_CONGRESS.match(text, index);
  if (numbered !== null) return { end: numbered, rule: CONGRESS_RULE };
  const end = CONGRESS.match(text, index);
  if (end === null || end <= index + 2) return null;
  const hasName = isCapital(text, index) && !isOpening(text, index);
  return hasName || isDated(text, end) ? { end, rule: CONGRESS_RULE } : null;
}

function readVote(text: LexicalText, index: number): Event | null {
  const election = ELECTION.match(text, index);
  if (election !== null) return { end: election, rule: ELECTION_RULE };
  // In small letters it is the reported meeting, save a plenum: `hội nghị Trung ương 6`.
  const session =
    isCapital(text, index) || isCapital(text, index + 2) ? SESSION.match(text, index) : null;
  return session === null ? null : { end: session, rule: SESSION_RULE };
}

/** A term or a year follows: `nhiệm kỳ 2020 - 2025`, `năm 2021`. */
function isDated(text: LexicalText, index: number): boolean {
  const at = text.keys[index] === ',' ? index + 1 : index;
  if (text.keys[at] === 'nhiệm') return true;
  return text.keys[at] === 'năm' && /^(?:19|20)\d\d$/.test(text.keys[at + 1] ?? '');
}

/** Heads that are never told by a title: the reported meeting is one of them. */
const UNTITLED: ReadonlySet<string> = new Set([
  'hội nghị',
  'đại hội',
  'bầu cử',
  'kỳ họp',
  'phiên họp',
  'tết',
]);

function readNamed(text: LexicalText, index: number, head: number): Event | null {
  // `GIẢI PHÁP`
  if ((text.longest('compounds', index) ?? 0) > head) return null;
  const phrase = text.keys.slice(index, head).join(' ');
  const quoted = findQuotedEnd(text, head);
  if (quoted !== null && !UNTITLED.has(phrase)) return { end: quoted, rule: NAMED };
  const counted = UNTITLED.has(phrase) ? null : findCounted(text, head);
  if (counted !== null) return { end: counted, rule: NAMED };
  if (phrase === 'diễn tập' || phrase === 'tháng hành động') return readDated(text, head);
  if (UNTITLED.has(phrase) || phrase === 'kỷ niệm' || phrase === 'lễ kỷ niệm') return null;
  const themed = UNTITLED.has(phrase) ? null : findThemed(text, index, head);
  if (themed !== null) return { end: themed, rule: NAMED };
  // `Tuần Văn hóa - Du lịch Hòa An`
  const first = text.keys[head] === '-' && isCapital(text, index) ? head + 1 : head;
  if (!isCapital(text, first) || text.shapes[first] === 'initial') return null;
  const end = findTitleEnd(text, head);
  if (end === head) return null;
  const place = findPlaceEnd(text, end);
  return { end: TIMES.match(text, place) ?? place, rule: NAMED };
}

/** The most small words between the head and the place. */
const LONGEST_THEME = 6;

/** `Tuần văn hóa du lịch Hòa An`, `Hội chợ nông sản huyện Hòa An`: small words up to a place's name */
function findThemed(text: LexicalText, index: number, head: number): number | null {
  if (!isCapital(text, index) || isOpening(text, index) || text.shapes[head] !== 'lower') {
    return null;
  }
  for (let at = head; at <= head + LONGEST_THEME; at += 1) {
    if (isCapital(text, at)) {
      const end = findNameRun(text, at, 4);
      return end >= at + 2 && text.shapes[at] === 'capitalised' ? end : null;
    }
    if (text.shapes[at] !== 'lower' || text.longest('title-stops', at) !== null) return null;
  }
  return null;
}

/** `Lễ hội Cầu mưa | xã Hòa An`: a unit with its name goes on with an event's title. */
function findPlaceEnd(text: LexicalText, end: number): number {
  const level = text.longest('levels', end) ?? end;
  return level > end && isCapital(text, level) ? findNameRun(text, level, 4) : end;
}

/** The most tokens between the head and the ordinal. */
const LONGEST_NAME = 16;

/** `Giải bóng chuyền truyền thống lần thứ V`: a title without capitals up to its ordinal */
function findCounted(text: LexicalText, head: number): number | null {
  for (let at = head; at < head + LONGEST_NAME; at += 1) {
    const end = TIMES.match(text, at);
    if (end !== null) return end;
    if (text.shapes[at] === 'boundary' || text.longest('title-stops', at) !== null) return null;
    if (text.shapes[at] === 'punctuation' && ![',', '-'].includes(text.keys[at] ?? '')) return null;
  }
  return null;
}

/** `lần thứ V` */
const TIMES = compilePattern(
  sequence(words('lần thứ'), shape('allCaps', 'initial', 'number', 'lower')),
);

/** `diễn tập khu vực phòng thủ huyện`, when a year or a term follows */
function readDated(text: LexicalText, head: number): Event | null {
  const end = findPlainTitleEnd(text, head);
  return end > head && isDated(text, end) ? { end, rule: DATED } : null;
}
