import { join } from 'node:path';
import { Settings } from '../shared/settings.ts';
import { allEnded } from './allEnded.ts';
import { Corpora, CorporaFile, type CorporaPlaces } from './corpora.ts';
import { CorpusPages } from './corpusPages.ts';
import { DatasetExports } from './datasetExports.ts';
import { IncomingFiles } from './incomingFiles.ts';
import { Journal } from './journal.ts';
import { JsonFile } from './jsonFile.ts';
import type { Log } from './log.ts';
import { SettingsStore } from './settings.ts';
import { WindowState } from './windowState.ts';

/** What main keeps while it runs. */
export interface Services {
  settings: SettingsStore;
  corpora: Corpora;
  corpusPages: CorpusPages;
  journal: Journal;
  datasetExports: DatasetExports;
  incoming: IncomingFiles;
  windowState: JsonFile<WindowState>;
}

export interface ServiceOptions extends CorporaPlaces {
  /** The user-data folder. */
  userData: string;
  defaultSettings: Settings;
  log: Log;
}

/** Opens everything in the user-data folder. Throws when that folder cannot be used. */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const { userData, log } = options;
  const settingsFile = new JsonFile(join(userData, 'settings.json'), Settings, log);
  const corporaFile = new JsonFile(join(userData, 'corpora.json'), CorporaFile, log);
  return {
    settings: await SettingsStore.load(settingsFile, options.defaultSettings),
    corpora: await Corpora.load(corporaFile, options),
    corpusPages: new CorpusPages(),
    journal: await Journal.open({ folder: join(userData, 'journal'), log }),
    datasetExports: new DatasetExports(),
    incoming: new IncomingFiles(),
    windowState: new JsonFile(join(userData, 'window.json'), WindowState, log),
  };
}

/**
 * Ends what is under way: an unfinished export leaves nothing behind. Throws an AggregateError, but
 * only after everything that can be ended has ended.
 */
export async function closeServices(services: Services): Promise<void> {
  const { datasetExports, journal, windowState } = services;
  await allEnded([datasetExports.abortAll(), journal.close(), windowState.settle()]);
}
