import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const GOOD = 'Huyện tiếp nhận 82 đơn (37 đơn thuộc thẩm quyền, 45 đơn không thuộc thẩm quyền).\n';
const BAD = `Thứ tư, 24/05/2022\r\n\r\n${GOOD.replace('45', '44')}`;

const report = (place: string, amount: string) =>
  `Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy Lạng Sơn làm việc với Huyện ủy ${place}.\n\n6 tháng đầu năm 2021, thu ngân sách đạt ${amount} dự toán tỉnh giao.\n`;

describe('dau check', () => {
  it('prints each finding with its place and its words', async () => {
    const folder = await temporaryFolder({ 'a.txt': BAD, 'b.txt': GOOD });
    expect(await runDau(['check', folder])).toEqual({
      code: 0,
      stderr: '',
      stdout: `
a.txt:1:1: weekday: 2022-05-24 is a Tuesday, not a Wednesday
    1:1  «Thứ tư, 24/05/2022»
a.txt:3:17: parts-and-total: 37 đơn + 44 đơn makes 81, not 82 đơn
    3:17  Huyện tiếp nhận «82 đơn» («37 đơn» thuộc thẩm quyền, «44 đơn» không thuộc thẩm quyền).
`.slice(1),
    });
  });

  it('prints JSON lines whose spans quote the text', async () => {
    const folder = await temporaryFolder({ 'a.txt': BAD });
    const { stdout } = await runDau(['check', '--json', folder]);
    const [weekday, sum, ...others] = stdout.trimEnd().split('\n').map(parse);
    expect(others).toEqual([]);
    expect(weekday).toMatchObject({ check: 'weekday', severity: 'warning' });
    expect(sum).toMatchObject({
      file: 'a.txt',
      data: { total: '82 đơn', parts: ['37 đơn', '44 đơn'], sum: 81 },
      spans: [{ start: 38, end: 44, line: 3, column: 17, text: '82 đơn' }, {}, {}],
    });
  });

  it('tells last what differs between articles', async () => {
    const folder = await temporaryFolder({
      'a.txt': report('Lộc Bình', '57,5 tỷ đồng, đạt 50%'),
      'b.txt': report('Lộc Bình', '57,5 tỷ đồng, đạt 62%'),
      'c.txt': BAD,
    });
    const { stdout } = await runDau(['check', folder]);
    expect(stdout.split('\n').at(-3)).toBe(
      'b.txt:3:59: implied-base: "thu ngân sách" against plan: dự toán tỉnh giao: 62% does not fit "57,5 tỷ đồng, 50%" in a.txt',
    );
  });

  it.each<[string[], Record<string, string>, number, string]>([
    [[], { 'a.txt': BAD }, 0, 'findings are no failure'],
    [['--strict'], { 'a.txt': BAD }, 1, 'unless they are asked to be'],
    [['--strict'], { 'a.txt': GOOD }, 0, 'nothing found'],
    [[], { 'a.txt': GOOD, 'b.txt': '' }, 1, 'an article that cannot be read'],
    [['--project', 'none.json'], { 'a.txt': GOOD }, 2, 'no such project'],
  ])('with %j on %j ends with %d (%s)', async (options, files, code) => {
    const folder = await temporaryFolder(files);
    expect((await runDau(['check', ...options, folder])).code).toBe(code);
  });

  it('reads standard input, and lets no text write to the terminal', async () => {
    const line = { file: 'a\u001b[31m', text: BAD.replace('thuộc', 'thuộc \u001b[K') };
    const { stdout } = await runDau(['check', '-'], JSON.stringify(line));
    expect(stdout).toContain('82 đơn');
    expect(stdout).not.toContain('\u001b');
    expect(await runDau(['check', join(await temporaryFolder(), 'none')])).toMatchObject({
      code: 1,
    });
  });
});

const parse = (line: string): unknown => JSON.parse(line);
