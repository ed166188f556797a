import { describe, expect, it } from 'vitest';
import { passStruct } from './passStruct.ts';

const readerOf = (bytes: readonly number[]) => {
  return { view: new DataView(Uint8Array.from(bytes).buffer), offset: 0 };
};

/** The head of a field or a list: a step of the field's number or a length, and a type. */
const head = (high: number, type: number) => (high << 4) | type;
const [TRUE, BYTE, I32, DOUBLE, BINARY, LIST, STRUCT, MAP] = [1, 3, 5, 7, 8, 9, 12, 11];
const STOP = 0;
/** 2,147,483,647 as a number of seven bits a byte. */
const HUGE = [0xff, 0xff, 0xff, 0xff, 0x07];

describe('passStruct', () => {
  it.each([
    [[STOP], 'nothing in it'],
    [[head(1, TRUE), STOP], 'a truth value, which is its type'],
    [[head(1, I32), 0x80, 0x01, STOP], 'a number of two bytes'],
    [[head(0, BYTE), 0x80, 0x01, 7, STOP], 'a field called by its whole number'],
    [[head(1, DOUBLE), 1, 2, 3, 4, 5, 6, 7, 8, STOP], 'a number of eight bytes'],
    [[head(1, BINARY), 2, 0x41, 0x42, STOP], 'a word'],
    [[head(1, LIST), head(2, TRUE), 1, 2, STOP], 'truth values in a list, which are bytes'],
    [[head(1, LIST), head(15, BYTE), 2, 7, 7, STOP], 'a list with its length behind it'],
    [[head(1, STRUCT), head(1, BYTE), 7, STOP, STOP], 'a struct in it'],
  ])('goes to the end of %j (%s)', (bytes) => {
    const reader = readerOf([...bytes, 0xee]);
    passStruct(reader);
    expect(reader.offset).toBe(bytes.length);
  });

  it.each([
    [[head(1, I32), 0x80], /./u, 'a number that does not end'],
    [[head(1, BYTE), 7], /./u, 'a struct that does not end'],
    [[head(1, BINARY), ...HUGE, 0x41, STOP], /ends too early/u, 'a word of 2 GB'],
    [
      [head(1, LIST), head(15, BYTE), ...HUGE, 7, STOP],
      /a list of 2147483647 in 2 bytes/u,
      'a list',
    ],
    [[head(1, MAP), 0, STOP], /the unknown type 11/u, 'a map, which Parquet has not'],
    [[head(1, LIST), head(1, STOP), STOP], /the unknown type 0/u, 'a list of nothing'],
    [new Array<number>(100).fill(head(1, STRUCT)), /nested too deep/u, 'structs in structs'],
    [new Array<number>(100).fill(head(1, LIST)), /nested too deep/u, 'lists in lists'],
  ])('refuses %j with %s (%s)', (bytes, message) => {
    expect(() => {
      passStruct(readerOf(bytes));
    }).toThrow(message);
  });
});
