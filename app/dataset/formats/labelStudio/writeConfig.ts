import type { WriteContext } from '../datasetFormat.ts';
import { escapeXml } from '../escapeXml.ts';

/** The name of the control whose labels marks have. */
export const LABEL_CONTROL = 'label';

/**
 * The control that holds a mark's value: numbers and texts have controls of their own, as one
 * control has one type.
 */
export function controlOf(key: string, value: unknown): string {
  return `dau.${key}.${typeof value === 'number' ? 'number' : 'text'}`;
}

/** The name of the value that a control of Dấu's holds; of another tool's control its own name. */
export function nameOfControl(control: string): string {
  return /^dau\.(?<key>.+)\.(?:number|text)$/u.exec(control)?.groups?.['key'] ?? control;
}

/** Everything that a configuration has to name. */
interface Vocabulary {
  labels: ReadonlySet<string>;
  /** Controls, by `controlOf`. */
  attributes: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/**
 * The labelling configuration in which the tasks open: a control for the labels and one for each
 * attribute, shown at the region that has it. Source: https://labelstud.io/tags/
 */
export function writeConfig(
  { labels, fields }: WriteContext,
  { labels: seen, attributes, relations }: Vocabulary,
): string {
  const hues = new Map(labels.map(({ id, hue }) => [id, hue]));
  const fieldLabels = fields.map((id) => `field:${id}`).filter((id) => seen.has(id));
  const values = new Set([...hues.keys(), ...fieldLabels, ...seen]);
  const labelTags = Array.from(values, (value) => {
    const hue = hues.get(value);
    const colour = hue === undefined ? '' : ` background="hsl(${hue}, 70%, 45%)"`;
    return `    <Label value="${escapeXml(value)}"${colour}/>`;
  });
  const controls = Array.from(attributes, (control) => {
    const tag = control.endsWith('.number') ? 'Number' : 'TextArea';
    return `  <${tag} name="${escapeXml(control)}" toName="text" perRegion="true"/>`;
  });
  const relationTags = Array.from(relations, (type) => {
    return `    <Relation value="${escapeXml(type)}"/>`;
  });
  return [
    '<View>',
    `  <Labels name="${LABEL_CONTROL}" toName="text">`,
    ...labelTags,
    '  </Labels>',
    '  <Relations>',
    ...relationTags,
    '  </Relations>',
    '  <Text name="text" value="$text" granularity="symbol"/>',
    ...controls,
    '</View>',
    '',
  ].join('\n');
}
