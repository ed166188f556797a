import { CommanderError } from 'commander';
import { buildProgram } from './buildProgram.ts';
import { EXIT, type Terminal } from './terminal.ts';

/**
 * Runs `dau` with the arguments after its name and returns the exit code. Without arguments it
 * prints its help. Throws what is a fault of Dấu itself.
 */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<number> {
  let exitCode: number = EXIT.done;
  const setExitCode = (code: number) => {
    exitCode = code;
  };
  const program = buildProgram({ version, terminal, setExitCode });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.misused;
  }
  return exitCode;
}
