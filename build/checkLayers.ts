import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { DOORS, type Layer, LAYERS } from './layers.ts';
import { ROOT } from './root.ts';

const ROOMS = ['shared', 'app', 'main', 'renderer'];

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const isInside = (file: string, path: string) => file === path || file.startsWith(`${path}/`);

function layerOf(file: string): Layer | undefined {
  const matching = LAYERS.filter(({ path }) => isInside(file, path));
  return matching.sort((a, b) => b.path.length - a.path.length)[0];
}

const sourceFiles = (): string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(room, name).split(sep).join('/')),
  );

/** The package of an import: `@base-ui/react/dialog` is `@base-ui/react`, `node:fs` is `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function importViolation(file: string, layer: Layer, specifier: string): string | null {
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    if (isTest(file) || layer.packages.includes(name)) return null;
    return `${file}: ${layer.path} may not import the package ${name}`;
  }
  const target = relative(ROOT, join(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/');
  const targetLayer = layerOf(target);
  if (targetLayer === layer || (targetLayer && layer.layers.includes(targetLayer.path)))
    return null;
  if (isTest(file) && isInside(target, file.split('/')[0] ?? '')) return null;
  return `${file}: ${layer.path} may not import ${target}`;
}

function violationsOf(file: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: lies in no layer of build/layers.ts`];
  const source = readFileSync(join(ROOT, file), 'utf8');
  const imports = ts.preProcessFile(source, true, true).importedFiles;
  const found = imports.flatMap(({ fileName }) => importViolation(file, layer, fileName) ?? []);
  const doors = DOORS.filter(
    ({ name, room, file: door }) =>
      isInside(file, room) && file !== door && !isTest(file) && name.test(source),
  );
  return [
    ...found,
    ...doors.map(({ name, file: door }) => `${file}: only ${door} may use ${name.source}`),
  ];
}

/** Every import that the layer table does not allow, as `file: reason`. */
export function findLayerViolations(): string[] {
  return sourceFiles().flatMap(violationsOf);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const violations = findLayerViolations();
  for (const violation of violations) console.error(violation);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
