import { z } from 'zod';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';
import { decideGroup } from './decideGroup.ts';
import { acceptSure } from './acceptSure.ts';
import { AuditIndex } from './audit/auditIndex.ts';
import { readAudit } from './audit/readAudit.ts';
import { extractAgain } from './bulk/extractAgain.ts';
import { setStatuses } from './bulk/setStatuses.ts';
import { CorpusReader } from './corpusReader.ts';
import { ChartIndex } from './charts/chartIndex.ts';
import { carryOver, previewCarrying, readCarrying } from './duplicates/carryOver.ts';
import { findAlike } from './duplicates/findAlike.ts';
import type { duplicateCalls } from './duplicates/duplicateMessages.ts';
import { listDuplicates } from './duplicates/listDuplicates.ts';
import { FigureIndex } from './figures/figureIndex.ts';
import { CorpusChecks } from './findings/corpusChecks.ts';
import { dismissFindings } from './findings/dismissFindings.ts';
import { KeepSchedule } from './keepSchedule.ts';
import { ListScope } from './listScope.ts';
import { PendingQueue } from './pendingQueue.ts';
import { readSeriesGroups } from './readSeriesGroups.ts';
import { findPlaces } from './tagging/findPlaces.ts';
import { tagPlaces } from './tagging/tagPlaces.ts';
import { takeBack } from './takeBack.ts';
import { StatisticsIndex } from './statistics/statisticsIndex.ts';
import { SheetIndex } from './sheet/sheetIndex.ts';
import type { CorpusTables } from './tables/corpusTables.ts';
import { KeptTables } from './tables/keptTables.ts';
import {
  workbenchCalls,
  WorkbenchRequest,
  type CallName,
  type Progress,
  type Recorded,
  type ReplyOf,
  type RequestOf,
  type WorkbenchMessage,
} from './workbenchMessages.ts';

/** As many as the window takes between two frames. */
const ENTRIES_A_MESSAGE = 200;

type Tell = (progress: Progress) => void;
type Answers = {
  [Name in CallName]: (
    request: RequestOf<Name>,
    tell: Tell,
  ) => Promise<ReplyOf<Name> | Recorded<ReplyOf<Name>>>;
};

/**
 * What runs inside the workbench's worker: it answers one call after the other, each with one
 * message at the end, and never throws. `program` is another text whenever the program has changed.
 */
export function answerCalls(
  post: (message: WorkbenchMessage) => void,
  program = '',
): (message: unknown) => Promise<void> {
  const tables = new KeptTables(program);
  const checks = new CorpusChecks(program);
  const readers = { tables, reader: new CorpusReader(tables), checks };
  const run = answerWith(createAnswers(readers), post);
  const schedule = new KeepSchedule(() => keepAll(readers));
  let last: Promise<void> = Promise.resolve();

  return (message) => {
    last = last.then(async () => {
      schedule.beginCall();
      await run(message);
      schedule.endCall();
    });
    return last;
  };
}

/** Answers one call; what goes wrong is its answer. */
function answerWith(
  answers: Answers,
  post: (message: WorkbenchMessage) => void,
): (message: unknown) => Promise<void> {
  return async (message) => {
    const callId = z.object({ callId: z.int() }).safeParse(message).data?.callId ?? 0;
    try {
      const { name, request } = WorkbenchRequest.parse(message);
      const tell = (progress: Progress) => {
        post({ type: 'progress', callId, progress });
      };
      await database.open();
      const checked = workbenchCalls[name].request.parse(request);
      const answer = answers[name] as (
        request: unknown,
        tell: Tell,
      ) => Promise<Partial<Recorded<object>>>;
      const { entries = [], ...reply } = await answer(checked, tell);
      for (let start = 0; start < entries.length; start += ENTRIES_A_MESSAGE) {
        const part = entries.slice(start, start + ENTRIES_A_MESSAGE);
        post({ type: 'entries', callId, entries: part });
      }
      post({ type: 'done', callId, reply });
    } catch (error) {
      post({ type: 'failed', callId, failure: failureOf(error) });
    }
  };
}

