import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Project } from '../../shared/project.ts';
import { templateProject } from '../template/templateProject.ts';
import { addPart, putAway, replacePart } from './changeParts.ts';
import { baseOf, mergeShipped, migrateProject } from './migrateProject.ts';
import { needsExtraction } from './needsExtraction.ts';
import { newPart } from './newPart.ts';
import { describeChange, takeChangeBack } from './projectChange.ts';
import { PART_KINDS, partsInUse, partsPutAway } from './projectParts.ts';

const small: Project = { ...templateProject, dictionaries: [], gazetteers: [] };
const [person, position] = small.labels;
const base = baseOf(small);
const label = (project: Project, id: string) => project.labels.find((each) => each.id === id);
const newLabel = (project: Project, name: string) => ({
  ...newPart(project, 'labels'),
  name: { en: name, vi: name },
});
const renamed = replacePart(small, 'labels', {
  ...person!,
  name: { en: 'Human', vi: 'Con người' },
});

it('puts away what a new project lacks, with its definition', () => {
  const next = { ...small, labels: [position!], attributes: [], relations: [] };
  const migrated = migrateProject(renamed, next);
  expect(migrated.labels).toEqual([position]);
  expect(partsPutAway(migrated, 'labels')).toContainEqual(label(renamed, 'PERSON'));
  expect(Project.safeParse(migrated).error).toBeUndefined();
  expect(migrateProject(small, small)).toBe(small);
});

it('keeps what people changed and renews the rest when a newer project is shipped', () => {
  const [, ...others] = small.labels;
  const newer: Project = {
    ...small,
    version: 9,
    labels: others.map((each) => ({ ...each, hue: each.hue + 1 })),
    attributes: [],
    relations: [],
  };
  const merged = mergeShipped(base, renamed, newer);
  expect(label(merged, 'PERSON')?.name.en).toBe('Human');
  expect(label(merged, 'POSITION')?.hue).toBe(position!.hue + 1);
  const untouched = mergeShipped(base, small, newer);
  expect(label(untouched, 'PERSON')).toBeUndefined();
  expect(partsPutAway(untouched, 'labels').map(({ id }) => id)).toEqual(['PERSON']);
  expect(label(mergeShipped(null, small, newer), 'PERSON')).toEqual(person);
});

it('adds what is new, but nothing that was put away and no key twice', () => {
  const stored = putAway(small, 'labels', 'EVENT');
  const mine = addPart(stored, 'labels', { ...newLabel(stored, 'Mine'), hotkey: '8' });
  const theirs = addPart(small, 'labels', {
    ...newLabel(small, 'Road'),
    ...{ id: 'ROAD', hotkey: '8' },
  });
  const shipped = replacePart(theirs, 'labels', { ...label(small, 'EVENT')!, hotkey: null });
  const merged = mergeShipped(base, mine, shipped);
  expect(merged.labels.map(({ id }) => id)).toContain('ROAD');
  expect(merged.labels.map(({ id }) => id)).not.toContain('EVENT');
  expect(label(merged, 'ROAD')?.hotkey).toBeNull();
  expect(Project.safeParse(merged).error).toBeUndefined();
});

it('keeps what only people set', () => {
  const seriesGroups = [{ names: ['thu ngân sách', 'thu NSNN'] }];
  const stored: Project = { ...small, seriesGroups, whenIncomplete: 'refuse' };
  const merged = mergeShipped(base, stored, { ...small, version: 9 });
  expect(merged).toMatchObject({ seriesGroups, whenIncomplete: 'refuse' });
});

it('never drops a part, whatever is lacking where', () => {
  const ids = small.labels.map(({ id }) => id);
  const some = fc.subarray(ids);
  const bare: Project = { ...small, attributes: [], relations: [] };
  const having = (kept: string[], away: string[]) =>
    away.reduce((project, id) => putAway(project, 'labels', id), {
      ...bare,
      labels: bare.labels.filter(({ id }) => kept.includes(id)),
    });
  fc.assert(
    fc.property(some, some, some, fc.boolean(), (mine, away, theirs, hasBase) => {
      const stored = having(mine, away);
      const merged = mergeShipped(hasBase ? base : null, stored, having(theirs, []));
      expect(Project.safeParse(merged).error).toBeUndefined();
      for (const kind of PART_KINDS) {
        const all = [...partsInUse(merged, kind), ...partsPutAway(merged, kind)].map(
          ({ id }) => id,
        );
        const before = [...partsInUse(stored, kind), ...partsPutAway(stored, kind)];
        expect(all).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      }
    }),
    { numRuns: 60 },
  );
});

const changes: [string, Project, boolean][] = [
  ['a name', renamed, false],
  ['an order', { ...small, labels: [...small.labels].reverse() }, false],
  ['a label less', putAway(small, 'labels', 'PERSON'), true],
  ['an attribute less', putAway(small, 'attributes', 'level'), false],
  ['another field', addPart(small, 'fields', newPart(small, 'fields')), true],
];
it.each(changes)('extracts again for %s: %#', (_, changed, expected) => {
  expect(needsExtraction(small, changed)).toBe(expected);
});

it('takes any change back, but for the version', () => {
  const after: Project = { ...putAway(renamed, 'labels', 'EVENT'), version: 3, name: 'Other' };
  delete after.relations;
  const change = describeChange(small, after, '2026-01-02T03:04:05.000Z');
  expect(Object.keys(change.before).sort()).toEqual(['archive', 'labels', 'name', 'relations']);
  expect(takeChangeBack(after, change)).toEqual({ ...small, version: 3 });
});
