import { join } from 'node:path';
import { inFolder } from './benchWindow.ts';
import { timesAtMost, type Figure } from './figures.ts';
import { timeStart, type StartTimes } from './timeStart.ts';

const ROUNDS = 7;
const GOAL_MS = 1_000;

/** From the start of the process to the first paint and to the list, the sample in it. */
export function benchStart(executable: string): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const first: StartTimes[] = [];
    const later: StartTimes[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const app = { executable, profile: join(folder, `profile-${round}`) };
      first.push(await timeStart(app));
      later.push(await timeStart(app));
    }
    return [...startFigures('first start', first), ...startFigures('later start', later)];
  });
}

function startFigures(what: string, times: readonly StartTimes[]): Figure[] {
  const paints = times.map(({ paintMs }) => paintMs);
  const lists = times.map(({ usableMs }) => usableMs);
  return [
    timesAtMost(`${what} to the first paint`, paints, GOAL_MS),
    timesAtMost(`${what} to the list of the sample`, lists, GOAL_MS),
  ];
}
