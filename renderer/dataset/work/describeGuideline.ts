import type { Project } from '../../../shared/project.ts';

type Part = Pick<Project['labels'][number], 'id' | 'name' | 'guideline'>;

/**
 * What the project says of its work as a whole, and of each part that is in a dataset with the
 * labels `labelIds`, in Markdown. English as the card is, Vietnamese where there is no English.
 */
export function describeGuideline(project: Project, labelIds: ReadonlySet<string>): string[] {
  const { labels, fields, attributes = [], relations = [], guidelines } = project;
  const isIn = (one: { labels: readonly string[] }) => one.labels.some((id) => labelIds.has(id));
  return [
    ...paragraph(guidelines),
    ...describeParts(
      'Labels',
      labels.filter(({ id }) => labelIds.has(id)),
    ),
    ...describeParts('Fields', fields),
    ...describeParts('Attributes', attributes.filter(isIn)),
    ...describeParts(
      'Relations',
      relations.filter(({ from, to }) => isIn(from) || isIn(to)),
    ),
  ];
}

function describeParts(title: string, parts: readonly Part[]): string[] {
  const told = parts.flatMap(({ id, name, guideline }) => {
    const text = guideline.en.trim() === '' ? guideline.vi : guideline.en;
    return text.trim() === '' ? [] : [`**${id}** (${name.en})`, '', ...paragraph(text)];
  });
  return told.length === 0 ? [] : [`### ${title}`, '', ...told];
}

/** Headings of the text go below those of the card: `# What counts` becomes `#### What counts`. */
function paragraph(text: string): string[] {
  const written = text
    .trim()
    .replace(/^#+(?= )/gmu, (signs) => '#'.repeat(Math.min(6, signs.length + 3)));
  return written === '' ? [] : [written, ''];
}
