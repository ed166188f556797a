import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DatasetFormat } from '../../dataset/formats/datasetFormat.ts';
import { findFormat, formats } from '../../dataset/formats/formats.ts';
import { OFFSET_UNITS, type OffsetUnit } from '../../text/offsetUnits.ts';
import type { Terminal } from '../terminal.ts';
import { type GivenInput, withInput } from './inputFiles.ts';
import type { WritingOptions } from './formatOptions.ts';
import type { ReadingOptions } from './readAnyDataset.ts';
import { runConversion } from './runConversion.ts';
import { runExport } from './runExport.ts';
import { runStatistics } from './runStatistics.ts';
import { runValidation } from './runValidation.ts';
import type { SplitOptions } from './splitOptions.ts';

interface Surroundings {
  version: string;
  terminal: Terminal;
  setExitCode: (code: number) => void;
}

const readable = formats.filter(({ read }) => read !== null);
const idsOf = (some: readonly DatasetFormat[]) => some.map(({ id }) => id);
const DATASET = 'a file, a folder of files, or - for standard input, in the format';

/** The commands that write datasets and read them: `export`, `convert`, `validate`, `stats`. */
export function addDatasetCommands(program: Command, surroundings: Surroundings): void {
  addExport(program, surroundings);
  addConversion(program, surroundings);
  addValidation(program, surroundings);
  addStatistics(program, surroundings);
}

const FORMAT_TABLE = [
  '',
  'Formats:',
  ...formats.map(({ id, name, container, read }) => {
    const kind = container === 'folder' ? 'a folder' : 'a file';
    return `  ${id.padEnd(12)}${name}: ${kind}${read === null ? ', not read back' : ''}`;
  }),
].join('\n');

function formatOption(flags: string, about: string, some: readonly DatasetFormat[]): Option {
  return new Option(flags, about).choices(idsOf(some));
}

const collect = (value: string, earlier: string[]) => [...earlier, value];

/** How a dataset is written: the same for each command that does. */
function addWritingOptions(command: Command): Command {
  return command
    .option('-o, --out <place>', 'file or folder to write, replaced whole at the end')
    .option('-O, --option <key=value>', "a setting of the format's; may be repeated", collect, [])
    .option('--replace', 'replace a folder that is there')
    .option('--no-proof', 'do not read the export back and compare')
    .option('--split <shares>', 'part it into train/dev/test, such as 80/10/10')
    .option('--seed <text>', 'what decides the order in which articles are parted', 'dau')
    .addOption(
      new Option('--group-by <what>', 'keep together in one part, beside near-duplicates')
        .choices(['none', 'place', 'month', 'cluster'])
        .default('none'),
    )
    .option('--split-manifest <file>', 'splits.json of an earlier export: who is in it stays');
}

function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--offsets <unit>', 'what offsets count; without it the files tell').choices(
        OFFSET_UNITS,
      ),
    )
    .option('--leave-out', 'leave out marks that are not on their words instead of failing')
    .option('--map <old=new>', 'rename a label of entities; may be repeated', parseMapping, []);
}

type Mapping = [string, string][];

function parseMapping(value: string, earlier: Mapping): Mapping {
  const [from, to] = value.split('=');
  if (!from || !to) throw new InvalidArgumentError('Give an old and a new label: PER=PERSON.');
  return [...earlier, [from, to]];
}

interface ReadingFlags {
  from: string;
  offsets?: OffsetUnit;
  leaveOut?: true;
  map: Mapping;
}

function readingOf(
  input: GivenInput,
  { from, offsets, leaveOut, map }: ReadingFlags,
): ReadingOptions {
  return {
    ...{ input, format: formatOf(from), unit: offsets, labelMap: new Map(map) },
    mismatched: leaveOut === true ? 'leaveOut' : 'fail',
  };
}

function formatOf(id: string): DatasetFormat {
  const format = findFormat(id);
  if (format === null) throw new RangeError(`no format ${id}`);
  return format;
}

