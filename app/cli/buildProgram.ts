import { Command } from 'commander';
import { writeJsonLine } from '../dataset/formats/jsonLines.ts';
import { addDatasetCommands } from './dataset/addDatasetCommands.ts';
import { runCheck } from './runCheck.ts';
import { runEvaluation } from './runEvaluation.ts';
import { runExplanation } from './runExplanation.ts';
import { type DatasetWriter, runExtraction } from './runExtraction.ts';
import type { Terminal } from './terminal.ts';

const LINES: DatasetWriter = { header: '', writeArticle: writeJsonLine };

const EXIT_CODES = `
Exit codes:
  0  all went well
  1  something failed; standard error names the file and the reason
  2  the command was misused: unknown option, unreadable project, …
`;

const INPUTS =
  'folders, files (text, HTML, Word, PDF, CSV, zip …), or - for lines of {"file":…,"text":…} on stdin';
const OUT = 'file to write, replaced whole at the end (default: standard output)';
const PROJECT = "project's labels, fields and word lists (default: the one that Dấu ships with)";

/** What the subcommands work with; each tells its exit code when it is done. */
interface Surroundings {
  version: string;
  terminal: Terminal;
  setExitCode: (code: number) => void;
}

/** The command `dau` with its subcommands. Help and misuse throw a `CommanderError` once told. */
export function buildProgram(surroundings: Surroundings): Command {
  const { version, terminal } = surroundings;
  const program = new Command('dau')
    .description('Extracts fields, entities and indicators from news articles into datasets.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError(seeHelp('dau'))
    .addHelpText('after', EXIT_CODES)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /u, 'dau: '));
      },
    })
    .exitOverride();
  addExtract(program, surroundings);
  addDatasetCommands(program, surroundings);
  addEvaluation(program, surroundings);
  addExplanation(program, surroundings);
  addCheck(program, surroundings);
  return program;
}

function addExtract(program: Command, { version, terminal, setExitCode }: Surroundings): void {
  program
    .command('extract')
    .showHelpAfterError(seeHelp('dau extract'))
    .description(
      'Write one JSON line for each article, with the confidence and rule of each value.',
    )
    .argument('<input...>', INPUTS)
    .option('-p, --project <file>', PROJECT)
    .option('-o, --out <file>', OUT)
    .addHelpText('after', examples('dau extract articles --out articles.jsonl'))
    .action(async (inputs: string[], options: { project?: string; out?: string }) => {
      const { project, out } = options;
      const request = { inputs, project, out, writer: LINES, engineVersion: version };
      setExitCode(await runExtraction(request, terminal));
    });
}

function addEvaluation(program: Command, { version, terminal, setExitCode }: Surroundings): void {
  program
    .command('eval')
    .showHelpAfterError(seeHelp('dau eval'))
    .description('Compare extractions, or predictions of your own, with gold articles.')
    .argument('<input...>', 'folders and files of articles, predictions (.jsonl), or - for them')
    .requiredOption('-g, --gold <folder>', 'gold articles: .json files of one article each')
    .option('-p, --project <file>', PROJECT)
    .option('--errors', 'list each miss, each extra and each wrong part with its context')
    .option('--calibration', 'compare confidence with precision')
    .option('--html <file>', 'write a page to look at: the texts with gold and found marks')
    .option('--json', 'print JSON instead of tables')
    .addHelpText(
      'after',
      examples(
        'dau eval --gold gold articles --errors',
        'dau eval --gold gold articles --html report.html',
        'dau eval --gold gold predictions.jsonl --json',
      ),
    )
    .action(async (inputs: string[], options: EvaluationOptions) => {
      const { json: isJson = false, errors = false, calibration = false } = options;
      const { gold, project, html } = options;
      const content = { isJson, hasErrors: errors, hasCalibration: calibration };
      const request = { inputs, gold, project, html, ...content, engineVersion: version };
      setExitCode(await runEvaluation(request, terminal));
    });
}

interface EvaluationOptions {
  gold: string;
  project?: string;
  errors?: boolean;
  calibration?: boolean;
  html?: string;
  json?: boolean;
}

function addExplanation(program: Command, { terminal, setExitCode }: Surroundings): void {
  program
    .command('explain')
    .showHelpAfterError(seeHelp('dau explain'))
    .description('Tell which rule made a suggestion, on which words and with what confidence.')
    .argument('<file>', 'one article, or - for one line of {"file":…,"text":…} on stdin')
    .argument('[place]', 'offset (120) or line:column (3:14); without it: all suggestions')
    .option('-p, --project <file>', PROJECT)
    .option('--json', 'print JSON instead of text')
    .addHelpText('after', examples('dau explain article.txt 3:14'))
    .action(async (input: string, place: string | undefined, options: ExplanationOptions) => {
      const { project, json: isJson = false } = options;
      setExitCode(await runExplanation({ input, place, project, isJson }, terminal));
    });
}

interface ExplanationOptions {
  project?: string;
  json?: boolean;
}

function addCheck(program: Command, { terminal, setExitCode }: Surroundings): void {
  program
    .command('check')
    .showHelpAfterError(seeHelp('dau check'))
    .description('Print what contradicts itself in and between articles: sums, dates, labels, …')
    .argument('<input...>', INPUTS)
    .option('-p, --project <file>', PROJECT)
    .option('--json', 'print a JSON line for each finding')
    .option('--strict', 'end with exit code 1 when anything is found')
    .addHelpText('after', examples('dau check articles', 'dau check --json --strict articles'))
    .action(async (inputs: string[], options: CheckOptions) => {
      const { project, json: isJson = false, strict: isStrict = false } = options;
      setExitCode(await runCheck({ inputs, project, isJson, isStrict }, terminal));
    });
}

interface CheckOptions {
  project?: string;
  json?: boolean;
  strict?: boolean;
}

const seeHelp = (command: string) => `(${command} --help tells how it is used)`;

function examples(...lines: string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n');
}
