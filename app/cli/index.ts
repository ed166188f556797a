import { readVersion } from './readVersion.ts';
import { runCommand } from './runCommand.ts';

// A closed pipe must not end the command with a stack trace.
process.stderr.on('error', () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), process, readVersion());
