import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDecimalMark, parseNumber } from './number.ts';

describe('parseNumber', () => {
  it.each<[string, number | null, string]>([
    ['57', 57, 'plain'],
    ['24.236', 24236, 'one group'],
    ['1.234.567', 1234567, 'two groups'],
    ['1.428,570', 1428.57, 'groups and decimals'],
    ['15,451', 15.451, 'three decimals'],
    ['0,05', 0.05, 'below one'],
    ['12.5', 12.5, 'only the English way'],
    ['1,234,567', 1234567, 'English groups'],
    ['0.123', 0.123, 'a group does not follow 0'],
    ['5.2.2018', null, 'a date'],
    ['1.23.456', null, 'a short group'],
    ['', null, 'empty'],
  ])('%j → %s: %s', (numeral, expected) => {
    expect(parseNumber(numeral)).toBe(expected);
  });

  it('follows the text where both ways fit', () => {
    expect(parseNumber('15,451', '.')).toBe(15451);
    expect(parseNumber('15.451', '.')).toBe(15.451);
  });

  it('reads what Vietnamese formatting writes', () => {
    const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (hundredths) => {
        expect(parseNumber(format.format(hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });
});

describe('findDecimalMark', () => {
  it.each([
    ['tăng 12,5% và 1.234 tấn', ',', 'Vietnamese'],
    ['tăng 12.5% và 1,234 tấn', '.', 'English'],
    ['ngày 5.2.2018, số 15.451', ',', 'nothing tells'],
    ['1.234,5 tấn, 7,2% và 3.5%', ',', 'one slip among two'],
    ['chi 1,234,567 đồng', '.', 'two groups'],
    ['chi 1.234.567 đồng, tăng 3.5%', ',', 'as many of both'],
    ['sáng 8.1 và ngày 11.7 họp', ',', 'days with their months'],
    ['góp 1.2 tỷ đồng cho 5.051 hộ', ',', 'a slip beside groups by dots'],
    ['tăng 12.5% và 7.25%, chi 15,451 tỷ và 1.234 tỷ', '.', 'as many groups of both'],
    ['lũy kế đến tháng 6.2018 được', ',', 'a month with its year'],
  ])('%j → %s: %s', (text, expected) => {
    expect(findDecimalMark(text)).toBe(expected);
  });
});
