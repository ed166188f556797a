import type { Fraction } from '../../shared/annotationBody.ts';
import { foldSpelling } from '../text/foldSpelling.ts';

/** A value in the base unit of what it measures; `upper` is null unless it is a range. */
interface CanonicalQuantity {
  value: number | Fraction;
  upper: number | null;
  unit: string;
}

type Printed = Pick<CanonicalQuantity, 'value' | 'upper'> & { unit: string | null };

/** Words before a unit that multiply it. */
export const SCALES = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

/** A scale without a unit is money from here on: `57 tỷ`. */
const LEAST_OF_MONEY = 1e6;

/** [base unit, how many of it, the units in words]. Money by ISO 4217, measures by the SI. */
const TABLE: readonly [string, number, string][] = [
  ['VND', 1, 'đồng|đ|vnd|vnđ|việt nam đồng|đồng việt nam'],
  ['VND', 1e6, 'trđ|tr.đ'],
  ['USD', 1, 'usd|đô la mỹ|đô-la mỹ|đô la|đô-la|đôla'],
  ['EUR', 1, 'eur|euro'],
  ['CNY', 1, 'cny|nhân dân tệ|ndt'],
  ['JPY', 1, 'jpy|yên nhật'],
  ['KRW', 1, 'won'],
  ['GBP', 1, 'bảng anh'],
  ['LAK', 1, 'kíp'],
  ['m²', 1, 'm2|m²|mét vuông'],
  ['m²', 1e4, 'ha|hecta|héc ta|héc-ta'],
  ['m²', 1e6, 'km2|km²'],
  ['m', 1, 'm|mét'],
  ['m', 0.01, 'cm'],
  ['m', 0.001, 'mm'],
  ['m', 1e3, 'km|ki-lô-mét|kilômét|cây số'],
  ['m', 1852, 'hải lý'],
  ['kg', 1, 'kg|kilôgam|ki-lô-gam|cân'],
  ['kg', 0.1, 'lạng'],
  ['kg', 0.001, 'g|gam'],
  ['kg', 10, 'yến'],
  ['kg', 100, 'tạ'],
  ['kg', 1e3, 'tấn'],
  ['m³', 1, 'm3|m³|mét khối|khối'],
  ['m³', 0.001, 'lít'],
  ['m³', 1e-6, 'ml'],
  ['kWh', 1, 'kwh'],
  ['kWh', 1e3, 'mwh'],
  ['kWh', 1e6, 'gwh'],
  ['kW', 1, 'kw'],
  ['kW', 1e3, 'mw|mwp'],
  ['kW', 1e6, 'gw'],
  ['%', 1, '%|phần trăm'],
  ['%', 0.1, '‰'],
  ['pp', 1, 'điểm phần trăm|điểm %'],
  ['×', 1, 'lần'],
];
const BASES = new Map(
  TABLE.flatMap(([unit, factor, words]) =>
    words.split('|').map((word) => [word, { unit, factor }]),
  ),
);
/** Their size differs from region to region: a `sào` is 360 m² in the North, 500 m² in the centre. */
const REGIONAL = /^(?:sào|mẫu|thước|sải)$/;

/** A product of decimals without the dust of binary fractions: 15 digits are exact. */
function product(value: number, factor: number): number {
  const exact = value * factor;
  const isWhole = Number.isInteger(exact) && Math.abs(exact) < 1e15;
  return isWhole ? exact : Number(exact.toPrecision(15));
}

/**
 * The value in the base unit: `57 tỷ đồng` is 57 000 000 000 VND, `2,5 tạ/ha` 250 kg/ha, `15 nghìn
 * con` 15 000 con. Counted nouns and what stands after `/` stay in the article's words, folded. Money
 * is in ISO 4217 codes, area in m², mass in kg, length in m, volume in m³, energy in kWh, power in kW;
 * `pp` are percentage points, `×` multiples. Null without a unit, and for one that is not the same
 * size everywhere.
 */
export function canonicalQuantity({ value, upper, unit }: Printed): CanonicalQuantity | null {
  if (unit === null) return null;
  const base = readUnit(unit);
  if (base === null) return null;
  const convert = (amount: number) => product(amount, base.factor);
  return {
    value:
      typeof value === 'number'
        ? convert(value)
        : { num: convert(value.num), den: convert(value.den) },
    upper: upper === null ? null : convert(upper),
    unit: base.unit,
  };
}

interface Base {
  unit: string;
  factor: number;
}

/** What the units that were read last came to: texts say the same few again and again. */
const READ = new Map<string, Base | null>();
const MOST_READ = 2_000;

function readUnit(unit: string): Base | null {
  const known = READ.get(unit);
  if (known !== undefined) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const [head = '', ...rates] = fold(unit).split(/ ?\/ ?/);
  const base = baseOf(head);
  const read = base && { unit: [base.unit, ...rates].join('/'), factor: base.factor };
  READ.set(unit, read);
  return read;
}

function fold(unit: string): string {
  return foldSpelling(unit.normalize('NFC')).replace(/ +/g, ' ').trim();
}

function baseOf(head: string): Base | null {
  let rest = head;
  let scale = 1;
  for (;;) {
    const [word = ''] = rest.split(' ', 1);
    const factor = SCALES.get(word);
    if (factor === undefined) break;
    scale *= factor;
    rest = rest.slice(word.length + 1);
  }
  if (rest === '') return scale < LEAST_OF_MONEY ? null : { unit: 'VND', factor: scale };
  const known = BASES.get(rest);
  if (known !== undefined) return { unit: known.unit, factor: product(scale, known.factor) };
  return REGIONAL.test(rest) ? null : { unit: rest, factor: scale };
}
