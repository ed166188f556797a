import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';
import { readQuantity, type UnitLists } from './quantity.ts';

const among = (terms: string[]) => (words: readonly string[], index: number) => {
  const lengths = terms
    .map((term) => term.split(' '))
    .filter((term) => term.every((word, offset) => words[index + offset] === word))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
};
const lists: UnitLists = {
  currency: among(['đồng', 'usd']),
  measure: among(['ha', 'tấn', 'điểm phần trăm', 'điểm']),
  noun: among(['xã', 'đồng chí', 'điểm', 'lượt']),
  guess: among(['cổng chào']),
};

/** The quantity at the first token that is one: `value[..upper] measure unit`. */
function read(text: string): string | null {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const words = tokens.map(({ start, end }) => foldSpelling(text).slice(start, end));
  for (const index of tokens.keys()) {
    const quantity = readQuantity({ tokens, words }, index, lists, ',');
    if (quantity === null) continue;
    const { value, upper, measure, unit, next, isGuessed } = quantity;
    const number = typeof value === 'object' ? `${value.num}/${value.den}` : String(value);
    const range = upper === null ? number : `${number}..${upper}`;
    const sure = isGuessed ? '?' : '';
    return [range, measure + sure, words.slice(unit, next).join(' ')].join(' ').trim();
  }
  return null;
}

describe('readQuantity', () => {
  it.each<[string, string | null, string]>([
    ['57 tỷ đồng', '57 money tỷ đồng', 'scale and currency'],
    ['1.428,570 triệu đồng', '1428.57 money triệu đồng', 'groups and decimals'],
    ['2 triệu', '2 money triệu', 'a scale stands for money'],
    ['48 triệu đồng/người/năm', '48 money triệu đồng / người / năm', 'a rate of two'],
    ['25 giường', '25 bare', 'no unit'],
    ['1,2 triệu lượt', '1.2 count triệu lượt', 'a scale before a noun'],
    ['98 đồng chí', '98 count đồng chí', 'the longer word'],
    ['3 điểm', '3 count điểm', 'a noun before a measure'],
    ['3,5 điểm phần trăm', '3.5 measure điểm phần trăm', 'the longer measure'],
    ['45,76 %', '45.76 points %', 'percent'],
    ['12 phần trăm', '12 points phần trăm', 'percent in words'],
    ['gấp 1,5 lần', '1.5 times lần', 'times'],
    ['36/47 xã', '36/47 count xã', 'fraction'],
    ['5/2/2018', '5 bare', 'a date is no fraction'],
    ['5 - 7 tỷ đồng', '5..7 money tỷ đồng', 'range'],
    ['từ 5% đến 7%', '5..7 points %', 'range with the unit twice'],
    ['5% đến 7%', '5 points %', 'two values without từ'],
    ['7 - 5 xã', '7 bare', 'no range downwards'],
    ['57 tỷ 300 triệu đồng', '57300 money triệu đồng', 'sum of two scales'],
    ['7 triệu 520 nghìn lượt', '7520 count nghìn lượt', 'sum of a count'],
    ['14,3 lượt/1 vạn dân', '14.3 count lượt / 1 vạn dân', 'for so many heads'],
    ['11 nghìn 700 tỷ đồng', '11700 money tỷ đồng', 'sum of larger scales'],
    ['ba xã', '3 count xã', 'a number word'],
    ['2 cổng chào', '2 count? cổng chào', 'a guessed noun'],
    ['từ 8,2% đến 8,9%/năm', '8.2..8.9 points % / năm', 'the second has the rate'],
    ['thêm 5 đến 7 xã', '5..7 count xã', 'a range of counts without từ'],
    ['từ 2 xã đến 3 xã', '2..3 count xã', 'a count twice'],
    ['37,5 tỷ đồng/60,1 tỷ đồng', '37.5/60.1 money tỷ đồng', 'a part with the unit twice'],
    ['37,5 tỷ/60,1 tỷ đồng', '37.5/60.1 money tỷ đồng', 'a part with half its unit'],
    ['8 xã/10 điểm', '8 count xã', 'another unit is no part'],
    ['1/3 số hộ', '1/3 bare', 'of a number of things'],
    ['mười hai xã', '12 count xã', 'words'],
    ['năm mươi triệu đồng/năm', '50 money triệu đồng / năm', 'words with a scale'],
    ['hai phần ba số hộ', '2/3 bare', 'a part in words'],
    ['xã', null, 'no number'],
    ['5.2.2018', null, 'no numeral'],
  ])('%j → %j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