const PROJECT = 'project with the labels and fields (default: the one that Dấu ships with)';

function addExport(program: Command, { version, terminal, setExitCode }: Surroundings): void {
  const command = program
    .command('export')
    .showHelpAfterError('(dau export --help tells how it is used)')
    .description('Extract articles and write them as a dataset.')
    .argument('<input...>', 'articles: folders, files, or - for lines on standard input')
    .addOption(formatOption('-f, --format <format>', 'see below', formats).makeOptionMandatory())
    .option('-p, --project <file>', PROJECT)
    .addHelpText('after', FORMAT_TABLE)
    .addHelpText('after', '\nExample:\n  dau export articles -f brat --out marks --split 80/10/10');
  addWritingOptions(command).action(async (inputs: string[], options: ExportFlags) => {
    const { format, project, ...writing } = options;
    const given = { ...writing, inputs, format: formatOf(format), project };
    setExitCode(await runExport({ ...given, engineVersion: version }, terminal));
  });
}

interface ExportFlags extends WritingOptions, SplitOptions {
  format: string;
  project?: string;
}

function addConversion(program: Command, { terminal, setExitCode }: Surroundings): void {
  const command = program
    .command('convert')
    .showHelpAfterError('(dau convert --help tells how it is used)')
    .description('Read a dataset in one format and write it in another.')
    .argument('<input>', DATASET)
    .addOption(formatOption('--from <format>', 'its format', readable).makeOptionMandatory())
    .addOption(formatOption('--to <format>', 'the other one', formats).makeOptionMandatory())
    .option('-p, --project <file>', PROJECT)
    .addHelpText('after', FORMAT_TABLE)
    .addHelpText(
      'after',
      '\nExample:\n  dau convert tasks.json --from labelstudio --to jsonl -o a.jsonl',
    );
  addWritingOptions(addReadingOptions(command)).action(
    async (input: string, options: ConversionFlags) => {
      const { to, project, ...others } = options;
      const request = { ...others, to: formatOf(to), project };
      const code = await withInput(input, terminal, (given) =>
        runConversion({ ...request, reading: readingOf(given, options) }, terminal),
      );
      setExitCode(code);
    },
  );
}

interface ConversionFlags extends WritingOptions, SplitOptions, ReadingFlags {
  to: string;
  project?: string;
}

function addValidation(program: Command, { terminal, setExitCode }: Surroundings): void {
  const command = program
    .command('validate')
    .showHelpAfterError('(dau validate --help tells how it is used)')
    .description('Tell how a dataset counts its offsets, and what is wrong with it.')
    .argument('<input>', DATASET)
    .addOption(formatOption('--from <format>', 'its format', readable).default('jsonl'))
    .option('-p, --project <file>', 'project whose labels and fields are the only ones');
  addReadingOptions(command).action(
    async (input: string, options: ReadingFlags & { project?: string }) => {
      const { project } = options;
      const code = await withInput(input, terminal, (given) => {
        const reading = { ...readingOf(given, options), mismatched: 'fail' as const };
        return runValidation({ reading, project }, terminal);
      });
      setExitCode(code);
    },
  );
}

function addStatistics(program: Command, { terminal, setExitCode }: Surroundings): void {
  const command = program
    .command('stats')
    .showHelpAfterError('(dau stats --help tells how it is used)')
    .description('Count articles, labels, indicators, fields and decisions of a dataset.')
    .argument('<input>', DATASET)
    .addOption(formatOption('--from <format>', 'its format', readable).default('jsonl'))
    .option('--json', 'print JSON instead of a table');
  addReadingOptions(command).action(
    async (input: string, options: ReadingFlags & { json?: boolean }) => {
      const { json: isJson = false } = options;
      const code = await withInput(input, terminal, (given) =>
        runStatistics({ reading: readingOf(given, options), isJson }, terminal),
      );
      setExitCode(code);
    },
  );
}
