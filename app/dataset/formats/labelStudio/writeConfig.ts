import type { WriteContext } from '../datasetFormat.ts';
import { escapeXml } from '../escapeXml.ts';

/** The name of the control whose labels marks have. */
export const LABEL_CONTROL = 'label';

/**
 * The labelling configuration in which the tasks open: a control for the labels and one for each
 * attribute, shown at the region that has it. Source: https://labelstud.io/tags/
 */
export function writeConfig(
  { labels, fields }: WriteContext,
  seen: ReadonlySet<string>,
  attributes: ReadonlyMap<string, 'number' | 'text'>,
): string {
  const hues = new Map(labels.map(({ id, hue }) => [id, hue]));
  const fieldLabels = fields.map((id) => `field:${id}`).filter((id) => seen.has(id));
  const values = new Set([...hues.keys(), ...fieldLabels, ...seen]);
  const labelTags = Array.from(values, (value) => {
    const hue = hues.get(value);
    const colour = hue === undefined ? '' : ` background="hsl(${hue}, 70%, 45%)"`;
    return `    <Label value="${escapeXml(value)}"${colour}/>`;
  });
  const controls = Array.from(attributes, ([key, type]) => {
    const name = escapeXml(key);
    const tag = type === 'number' ? 'Number' : 'TextArea';
    return `  <${tag} name="${name}" toName="text" perRegion="true"/>`;
  });
  return [
    '<View>',
    `  <Labels name="${LABEL_CONTROL}" toName="text">`,
    ...labelTags,
    '  </Labels>',
    '  <Relations>',
    '    <Relation value="name"/>',
    '    <Relation value="part"/>',
    '  </Relations>',
    '  <Text name="text" value="$text" granularity="symbol"/>',
    ...controls,
    '</View>',
    '',
  ].join('\n');
}
