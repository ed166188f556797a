import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalQuantity } from './canonicalQuantity.ts';

describe('canonicalQuantity', () => {
  it.each<[number, string | null, string | null, string]>([
    [57, 'tỷ đồng', '57000000000 VND', 'a scale and a currency'],
    [57, 'tỉ', '57000000000 VND', 'a scale alone is money'],
    [1.2, 'nghìn tỷ đồng', '1200000000000 VND', 'two scales'],
    [1428.57, 'triệu đồng', '1428570000 VND', 'no dust of binary fractions'],
    [4.5, 'triệu USD', '4500000 USD', 'another currency'],
    [48.2, 'triệu đồng/người/năm', '48200000 VND/người/năm', 'a rate'],
    [8.2, 'ha', '82000 m²', 'area'],
    [62.5, 'tạ/ha', '6250 kg/ha', 'mass by area'],
    [15, 'nghìn con', '15000 con', 'a counted noun with a scale'],
    [12, 'xã, thị trấn', '12 xã, thị trấn', 'a counted noun'],
    [3.5, 'điểm phần trăm', '3.5 pp', 'percentage points'],
    [1.4, '%/năm', '1.4 %/năm', 'a yearly percentage'],
    [5, '‰', '0.5 %', 'per thousand'],
    [1.41, 'lần', '1.41 ×', 'a multiple'],
    [12.5, 'Km', '12500 m', 'case does not matter'],
    [5, 'sào', null, 'not the same size everywhere'],
    [2, 'trăm', null, 'a scale of nothing'],
    [3, null, null, 'no unit'],
  ])('%d %s is %s: %s', (value, unit, expected) => {
    const found = canonicalQuantity({ value, upper: null, unit });
    const [amount = '', ...words] = expected?.split(' ') ?? [];
    expect(found).toEqual(
      expected && { value: Number(amount), upper: null, unit: words.join(' ') },
    );
  });

  it('converts both ends of a range and both parts of a fraction', () => {
    expect(canonicalQuantity({ value: 5, upper: 7, unit: 'tỷ đồng' })).toEqual({
      value: 5e9,
      upper: 7e9,
      unit: 'VND',
    });
    expect(canonicalQuantity({ value: { num: 3, den: 4 }, upper: null, unit: 'tấn' })).toEqual({
      value: { num: 3000, den: 4000 },
      upper: null,
      unit: 'kg',
    });
  });

  it('has no more than fifteen digits, whatever it is a product of', () => {
    const units = fc.constantFrom<[string, number]>(
      ['%', 1],
      ['‰', 0.1],
      ['tấn', 1e3],
      ['triệu đồng', 1e6],
      ['nghìn tỷ đồng', 1e12],
    );
    const decimals = fc
      .tuple(fc.nat(1e9), fc.nat(7))
      .map(([digits, places]) => digits / 10 ** places);
    fc.assert(
      fc.property(
        fc.oneof(decimals, fc.double({ min: 0, max: 1e13, noNaN: true })),
        units,
        (value, [unit, factor]) => {
          const exact = value * factor;
          const isSafe = Number.isInteger(exact) && exact < 1e15;
          const expected = isSafe ? exact : Number(exact.toPrecision(15));
          expect(canonicalQuantity({ value, upper: null, unit })?.value).toBe(expected);
        },
      ),
    );
  });

  it('leaves what is in a base unit as it is', () => {
    const bases = fc.constantFrom('đồng', 'm2', 'kg', '%', 'hộ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), bases, (value, unit) => {
        expect(canonicalQuantity({ value, upper: null, unit })?.value).toBe(value);
      }),
    );
  });
});
