import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../shared/project.ts';
import { foldSpelling } from '../../text/foldSpelling.ts';
import former from './vietnam-former-districts.json' with { type: 'json' };
import current from './vietnam-2025-06.json' with { type: 'json' };
import merged from './vietnam-2025-07.json' with { type: 'json' };

const districtsOf = (name: string): string[] =>
  current.provinces.find((province) => province.name === name)?.districts ?? [];
const provincesWith = (district: string): string[] =>
  current.provinces.filter(({ districts }) => districts.includes(district)).map(({ name }) => name);

describe('the gazetteer of Vietnam to June 2025', () => {
  it('is valid, says where it comes from and has every province', () => {
    expect(Gazetteer.safeParse(current).success).toBe(true);
    expect(current.source).toMatch(/General Statistics Office/u);
    expect(current.provinces).toHaveLength(63);
    expect(new Set(current.provinces.map(({ name }) => name)).size).toBe(63);
  });

  it('has as many names as there are units, but for towns named as the district around them', () => {
    const sharedByTwoUnits = ['Kỳ Anh', 'Cai Lậy', 'Duyên Hải', 'Cao Lãnh', 'Hồng Ngự', 'Long Mỹ'];
    const renamedIn2025 = ['Huế'];
    const count = current.provinces.reduce((sum, { districts }) => sum + districts.length, 0);
    expect(count - renamedIn2025.length + sharedByTwoUnits.length).toBe(696);
  });

  it.each(current.provinces)('$name has a plausible list, each name once', ({ districts }) => {
    expect(districts.length).toBeGreaterThanOrEqual(6);
    expect(districts.length).toBeLessThanOrEqual(30);
    const keys = districts.map((district) => foldSpelling(district));
    expect(new Set(keys).size).toBe(keys.length);
    for (const district of districts) {
      expect(district).toBe(district.normalize('NFC'));
      expect(district).toMatch(/^[\p{Lu}][\p{L}\d' -]+$/u);
    }
  });

  it.each<[string, number]>([
    ['Hà Nội', 30],
    ['Thành phố Hồ Chí Minh', 22],
    ['Thanh Hóa', 26],
    ['Nghệ An', 20],
    ['Lạng Sơn', 11],
    ['Quảng Ninh', 13],
    ['Cao Bằng', 10],
    ['Hà Nam', 6],
  ])('%s has %d names', (province, count) => {
    expect(districtsOf(province)).toHaveLength(count);
  });

  it.each<[string, string[]]>([
    ['Chợ Mới', ['Bắc Kạn', 'An Giang']],
    ['Tam Nông', ['Phú Thọ', 'Đồng Tháp']],
    ['An Lão', ['Hải Phòng', 'Bình Định']],
    ['Phước Long', ['Bình Phước', 'Bạc Liêu']],
    ['Vĩnh Thạnh', ['Bình Định', 'Cần Thơ']],
    ['Tràng Định', ['Lạng Sơn']],
  ])('%s lies in %j', (district, provinces) => {
    expect(provincesWith(district)).toEqual(provinces);
  });

  it('knows that ten provinces have a Châu Thành', () => {
    expect(provincesWith('Châu Thành')).toHaveLength(10);
  });
});

describe('the gazetteer of former districts', () => {
  it('is valid and names known provinces', () => {
    expect(Gazetteer.safeParse(former).success).toBe(true);
    const known = new Set(current.provinces.map(({ name }) => name));
    expect(former.provinces.filter(({ name }) => !known.has(name))).toEqual([]);
  });

  it('repeats no district that its province still has', () => {
    const repeated = former.provinces.flatMap(({ name, districts }) =>
      districts.filter((district) => districtsOf(name).includes(district)),
    );
    expect(repeated).toEqual([]);
  });
});

describe('the gazetteer of Vietnam since July 2025', () => {
  const communes = merged.provinces.flatMap((province) => province.communes.split('; '));

  it('is valid, says where it comes from and follows the one before it', () => {
    expect(Gazetteer.safeParse(merged).success).toBe(true);
    expect(merged.source).toMatch(/202\/2025\/QH15/u);
    expect([current.validUntil, former.validUntil, merged.validFrom]).toEqual([
      '2025-06-30',
      '2025-06-30',
      '2025-07-01',
    ]);
  });

  it('has 34 provinces with 3,321 communes, each name written as a name', () => {
    expect(merged.provinces).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(communes.filter((name) => !/^[\p{Lu}\d][\p{L}\d' -]+$/u.test(name))).toEqual([]);
    expect(communes.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it('was formed of each province before it once', () => {
    const formed = merged.provinces.flatMap(({ formerly }) => formerly);
    expect(formed.sort()).toEqual(current.provinces.map(({ name }) => name).sort());
  });

  it.each<[string, string[]]>([
    ['Phú Thọ', ['Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc']],
    ['Huế', ['Thừa Thiên Huế']],
    ['Cao Bằng', ['Cao Bằng']],
    ['Lâm Đồng', ['Lâm Đồng', 'Bình Thuận', 'Đắk Nông']],
  ])('%s was formed of %j', (name, formerly) => {
    expect(merged.provinces.find((province) => province.name === name)?.formerly).toEqual(formerly);
  });
});
