import type { Failure } from '../../../shared/failure.ts';
import { describePlace, type Place } from './place.ts';

/**
 * All that can be wrong with a dataset, in English; the window has the same codes in its other
 * languages. Names in braces are filled from the values of a fault.
 */
export const FAULTS = {
  empty: 'is empty',
  utf16: 'in UTF-16, not UTF-8. Save it as UTF-8',
  nulByte: 'has a NUL byte, as UTF-16 and binary do. Save it as UTF-8',
  notUtf8: 'not UTF-8. Save it as UTF-8',
  cutCharacter: 'ends inside a character, or is not UTF-8. Save it as UTF-8',
  tooLong: 'longer than {{most}} million characters, too long for one article',
  notJson: 'not JSON near “{{near}}”',
  cutValue: 'ends in the middle of a value',
  openList: 'ends before its list is closed',
  lacksKey: 'lacks “{{key}}”',
  wrongType: '“{{key}}” should be of the type {{type}}',
  wrongValue: '“{{key}}” has a value that the format does not know',
  wrongItem: 'is nothing that the format has here',
  notXml: 'is not XML: {{reason}}',
  noText: 'holds no text',
  noTextBeside: '{{path}} is not beside it',
  severalSources: 'is about several sources: {{sources}}',
  unequalColumns: 'has {{columns}} columns where the lines before it have {{expected}}',
  notATag: '“{{tag}}” is no tag such as O or B-ORG',
  notStandoff: 'is no line of a stand-off file',
  badMark: 'a mark has an id, a type with offsets, and its words, parted by tabs',
  badRelation: 'a relation has a type and two arguments',
  badEvent: 'an event has a type with its trigger, and roles',
  badAttribute: 'an attribute or a note names its mark',
  noLabel: 'has a mark without a label',
  badOffset: '{{label}} has an offset that is no whole number',
  sameId: 'the id {{id}} is used twice',
  danglingRelation: 'a relation names {{id}}, which is not there',
  notWebanno: 'is not WebAnno TSV 3',
  badToken: 'a token has an address, offsets and its text, parted by tabs',
  strayToken: '“{{token}}” does not follow in its sentence',
  overlappingSentence: 'its offsets begin before the last sentence ends',
  wideGap: 'its offsets leave {{gap}} characters before it that no sentence holds',
  earlyPart: 'a part of a token comes before its token',
  strayPart: '“{{part}}” is not in its token',
  chain: '{{layer}} is a chain, which Dấu cannot hold. Export without this layer',
  unequalCells: 'has {{cells}} cells where the layers ask for {{expected}}',
  badCell: '“{{cell}}” cannot be read',
  notParquet: 'is no whole Parquet file ({{reason}})',
  foreignPacking:
    'is packed as {{packing}}, which is not read here. Write it with Snappy in plain or dictionary pages',
  lacksColumns: 'lacks the columns {{columns}}',
  badRows: 'is damaged from this row on ({{reason}})',
  noReader: 'has no marks to read back',
  noFile: 'the folder holds no file that ends in {{endings}}',
  readBefore: '{{file}} was already read at {{place}}',
  misquote: '{{file}} has other words than “{{words}}” at {{start}} to {{end}}',
  outside: '{{label}} at {{offsets}} is not within the text',
  otherWords: '{{label}} at {{offsets}} should be “{{expected}}” but the text has “{{found}}”',
} as const;

export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  code: FaultCode;
  values: Readonly<Record<string, string | number>>;
}

/** The names in braces of a text. */
type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type ValuesOf<Code extends FaultCode> = Record<NamesIn<(typeof FAULTS)[Code]>, string | number>;

/** A fault with all the values that its text asks for. */
export function faultOf<Code extends FaultCode>(
  code: Code,
  ...[values]: keyof ValuesOf<Code> extends never ? [] : [ValuesOf<Code>]
): Fault {
  return { code, values: values ?? {} };
}

/** Something wrong at a place of a dataset: a failure that can be told in any language. */
export interface DatasetFailure extends Failure {
  place: Place;
  fault: Fault;
}

/** What was read of a dataset, or why it could not be. */
export type DatasetResult<Value> =
  { ok: true; value: Value } | { ok: false; failure: DatasetFailure };

export function failAt(place: Place, fault: Fault): { ok: false; failure: DatasetFailure } {
  const path = describePlace(place);
  const message = `${path}: ${describeFault(fault)}.`;
  return { ok: false, failure: { code: 'invalid-annotation', message, path, place, fault } };
}

function describeFault({ code, values }: Fault): string {
  return FAULTS[code].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
}
