import type { MenuCommand } from '../../shared/command.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { ReplyOf } from '../../shared/ipc.ts';
import type { OpenQuestion } from '../../shared/saving.ts';
import type { Settings } from '../../shared/settings.ts';
import type { ExportQuestion } from '../dialogs.ts';
import { readArticles } from '../corpusFolder.ts';
import { FailureError } from '../failureError.ts';
import type { Log } from '../log.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handle.ts';

/** What the handlers ask of the desktop around the window. */
export interface Desktop {
  info: ReplyOf<'app:info'>;
  chooseFolder: () => Promise<string | null>;
  chooseExportTarget: (question: Omit<ExportQuestion, 'folder'>) => Promise<string | null>;
  chooseIncoming: (question: OpenQuestion) => Promise<string | null>;
  reveal: (path: string) => void;
  enableCommands: (commands: readonly MenuCommand[]) => void;
  settingsChanged: (settings: Settings) => void;
  corporaChanged: () => void;
  log: Log;
}

export function createHandlers(services: Services, desktop: Desktop): Handlers {
  return {
    'app:info': () => desktop.info,
    'menu:update': ({ enabled }) => {
      desktop.enableCommands(enabled);
      return {};
    },
    ...settingsHandlers(services, desktop),
    ...corpusHandlers(services, desktop),
    ...journalHandlers(services),
    ...exportHandlers(services, desktop),
    ...incomingHandlers(services, desktop),
  };
}

/** Remembers a corpus that was opened as the one to start with, and shows it among the recent. */
export async function rememberOpened(
  { settings }: Services,
  desktop: Pick<Desktop, 'settingsChanged' | 'corporaChanged' | 'log'>,
  handle: CorpusHandle,
): Promise<CorpusHandle> {
  desktop.corporaChanged();
  try {
    desktop.settingsChanged(await settings.change({ lastCorpusId: handle.id }));
  } catch (error) {
    // The folder is open all the same; only the next start will not know it.
    desktop.log('The last folder was not remembered', error);
  }
  return handle;
}

type Group<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}:${string}`>>;

function settingsHandlers({ settings }: Services, desktop: Desktop): Group<'settings'> {
  return {
    'settings:read': () => settings.current,
    'settings:write': async (change) => {
      const changed = await settings.change(change);
      desktop.settingsChanged(changed);
      return changed;
    },
  };
}

function corpusHandlers(services: Services, desktop: Desktop): Group<'corpus'> {
  const { corpora, corpusPages } = services;
  const opened = (handle: CorpusHandle) => rememberOpened(services, desktop, handle);
  return {
    'corpus:recent': () => corpora.recent(),
    'corpus:choose': async () => {
      const folder = await desktop.chooseFolder();
      return folder === null ? null : opened(await corpora.openFolder(folder));
    },
    'corpus:relocate': async ({ corpusId }) => {
      corpora.folderOf(corpusId);
      const folder = await desktop.chooseFolder();
      return folder === null ? null : opened(await corpora.relocate(corpusId, folder));
    },
    'corpus:sample': async () => opened(await corpora.openSample()),
    'corpus:open': async ({ corpusId }) => opened(await corpora.reopen(corpusId)),
    'corpus:list': ({ corpusId, cursor }) => {
      const folder = corpora.folderOf(corpusId);
      return cursor === null
        ? corpusPages.first(corpusId, folder)
        : corpusPages.next(corpusId, cursor);
    },
    'corpus:read': ({ corpusId, paths }) => readArticles(corpora.folderOf(corpusId), paths),
  };
}

function journalHandlers({ journal }: Services): Group<'journal'> {
  return {
    'journal:append': async ({ entries }) => {
      await journal.append(entries);
      return {};
    },
    'journal:read': ({ cursor }) => journal.read(cursor),
  };
}

function exportHandlers(services: Services, desktop: Desktop): Group<'export'> {
  const { datasetExports, corpora } = services;
  return {
    'export:open': async (question) => {
      const target = await desktop.chooseExportTarget(question);
      if (target === null) return null;
      const location = corpora.shorten(target);
      if (await corpora.replacesArticles(target)) {
        throw new FailureError('articles-in-place', 'Opened articles lie there', location);
      }
      return { exportId: await datasetExports.begin(target, question.container), location };
    },
    'export:write': async ({ exportId, ...chunk }) => {
      await datasetExports.append(exportId, chunk);
      return {};
    },
    'export:read': async ({ exportId, ...range }) => {
      return { bytes: await datasetExports.read(exportId, range) };
    },
    'export:commit': async ({ exportId }) => {
      const { target, byteLength } = await datasetExports.commit(exportId);
      return { location: corpora.shorten(target), byteLength };
    },
    'export:abort': async ({ exportId }) => {
      await datasetExports.abort(exportId);
      return {};
    },
    'export:reveal': ({ exportId }) => {
      desktop.reveal(datasetExports.finishedTarget(exportId));
      return {};
    },
    'export:adopt': async ({ exportId }) => {
      const handle = await corpora.openFolder(datasetExports.finishedTarget(exportId));
      return rememberOpened(services, desktop, handle);
    },
  };
}

function incomingHandlers({ incoming, corpora }: Services, desktop: Desktop): Group<'import'> {
  return {
    'import:choose': async (question) => {
      const place = await desktop.chooseIncoming(question);
      return place === null ? null : incoming.open(place, (path) => corpora.shorten(path));
    },
    'import:read': async ({ openedId, ...range }) => {
      return { bytes: await incoming.read(openedId, range) };
    },
    'import:close': ({ openedId }) => {
      incoming.close(openedId);
      return {};
    },
  };
}
