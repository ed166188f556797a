import { expect, it } from 'vitest';
import { templateProject } from '../template/templateProject.ts';
import { readProjectFile } from './readProjectFile.ts';

const small = { ...templateProject, dictionaries: [], gazetteers: [] };
const written = JSON.stringify(small, null, 2);

const bad: [string, string, object][] = [
  [
    'cut off',
    written.slice(0, 400),
    { reason: 'notJson', line: written.slice(0, 400).split('\n').length },
  ],
  ['a comma too much', '{\n  "format": "dau-project",,\n}', { reason: 'notJson', line: 2 }],
  ['something else', '{"version": 1}', { reason: 'notProject' }],
  ['no object', '[]', { reason: 'notProject' }],
  [
    'newer',
    written.replace('"formatVersion": 1', '"formatVersion": 2'),
    { reason: 'newer', message: '2' },
  ],
  [
    'a bad hue',
    written.replace('"hue": 215', '"hue": 2150'),
    { reason: 'badValue', place: 'labels[0].hue' },
  ],
  [
    'a key twice',
    written.replace('"hotkey": "2"', '"hotkey": "1"'),
    { reason: 'badValue', place: 'labels' },
  ],
];
it.each(bad)('tells of a file that is %s', (_, text, problem) => {
  const read = readProjectFile(text);
  expect(read).toMatchObject({ ok: false, problems: [problem] });
});

it('reads what is written, with a byte order mark too', () => {
  expect(readProjectFile(`\uFEFF${written}`)).toEqual({ ok: true, project: small });
});
