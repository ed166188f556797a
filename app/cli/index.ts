import { readVersion } from './readVersion.ts';
import { runCommand } from './runCommand.ts';

// Without a listener a closed pipe ends the process with a stack trace. Who writes a result learns
// of the error from the write itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), process, readVersion());
