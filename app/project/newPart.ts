import type { Project } from '../../shared/project.ts';
import type { PartKind, ProjectParts } from './projectParts.ts';

/** A part as it is added: without a name, which a person gives it, and of no consequence yet. */
export function newPart<Kind extends PartKind>(project: Project, kind: Kind): ProjectParts[Kind] {
  const nothing = { en: '', vi: '' };
  const common = { name: nothing, guideline: nothing };
  const labels = project.labels.map(({ id }) => id);
  const parts: ProjectParts = {
    labels: {
      ...{ id: 'LABEL', ...common },
      hue: farthestHue(project.labels.map(({ hue }) => hue)),
      hotkey: freeDigit(project),
    },
    fields: { id: 'field', ...common, type: 'text', choices: [] },
    attributes: { id: 'attribute', ...common, type: 'text', choices: [], labels },
    relations: {
      ...{ id: 'relation', ...common, isSymmetric: false },
      from: { labels },
      to: { labels },
    },
  };
  return parts[kind];
}

/** The first digit that no label has as its key, from 1 to 9 and then 0; null when all are taken. */
function freeDigit({ labels }: Project): string | null {
  const taken = new Set(labels.map(({ hotkey }) => hotkey));
  return Array.from('1234567890').find((digit) => !taken.has(digit)) ?? null;
}

/** How far two hues are from each other on the colour wheel, 0 to 180 degrees. */
export function hueDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

/** The hue, in steps of 5 degrees, that is farthest from all of these. */
function farthestHue(hues: readonly number[]): number {
  let best = { hue: 0, room: -1 };
  for (let hue = 0; hue < 360; hue += 5) {
    const room = Math.min(180, ...hues.map((other) => hueDistance(hue, other)));
    if (room > best.room) best = { hue, room };
  }
  return best.hue;
}
