import {
  choiceOf,
  type DatasetFormat,
  type WriteContext,
} from '../../../app/dataset/formats/datasetFormat.ts';
import type { StatisticsSummary } from '../../../app/dataset/datasetStatistics.ts';
import { describeLoss } from '../../../app/dataset/proof/describeLosses.ts';
import type { LossCount } from '../../../app/dataset/proof/lossTally.ts';
import type { SplitManifest } from '../../../app/dataset/splits/splitManifest.ts';
import { writeCount } from '../../../app/text/writeCount.ts';
import type { Project } from '../../../shared/project.ts';
import { describeGuideline } from './describeGuideline.ts';

/** What a card tells. `counts` are the articles of each part. */
export interface CardFacts {
  project: Project;
  format: DatasetFormat;
  context: WriteContext;
  include: 'all' | 'decided';
  summary: StatisticsSummary;
  losses: readonly LossCount[];
  split: SplitManifest | null;
  counts: Readonly<Record<string, number>>;
}

/** The dataset card in Markdown: what, how many, labels, guideline, licence, known limits. */
export function writeDatasetCard(facts: CardFacts): string {
  const { context, summary, project, format } = facts;
  const lines = [
    `# ${context.datasetName}`,
    '',
    `${writeCount(summary.articles)} articles with ${writeCount(summary.entities)} entities and ${writeCount(summary.indicators)} indicators, in the format ${format.name}${chosenOptions(facts)}.`,
    '',
    ...decisionLines(facts),
    '',
    ...table('Label', labelRows(facts)),
    ...table('Indicator', Object.entries(summary.kinds)),
    ...table('Field', Object.entries(summary.fields)),
    ...splitLines(facts),
    '## Guideline',
    '',
    `Labels and fields are those of the project “${project.name}”, version ${project.version}.`,
    '',
    ...describeGuideline(project, new Set(context.labels.map(({ id }) => id))),
    '## Licence',
    '',
    'The texts belong to their publishers. Say here under which terms you pass this dataset on.',
    '',
    '## Known limits',
    '',
    ...limitLines(facts),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Such as ` (table: fields)`: without it nobody knows what the file holds. */
function chosenOptions({ format, context }: CardFacts): string {
  const chosen = format.options.map(({ id }) => `${id}: ${choiceOf(format, context.options, id)}`);
  return chosen.length === 0 ? '' : ` (${chosen.join(', ')})`;
}

function decisionLines({ include, summary }: CardFacts): string[] {
  const decisions = Object.entries(summary.decisions).map(([name, count]) => {
    return `${writeCount(count)} ${name}`;
  });
  const taken =
    include === 'decided'
      ? 'Every value was decided by a person.'
      : 'Values without a verdict were proposed by the engine and not yet decided by a person.';
  return decisions.length === 0 ? [taken] : [`${taken} Of the marks: ${decisions.join(', ')}.`];
}

/** The project's labels in its order, then those that only articles have. */
function labelRows({ context, summary }: CardFacts): [string, number][] {
  const known = context.labels.map(({ id }): [string, number] => [id, summary.labels[id] ?? 0]);
  const ids = new Set(known.map(([id]) => id));
  return [...known, ...Object.entries(summary.labels).filter(([id]) => !ids.has(id))];
}

function table(what: string, rows: readonly (readonly [string, number])[]): string[] {
  if (rows.length === 0) return [];
  return [
    `| ${what} | Count |`,
    '| --- | ---: |',
    ...rows.map(([name, count]) => `| ${name.replaceAll('|', '\\|')} | ${writeCount(count)} |`),
    '',
  ];
}

const GROUPS: Partial<Record<SplitManifest['groupBy'], string>> = {
  place: ' So are those of one province.',
  month: ' So are those of one month.',
};

function splitLines({ split, counts }: CardFacts): string[] {
  if (split === null) return [];
  const stratified = split.isStratified ? ' The parts have alike shares of each label.' : '';
  return [
    '## Parts',
    '',
    ...table('Part', Object.entries(counts)),
    `Articles that tell nearly the same are in one part.${GROUPS[split.groupBy] ?? ''}${stratified} The seed is “${split.seed}”; \`splits.json\` says where each article is and keeps it there in later exports.`,
    '',
  ];
}

function limitLines({ format, losses, summary }: CardFacts): string[] {
  const nature = format.leavesOut.map((what) => `- The format leaves out: ${what}.`);
  const lost = losses.map((loss) => {
    const reason = loss.kind === 'putAway' ? 'Left out' : 'Not held by the format';
    return `- ${reason}: ${describeLoss(loss)}.`;
  });
  const gone =
    summary.lost === 0
      ? []
      : [`- ${writeCount(summary.lost)} decisions were left out: their words are gone.`];
  const suggestedCount = summary.decisions['suggested'] ?? 0;
  const markCount = summary.entities + summary.indicators;
  const unchecked =
    suggestedCount === 0
      ? []
      : [
          `- No person has checked ${writeCount(suggestedCount)} of the ${writeCount(markCount)} marks: how many of them are wrong is not known.`,
        ];
  const all = [...unchecked, ...nature, ...lost, ...gone];
  return all.length === 0 ? ['None are known.'] : all;
}
