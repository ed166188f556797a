import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const GOOD = 'Huyện tiếp nhận 91 đơn (47 đơn khiếu nại, 44 đơn phản ánh).\n';
const BAD = `Thứ tư, 07/06/2022\r\n\r\n${GOOD.replace('44', '43')}`;

const report = (place: string, amount: string) =>
  `Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy Lạng Sơn làm việc với Huyện ủy ${place}.\n\n6 tháng đầu năm 2021, thu ngân sách đạt ${amount} dự toán tỉnh giao.\n`;

describe('dau check', () => {
  it('prints each finding with its place and its words', async () => {
    const folder = await temporaryFolder({ 'a.txt': BAD, 'b.txt': GOOD });
    expect(await runDau(['check', folder])).toEqual({
      code: 0,
      stderr: 'dau: 2 articles checked, 2 findings\n',
      stdout: `
a.txt:1:1: weekday: 2022-06-07 is a Tuesday, not a Wednesday
    1:1  «Thứ tư, 07/06/2022»
a.txt:3:17: parts-and-total: 47 đơn + 43 đơn makes 90, not 91 đơn
    3:17  Huyện tiếp nhận «91 đơn» («47 đơn» khiếu nại, «43 đơn» phản ánh).
`.slice(1),
    });
  });

  it('says that nothing was found', async () => {
    const folder = await temporaryFolder({ 'a.txt': GOOD });
    const stderr = 'dau: 1 article checked, no findings\n';
    expect(await runDau(['check', folder])).toEqual({ code: 0, stdout: '', stderr });
  });

  it('prints JSON lines whose spans quote the text', async () => {
    const folder = await temporaryFolder({ 'a.txt': BAD });
    const { stdout } = await runDau(['check', '--json', folder]);
    const [weekday, sum, ...others] = stdout.trimEnd().split('\n').map(parse);
    expect(others).toEqual([]);
    expect(weekday).toMatchObject({ check: 'weekday', severity: 'warning' });
    expect(sum).toMatchObject({
      file: 'a.txt',
      data: { total: '91 đơn', parts: ['47 đơn', '43 đơn'], sum: 90 },
      spans: [{ start: 38, end: 44, line: 3, column: 17, text: '91 đơn' }, {}, {}],
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
    expect(stdout).toContain('91 đơn');
    expect(stdout).not.toContain('\u001b');
    expect(await runDau(['check', join(await temporaryFolder(), 'none')])).toMatchObject({
      code: 1,
    });
  });
});

const parse = (line: string): unknown => JSON.parse(line);
