import { describe, expect, it } from 'vitest';
import { templateProject } from '../template/templateProject.ts';
import { compilePlaces } from './places.ts';

const places = compilePlaces(templateProject);

describe('the places of the template', () => {
  it.each<[string, string | null, string[], string]>([
    ['Sơn Động', '2025-10-01', ['Bắc Ninh'], 'a commune since July 2025'],
    ['Sơn Động', '2024-10-01', [], 'which was a district before'],
    ['Song Lộc', '2022-05-01', ['Trà Vinh'], 'before the provinces were merged'],
    ['Song Lộc', '2025-07-01', ['Vĩnh Long'], 'on the day of the merger'],
    ['Châu Thành', '2025-08-01', ['Tây Ninh', 'Vĩnh Long', 'An Giang', 'Đồng Tháp'], 'shared'],
    ['Đăk Bla', '2025-08-01', ['Quảng Ngãi'], 'in another spelling'],
    ['Không Có Đâu', null, [], 'unknown'],
  ])('the commune %s lies on %s in %j: %s', (commune, day, expected) => {
    const found = places.provincesOfCommune(commune, day);
    for (const province of expected) expect(found).toContain(province);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it.each<[string, string | null, string | null]>([
    ['Yên Bái', '2025-06-30', 'Yên Bái'],
    ['Yên Bái', '2025-07-01', 'Lào Cai'],
    ['Yên Bái', null, 'Yên Bái'],
    ['Thừa Thiên Huế', '2026-01-01', 'Huế'],
    ['Huế', '2026-01-01', 'Huế'],
    ['Huế', '2020-01-01', null],
    ['Huế', null, null],
    ['Thừa Thiên Huế', '2020-01-01', 'Thừa Thiên Huế'],
    ['Cao Bằng', '2026-01-01', 'Cao Bằng'],
  ])('%s is called on %s: %s', (province, day, expected) => {
    expect(places.provinceOn(province, day)).toBe(expected);
  });

  it('has districts until they were abolished', () => {
    expect(places.hasDistrictsOn('2025-06-30')).toBe(true);
    expect(places.hasDistrictsOn('2025-07-01')).toBe(false);
  });
});
