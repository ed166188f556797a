import type { Result } from '../../../shared/failure.ts';
import type { Project } from '../../../shared/project.ts';
import type { DatasetFormat, WriteContext } from '../../dataset/formats/datasetFormat.ts';

/** `key=value` settings as a record; a setting that the format does not have is a failure. */
export function parseFormatOptions(
  format: DatasetFormat,
  settings: readonly string[],
): Result<Record<string, string>> {
  const chosen: Record<string, string> = {};
  for (const setting of settings) {
    const [id = '', value = ''] = setting.split('=');
    const option = format.options.find((each) => each.id === id);
    if (!option?.choices.includes(value)) {
      const known = format.options.map(({ id: own, choices }) => `${own}=${choices.join('|')}`);
      const there = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
      const message = `${format.name} has no setting “${setting}”: ${there}.`;
      return { ok: false, failure: { code: 'invalid-request', message, path: null } };
    }
    chosen[id] = value;
  }
  return { ok: true, value: chosen };
}

/** What writers need to know of the project. */
export function contextOf(
  { name, labels, fields }: Project,
  options: Record<string, string>,
  splits: readonly string[],
): WriteContext {
  return {
    datasetName: name,
    labels: labels.map(({ id, hue }) => ({ id, hue })),
    fields: fields.map(({ id }) => id),
    ...{ options, splits },
  };
}

/** What a command may set about how a dataset is written. */
export interface WritingOptions {
  out?: string;
  option: string[];
  proof: boolean;
  replace?: true;
}
