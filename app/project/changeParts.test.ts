import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Project } from '../../shared/project.ts';
import { templateProject } from '../template/templateProject.ts';
import {
  addPart,
  dropNewPart,
  movePart,
  putAway,
  putBack,
  renameNewPart,
  replacePart,
} from './changeParts.ts';
import { hiddenBy } from './hiddenParts.ts';
import { newPart } from './newPart.ts';
import { idFromName } from './partId.ts';
import { PART_KINDS, partsInUse, partsPutAway, type PartKind } from './projectParts.ts';

const small: Project = { ...templateProject, dictionaries: [], gazetteers: [] };
const idsOf = (project: Project, kind: PartKind) => partsInUse(project, kind).map(({ id }) => id);

it('puts away and back without losing anything', () => {
  const away = putAway(small, 'labels', 'PERSON');
  expect(idsOf(away, 'labels')).not.toContain('PERSON');
  expect(hiddenBy(away)).toEqual({ labels: ['PERSON'], fields: [] });
  expect(Project.safeParse(away).success, 'relations may still name it').toBe(true);
  const back = putBack(away, 'labels', 'PERSON');
  expect(back.archive).toBeUndefined();
  expect(hiddenBy(back)).toBeNull();
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect([...back.labels].sort(byId)).toEqual([...small.labels].sort(byId));
  expect(putAway(small, 'labels', 'NOTHING')).toBe(small);
  expect(putBack(small, 'labels', 'PERSON')).toBe(small);
});

it('gives a restored label no key that another has', () => {
  const away = putAway(small, 'labels', 'PERSON');
  const [first] = away.labels;
  const taken = replacePart(away, 'labels', { ...first!, hotkey: '1' });
  expect(putBack(taken, 'labels', 'PERSON').labels.at(-1)).toMatchObject({ hotkey: null });
});

it('adds a label with a free key and a colour away from the others', () => {
  const added = newPart(small, 'labels');
  expect(added.hotkey).toBe('9');
  const apart = small.labels.map(({ hue }) => Math.abs(hue - added.hue));
  expect(Math.min(...apart)).toBeGreaterThan(10);
  const twice = addPart(addPart(small, 'labels', added), 'labels', added);
  expect(idsOf(twice, 'labels').slice(-2)).toEqual(['LABEL', 'LABEL_2']);
});

const names: [PartKind, string, string | null, string][] = [
  ['labels', 'Crop disease', 'CROP_DISEASE', 'labels in capitals'],
  ['labels', 'Đề án – 2', 'DE_AN_2', 'without diacritics'],
  ['fields', 'Water source', 'waterSource', 'fields in camel case'],
  ['relations', 'is part of', 'is-part-of', 'dashes'],
  ['labels', ' … ', null, 'nothing to make an id of'],
];
it.each(names)('names %s “%s” %s: %s', (kind, name, id) => {
  expect(idFromName(kind, name)).toBe(id);
});

it('renames a new label wherever the project speaks of it, and never to one that is taken', () => {
  const part = { ...newPart(small, 'labels'), name: { en: 'Person', vi: 'Cán bộ' } };
  const added = addPart(small, 'labels', part);
  const relation = { ...newPart(added, 'relations'), id: 'new' };
  const related = addPart(added, 'relations', relation);
  const renamed = renameNewPart(related, 'labels', part);
  expect(idsOf(renamed, 'labels').at(-1)).toBe('PERSON_2');
  expect(renamed.relations?.at(-1)?.from.labels).toContain('PERSON_2');
  const dropped = dropNewPart(renamed, 'labels', 'PERSON_2');
  expect(dropped.relations?.at(-1)?.from.labels).not.toContain('PERSON_2');
  expect(idsOf(dropped, 'labels')).toEqual(idsOf(small, 'labels'));
});

it('moves within the list only', () => {
  const ids = idsOf(small, 'fields');
  const [first = '', second = ''] = ids;
  expect(idsOf(movePart(small, 'fields', first, 1), 'fields').slice(0, 2)).toEqual([second, first]);
  expect(movePart(small, 'fields', first, -1)).toBe(small);
});

it('stays a project whatever is put away, back and moved', () => {
  const deed = fc.record({
    kind: fc.constantFrom(...PART_KINDS),
    at: fc.nat(12),
    act: fc.constantFrom('away', 'back', 'up', 'down'),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      let project = small;
      for (const { kind, at, act } of deeds) {
        const list = act === 'back' ? partsPutAway(project, kind) : partsInUse(project, kind);
        const id = list[at % Math.max(list.length, 1)]?.id ?? '';
        if (act === 'away') project = putAway(project, kind, id);
        else if (act === 'back') project = putBack(project, kind, id);
        else project = movePart(project, kind, id, act === 'up' ? -1 : 1);
      }
      expect(Project.safeParse(project).error).toBeUndefined();
      for (const kind of PART_KINDS) {
        const all = [...partsInUse(project, kind), ...partsPutAway(project, kind)];
        expect(all.map(({ id }) => id).sort()).toEqual([...idsOf(small, kind)].sort());
      }
    }),
    { numRuns: 60 },
  );
});
