import { MarkValue, type DatasetRelation } from '../../../../shared/dataset.ts';
import { type Fault, faultOf } from '../../incoming/fault.ts';
import type { IncomingMarks, IncomingSpan } from '../../incoming/incomingArticle.ts';
import { parseSpanLabel } from '../../standoff/spanLabel.ts';
import { BRAT_SEPARATOR, NOTE_TYPE, parseTypeName } from './typeName.ts';

/** Example: `T2\tLOC 0 5;16 23\tNorth America`; the tool itself writes no empty surface. */
const MARK = /^(?<id>T\S+)\t(?<type>\S+) (?<offsets>\d+ \d+(?:;\d+ \d+)*)\t(?<words>.*)$/su;
/** Example: `R1\tPart-Of Arg1:T3 Arg2:T35` */
const RELATION = /^R\S*\t(?<type>\S+) \S+?:(?<from>[TE]\S+) \S+?:(?<to>[TE]\S+)\s*$/u;
/** Example: `E1\tHydroxylation:T12 Theme:T7 Cause:E2` */
const EVENT = /^(?<id>E\S+)\t(?<type>[^\s:]+):(?<trigger>T\S+)(?<roles>(?: \S+:\S+)*)\s*$/u;
/** Example: `A1\tNegation E1`, `A2\tCategory T1 Specific` and, of old, `M1\tNegation E1` */
const ATTRIBUTE = /^[AM]\S*\t(?<name>\S+) (?<target>[TER]\S+)(?: (?<value>.+))?$/u;
/** Example: `N1\tReference T5 Wikipedia:64488\tan encyclopedia's title` */
const LINK = /^N\S*\t(?<name>\S+) (?<target>T\S+) (?<value>[^\t]+)(?:\t(?<title>.*))?$/u;
/** Example: `#1\tAnnotatorNotes T1\tfree text` */
const NOTE = /^#\S*\t(?<name>\S+) (?<target>\S+)(?:\t(?<words>.*))?$/su;
/** Example: `*\tEquiv T1 T2 T3` */
const EQUIVALENCE = /^\*\t(?<type>\S+) (?<members>T\S+(?: T\S+)+)\s*$/u;

/** What the lines of a stand-off file say, whatever their order. */
export class BratMarks {
  readonly #text: string;
  readonly #spans = new Map<string, IncomingSpan>();
  readonly #relations: DatasetRelation[] = [];
  readonly #triggerOf = new Map<string, string>();
  /** Cut once, when a mark in several parts asks for them. */
  #characters: string[] | null = null;
  readonly #attributes: { target: string; values: Record<string, MarkValue> }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Why the line cannot be taken; null when it was. */
  add(written: string): Fault | null {
    const line = written.replace(/\r$/u, '');
    switch (line[0]) {
      case undefined:
        return null;
      case 'T':
        return this.#addMark(line);
      case 'R':
      case '*':
        return this.#addRelation(line);
      case 'E':
        return this.#addEvent(line);
      case 'A':
      case 'M':
      case 'N':
      case '#':
        return this.#addAttribute(line);
      default:
        return faultOf('notStandoff');
    }
  }

  #addMark(line: string): Fault | null {
    const { id = '', type = '', offsets = '', words = '' } = MARK.exec(line)?.groups ?? {};
    if (id === '') return faultOf('badMark');
    if (this.#spans.has(id)) return faultOf('sameId', { id });
    const parts = offsets.split(';').map((pair): [number, number] => {
      const [start = '', end = ''] = pair.split(' ');
      return [Number(start), Number(end)];
    });
    const label = parseSpanLabel(parseTypeName(type), BRAT_SEPARATOR);
    this.#spans.set(id, { id, ...label, parts, surface: words, attributes: {} });
    return null;
  }

  #addRelation(line: string): Fault | null {
    const relation = RELATION.exec(line)?.groups;
    if (relation) {
      const { type = '', from = '', to = '' } = relation;
      this.#relations.push({ type: parseTypeName(type), from, to });
      return null;
    }
    const { type, members = '' } = EQUIVALENCE.exec(line)?.groups ?? {};
    if (type === undefined) return faultOf('badRelation');
    const [first = '', ...others] = members.split(' ');
    for (const to of others) this.#relations.push({ type, from: first, to });
    return null;
  }

  /** An event is its trigger, from which its roles go out as relations. */
  #addEvent(line: string): Fault | null {
    const { id, trigger = '', roles = '' } = EVENT.exec(line)?.groups ?? {};
    if (id === undefined) return faultOf('badEvent');
    this.#triggerOf.set(id, trigger);
    for (const role of roles.trim().split(' ').filter(Boolean)) {
      const [type = '', to = ''] = role.split(':');
      this.#relations.push({ type: parseTypeName(type), from: id, to });
    }
    return null;
  }

  #addAttribute(line: string): Fault | null {
    const found = (ATTRIBUTE.exec(line) ?? LINK.exec(line) ?? NOTE.exec(line))?.groups;
    const { name, target = '', value, title, words } = found ?? {};
    if (name === undefined) return faultOf('badAttribute');
    const own = name === NOTE_TYPE ? parseOwnNote(words ?? '') : null;
    const link = title === undefined || title === '' ? {} : { [`${name}.title`]: title };
    const values = own ?? { [name]: words ?? value ?? true, ...link };
    this.#attributes.push({ target, values });
    return null;
  }

  /** What names a mark that the file does not have; null when all is there. */
  findDangling(): Fault | null {
    const ends = this.#relations.flatMap(({ from, to }) => [from, to]);
    const missing = ends.find((id) => !this.#spans.has(this.#markOf(id)));
    return missing === undefined ? null : faultOf('danglingRelation', { id: missing });
  }

  #markOf(id: string): string {
    return this.#triggerOf.get(id) ?? id;
  }

  finish(): Pick<IncomingMarks, 'spans' | 'relations' | 'leftOut'> {
    let notes = 0;
    for (const { target, values } of this.#attributes) {
      const span = this.#spans.get(this.#markOf(target));
      if (span) Object.assign(span.attributes, values);
      else notes += 1;
    }
    return {
      leftOut: { notes },
      spans: Array.from(this.#spans.values(), (span) => ({ ...span, parts: this.#join(span) })),
      relations: this.#relations.map(({ type, from, to }) => {
        return { type, from: this.#markOf(from), to: this.#markOf(to) };
      }),
    };
  }

  /** One part again of the fragments that only line breaks keep apart. */
  #join({ parts }: IncomingSpan): [number, number][] {
    if (parts.length > 1) this.#characters ??= Array.from(this.#text);
    const characters = this.#characters ?? [];
    const joined: [number, number][] = [];
    for (const [start, end] of parts) {
      const last = joined.at(-1);
      // The unit is not known yet: in code points, as brat counts, or else in UTF-16.
      const gaps = last && [
        characters.slice(last[1], start).join(''),
        this.#text.slice(last[1], start),
      ];
      if (last && gaps?.some((gap) => /^[\r\n]+$/u.test(gap))) last[1] = end;
      else joined.push([start, end]);
    }
    return joined;
  }
}

function parseOwnNote(words: string): Record<string, MarkValue> | null {
  if (!words.startsWith('{')) return null;
  let json: unknown;
  try {
    json = JSON.parse(words);
  } catch {
    return null;
  }
  const entries = Object.entries(Object(json) as Record<string, unknown>);
  const parsed = entries.map(([key, value]) => [key, MarkValue.safeParse(value)] as const);
  if (parsed.some(([, value]) => !value.success)) return null;
  return Object.fromEntries(parsed.map(([key, value]) => [key, value.data ?? null]));
}
