import type { z } from 'zod';
import { type DatasetResult, failAt, faultOf } from './fault.ts';
import type { InputFile } from './inputFile.ts';
import { parseItem } from './parseItem.ts';
import type { Place } from './place.ts';
import { MOST_CHARACTERS, readText, tooLong } from './readLines.ts';

/** A value with the line where it begins. */
export interface PlacedItem<Item> {
  place: Place;
  item: Item;
}

/**
 * The elements of a JSON array, or else the values one after the other, as in JSON Lines; one of
 * them in memory at a time. What is not JSON, or ends too early, is a failure with its line; after a
 * line of JSON Lines that was cut, the next is read.
 */
export async function* readJsonItems<Item>(
  file: InputFile,
  schema: z.ZodType<Item>,
): AsyncGenerator<DatasetResult<PlacedItem<Item>>> {
  const splitter = new ValueSplitter();
  for await (const piece of readText(file)) {
    if (!piece.ok) {
      yield piece;
      return;
    }
    for (const { text, line, isBroken } of splitter.take(piece.value)) {
      const whenBroken = isBroken ? { whenBroken: faultOf('cutValue') } : {};
      yield placedItem(text, { place: { path: file.path, line }, schema, ...whenBroken });
    }
    if (splitter.heldLength > MOST_CHARACTERS) {
      yield tooLong({ path: file.path, line: splitter.valueLine });
      return;
    }
  }
  const { rest, line, isOpen } = splitter.finish();
  const place = { path: file.path, line };
  const whenBroken = faultOf('cutValue');
  if (rest !== '') yield placedItem(rest, { place, schema, whenBroken });
  if (isOpen) yield failAt(place, faultOf('openList'));
}

function placedItem<Item>(
  text: string,
  asked: Parameters<typeof parseItem<Item>>[1],
): DatasetResult<PlacedItem<Item>> {
  const parsed = parseItem(text, asked);
  return parsed.ok ? { ok: true, value: { place: asked.place, item: parsed.value } } : parsed;
}

interface CutValue {
  text: string;
  line: number;
  isBroken: boolean;
}

/** Where a value ends; `between` and `broken` are the ends of what was cut. */
type Cut = 'before' | 'after' | 'between' | 'broken';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
/** What an object in an object or a list comes after: `,`, `:` and `[`. */
const BEFORE_OBJECT = new Set([0x2c, 0x3a, 0x5b]);

/** Cuts JSON into values by counting brackets outside strings; it judges nothing else. */
class ValueSplitter {
  #pieces: string[] = [];
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isList: boolean | null = null;
  #isListClosed = false;
  #hasValue = false;
  #line = 1;
  #valueLine = 1;
  #heldLength = 0;
  /** The last character outside strings that is no space, and its line. */
  #previous = 0;
  #previousLine = 1;

  /** Of the value that is not at its end yet. */
  get heldLength(): number {
    return this.#heldLength;
  }

  get valueLine(): number {
    return this.#valueLine;
  }

  *take(text: string): Generator<CutValue> {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) this.#line += 1;
      if (this.#isInString && (code !== NEWLINE || this.#isList !== false)) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === BACKSLASH) this.#isEscaped = true;
        else if (code === QUOTE) this.#isInString = false;
        continue;
      }
      const cut = this.#isInString ? this.#breakOff() : this.#step(code);
      if (cut === null) continue;
      this.#pieces.push(text.slice(start, cut === 'after' ? at + 1 : at));
      start = cut === 'between' ? at : at + 1;
      const value = this.#pieces.join('').trim();
      this.#pieces = [];
      this.#heldLength = 0;
      const isBroken = cut === 'between' || cut === 'broken';
      if (value !== '') yield { text: value, line: this.#valueLine, isBroken };
      this.#hasValue = cut === 'between';
      if (this.#hasValue) this.#valueLine = this.#line;
    }
    this.#pieces.push(text.slice(start));
    this.#heldLength += text.length - start;
  }

  finish(): { rest: string; line: number; isOpen: boolean } {
    const rest = this.#pieces.join('').trim();
    const line = rest === '' ? this.#line : this.#valueLine;
    return { rest, line, isOpen: this.#isList === true && !this.#isListClosed };
  }

  /** Whether a value ends before or after this character. */
  #step(code: number): Cut | null {
    if (code <= 0x20) return this.#depth === 0 && this.#isList === false ? this.#endBare() : null;
    if (this.#isList === null) {
      this.#isList = code === 0x5b;
      if (this.#isList) return 'before';
    }
    if (!this.#hasValue && code !== 0x2c && code !== 0x5d) {
      this.#hasValue = true;
      this.#valueLine = this.#line;
    }
    const isCut = code === 0x7b && this.#isLineCut();
    this.#previous = code;
    this.#previousLine = this.#line;
    if (isCut) {
      this.#depth = 1;
      return 'between';
    }
    switch (code) {
      case QUOTE:
        this.#isInString = true;
        return null;
      case 0x7b:
      case 0x5b:
        this.#depth += 1;
        return null;
      case 0x7d:
      case 0x5d:
        return this.#close();
      case 0x2c:
        return this.#depth === 0 && this.#isList ? 'before' : null;
      default:
        return null;
    }
  }

  /** No string goes over the end of a line: the value was cut there. */
  #breakOff(): Cut {
    this.#isInString = false;
    this.#isEscaped = false;
    this.#depth = 0;
    return 'broken';
  }

  /** Whether an object begins on a new line where the open value can have none. */
  #isLineCut(): boolean {
    const isInValue = this.#isList === false && this.#depth > 0;
    return isInValue && this.#previousLine < this.#line && !BEFORE_OBJECT.has(this.#previous);
  }

  /** A space after a number or a word that is a value of its own. */
  #endBare(): 'before' | null {
    return this.#hasValue ? 'before' : null;
  }

  #close(): 'before' | 'after' | null {
    if (this.#depth === 0) {
      this.#isListClosed = true;
      return 'before';
    }
    this.#depth -= 1;
    return this.#depth === 0 && this.#isList === false ? 'after' : null;
  }
}
