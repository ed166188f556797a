import { expect, it } from 'vitest';
import type { Project } from '../../shared/project.ts';
import { templateProject } from '../template/templateProject.ts';
import { addPart, replacePart } from './changeParts.ts';
import { findProblems } from './findProblems.ts';
import { newPart } from './newPart.ts';

const isProgramKey = (key: string) => key === 'n';
const [person] = templateProject.labels;
const [title] = templateProject.fields;
const [level] = templateProject.attributes ?? [];
const [holds] = templateProject.relations ?? [];
const label = (changes: object): Project =>
  replacePart(templateProject, 'labels', { ...person!, ...changes });
const field = (changes: object): Project =>
  replacePart(templateProject, 'fields', { ...title!, ...changes });
const value = (id: string, name: string) => ({ id, name: { en: name, vi: name } });

const cases: [string, Project, object[]][] = [
  ['the shipped project', templateProject, []],
  [
    'a missing name',
    label({ name: { en: ' ', vi: 'Người' } }),
    [{ kind: 'labels', id: 'PERSON', box: 'en', reason: 'emptyName' }],
  ],
  [
    'two of one name, blind to case',
    label({ name: { en: 'POSITION', vi: 'Người' } }),
    [
      { id: 'PERSON', box: 'en', reason: 'sameName', other: 'POSITION' },
      { id: 'POSITION', box: 'en', reason: 'sameName', other: 'PERSON' },
    ],
  ],
  ['a key of the program', label({ hotkey: 'n' }), [{ reason: 'keyOfProgram', key: 'n' }]],
  ['no key at all', label({ hotkey: null }), []],
  ['a letter with marks', label({ hotkey: 'đ' }), [{ reason: 'badKey' }]],
  [
    'a key that another label has',
    label({ hotkey: '2' }),
    [
      { id: 'PERSON', reason: 'keyOfLabel', other: 'POSITION' },
      { id: 'POSITION', reason: 'keyOfLabel', other: 'PERSON' },
    ],
  ],
  ['a list without values', field({ type: 'choice' }), [{ id: 'title', reason: 'noChoices' }]],
  ['values without a list', field({ choices: [value('a', '')] }), []],
  [
    'a value without a name',
    field({ type: 'choice', choices: [value('a', 'A'), value('b', '')] }),
    [{ reason: 'emptyChoice' }],
  ],
  [
    'a value twice',
    field({ type: 'choice', choices: [value('a', 'Bản'), value('b', 'ban')] }),
    [{ reason: 'sameChoice' }],
  ],
  [
    'an attribute of nothing',
    replacePart(templateProject, 'attributes', { ...level!, labels: [] }),
    [{ kind: 'attributes', box: 'labels', reason: 'noLabels' }],
  ],
  [
    'a relation from nothing',
    replacePart(templateProject, 'relations', { ...holds!, from: { labels: [] } }),
    [{ kind: 'relations', box: 'from', reason: 'noEnd' }],
  ],
  [
    'a part that was just added',
    addPart(templateProject, 'fields', newPart(templateProject, 'fields')),
    [
      { id: 'field', box: 'en', reason: 'emptyName' },
      { id: 'field', box: 'vi', reason: 'emptyName' },
    ],
  ],
];

it.each(cases)('%s', (_, project, expected) => {
  expect(findProblems(project, isProgramKey)).toMatchObject(expected);
  expect(findProblems(project, isProgramKey)).toHaveLength(expected.length);
});
