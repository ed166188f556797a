import type { Annotation } from '../../../shared/annotation.ts';
import type { Result } from '../../../shared/failure.ts';
import { removeAnnotation } from '../../commands/editAnnotation.ts';
import { judgeAudit } from '../../commands/judgeAudit.ts';
import { undoStep } from '../../commands/undoStep.ts';
import type { AuditRow } from '../../database/rows.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { acceptItem, changeItem, rejectItem } from '../../review/itemCommands.ts';
import { itemOfAnnotation } from '../../review/reviewItems.ts';
import { useReport } from '../../review/useReport.ts';
import type { AuditedMark } from './auditMessages.ts';

/** What is made of a decision that was wrong. */
type Mend = 'reject' | 'accept' | 'reopen' | 'relabel';

export interface Judging {
  /** The place of the decision to judge in the sample; -1 when none is left. */
  index: number;
  right: () => void;
  /** The opposite verdict. */
  turn: () => void;
  /** Nothing is decided about it any more. */
  reopen: () => void;
  relabel: (label: string) => void;
  /** To the one that was judged right last; null when there is none. */
  goBack: (() => void) | null;
}

/** Judges the decisions of a sample one after the other; what is wrong is mended in one step. */
export function useJudging(
  audit: AuditRow,
  marks: readonly (AuditedMark | null)[] | null,
): Judging {
  const { t } = useTranslation('audit');
  const { t: tCommon } = useTranslation();
  const report = useReport();
  const { corpusId, startedAt, sample } = audit;
  // What does not stand any more cannot be judged.
  const isOpen = (at: number) => sample[at]?.judgement === null && marks?.[at] != null;
  const index = sample.findIndex((_, at) => isOpen(at));
  const mark = marks?.[index] ?? null;
  const note = (at: number, judgement: Parameters<typeof judgeAudit>[1]) =>
    report(judgeAudit({ corpusId, startedAt, index: at }, judgement));
  const mend = async (kind: Mend, command: Promise<Result<unknown>> | null) => {
    if (mark === null || command === null) return;
    if (!(await report(done(command)))) return;
    await note(index, 'wrong');
    const takeBack = async () => {
      await report(undoStep(mark.annotation.articleId));
      await note(index, null);
    };
    const action = { label: tCommon('action.undo'), onAct: () => void takeBack() };
    showToast({ text: t(`done.${kind}`), action });
  };
  const commands = mark === null ? NOTHING : mendsOf(mark.annotation);
  const last = sample.findLastIndex(({ judgement }) => judgement !== null);
  return {
    index,
    right: () => {
      if (mark !== null) void note(index, 'right');
    },
    turn: () => void mend(turnOf(mark), commands.turn()),
    reopen: () => void mend('reopen', commands.reopen()),
    relabel: (label) => void mend('relabel', commands.relabel(label)),
    goBack: sample[last]?.judgement === 'right' ? () => void note(last, null) : null,
  };
}

/** True instead of what a command gives, which may be null. */
async function done(command: Promise<Result<unknown>>): Promise<Result<true>> {
  const result = await command;
  return result.ok ? { ok: true, value: true } : result;
}

/** The verdict that is the opposite of a decision's. */
export function turnOf(mark: AuditedMark | null): 'accept' | 'reject' {
  return mark?.annotation.verdict === 'rejected' ? 'accept' : 'reject';
}

const NOTHING = { turn: () => null, reopen: () => null, relabel: () => null };

function mendsOf(annotation: Annotation) {
  const { articleId, id, body } = annotation;
  const item = itemOfAnnotation(annotation);
  return {
    turn: () =>
      annotation.verdict === 'rejected' ? acceptItem(articleId, item) : rejectItem(articleId, item),
    reopen: () => removeAnnotation(articleId, id),
    relabel: (label: string) =>
      body.type === 'entity' ? changeItem(articleId, item, { ...body, label }) : null,
  };
}