/** What is known of a corpus, and who reads it. */
interface Readers {
  tables: CorpusTables;
  reader: CorpusReader;
  checks: CorpusChecks;
}

/** Never throws. */
async function keepAll({ reader, checks }: Readers): Promise<void> {
  await Promise.all([reader.keep(), checks.keep()]);
}

function createAnswers(readers: Readers): Answers {
  const { tables, reader, checks } = readers;
  const scope = new ListScope();
  const queue = new PendingQueue(tables, scope);
  const figures = new FigureIndex(tables, scope);
  const sheet = new SheetIndex(tables);
  const charts = new ChartIndex(tables, scope);
  const audits = new AuditIndex(tables);
  const statistics = new StatisticsIndex(tables);
  return {
    scan: async ({ corpusId }, tell) => {
      figures.setGroups(await readSeriesGroups(corpusId));
      await reader.scan(corpusId, tell);
      const { articleCount, pendingCount, groupCount } = queue;
      return { articleCount, pendingCount, groupCount, figureCount: figures.count };
    },
    narrow: ({ articleIds }) => {
      scope.narrow(articleIds);
      return Promise.resolve({});
    },
    ...answerQueue(queue),
    ...bulkAnswers,
    ...answerFigures(figures),
    ...duplicateAnswers,
    findPlaces,
    tagPlaces,
    ...answerFindings(checks),
    readChart: (query) => Promise.resolve({ bars: charts.read(query) }),
    readBar: (request) => Promise.resolve({ articles: charts.readBar(request) }),
    ...answerAudits(audits),
    readStatistics: () => statistics.read(),
    keep: async () => {
      await keepAll(readers);
      return {};
    },
    listSheet: (request) => Promise.resolve(sheet.list(request)),
  };
}

function answerQueue(
  queue: PendingQueue,
): Pick<Answers, 'listGroups' | 'readMembers' | 'decideGroup'> {
  return {
    listGroups: (request) => Promise.resolve(queue.list(request)),
    readMembers: async (request) => ({ members: await queue.readMembers(request) }),
    decideGroup: (request, tell) => decideGroup(queue.articlesOf(request), request, tell),
  };
}

/** What the list of articles asks for many of them. */
const bulkAnswers: Pick<Answers, 'undoStep' | 'acceptSure' | 'setStatus' | 'extractAgain'> = {
  undoStep: takeBack,
  acceptSure,
  setStatus: setStatuses,
  extractAgain,
};

const duplicateAnswers: Pick<Answers, keyof typeof duplicateCalls> = {
  findDuplicates: async ({ corpusId }) => ({ clusters: await listDuplicates(corpusId) }),
  findAlike,
  previewCarrying,
  readCarrying,
  carryDecisions: carryOver,
};

function answerFigures(
  figures: FigureIndex,
): Pick<Answers, 'listFigures' | 'listProposals' | 'listSeries' | 'readSeries'> {
  return {
    listFigures: (request) => Promise.resolve(figures.list(request)),
    listProposals: (request) => Promise.resolve(figures.listProposals(request)),
    listSeries: (request) => Promise.resolve(figures.listSeries(request)),
    readSeries: ({ key }) => Promise.resolve({ points: figures.readSeries(key) }),
  };
}

function answerAudits(
  audits: AuditIndex,
): Pick<Answers, 'listBulkSteps' | 'startAudit' | 'readAudit'> {
  return {
    listBulkSteps: (request) => Promise.resolve(audits.list(request)),
    startAudit: (request) => audits.start(request),
    readAudit,
  };
}

type FindingAnswers = Pick<
  Answers,
  'scanFindings' | 'followChecks' | 'listFindings' | 'dismissFindings'
>;

function answerFindings(checks: CorpusChecks): FindingAnswers {
  const { findings } = checks;
  return {
    scanFindings: async ({ corpusId }, tell) => ({ leftCount: await checks.scan(corpusId, tell) }),
    followChecks: ({ corpusId }, tell) => checks.follow(corpusId, tell),
    listFindings: (request) => findings.list(request),
    dismissFindings: async (request) =>
      dismissFindings(await findings.choose(request.which), request),
  };
}
