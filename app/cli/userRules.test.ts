import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { UserRule } from '../../shared/userRule.ts';
import { parseUserPattern } from '../matching/userPatternNotation.ts';
import { templateProject } from '../template/templateProject.ts';
import { runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const ARTICLE = `Tặng quà ở Nà Lặc\n\nSáng nay, ${'đoàn trao máy tuốt chè mini cho bà con và '.repeat(40)} trường học.\n`;

function ruleOf(name: string, notation: string): UserRule {
  const read = parseUserPattern(notation);
  if (!read.ok) throw new Error(read.problem);
  const result = { type: 'label' as const, label: 'PROGRAM' };
  const { tokens } = read;
  return { kind: 'pattern', name, isEnabled: true, confidence: 0.8, result, tokens };
}

it('reads rules from the project, explains them and tells of those that it stops', async () => {
  const userRules = [
    ruleOf('may', 'trao [máy <lower>{2}]'),
    ruleOf('bad', '<any>* '.repeat(39) + 'q'),
  ];
  const project = JSON.stringify({ ...templateProject, userRules });
  const folder = await temporaryFolder({ 'a.txt': ARTICLE, 'p.json': project });
  const withProject = [join(folder, 'a.txt'), '--project', join(folder, 'p.json')];
  const extracted = await runDau(['extract', ...withProject]);
  expect(extracted.code).toBe(0);
  expect(extracted.stdout).toContain('"text":"máy tuốt chè"');
  expect(extracted.stderr).toMatch(/a\.txt: the rule user\.bad took too many steps/u);
  const explained = await runDau(['explain', ...withProject]);
  expect(explained.stdout).toContain('entity PROGRAM  by user.may, confidence 0.80');
  expect(explained.stderr).toContain('user.bad');
});
