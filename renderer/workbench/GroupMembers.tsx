import { CircleX, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './GroupMembers.module.css';
import type { GroupLooks } from './groupLook.ts';
import { GroupWords } from './GroupWords.tsx';
import { RowCheckbox } from './RowCheckbox.tsx';
import { SubjectChip } from './SubjectChip.tsx';
import { useDecideGroup } from './useDecideGroup.ts';
import { useMembers } from './useQueue.ts';
import type { Scope } from './useScope.ts';
import { useVerdictKeys, type Verdict } from './useVerdictKeys.ts';
import type { Workbench } from './useWorkbench.ts';
import type { GroupSummary, MemberInContext, Progress } from './workbenchMessages.ts';
import { WordsInSentence } from './WordsInSentence.tsx';

const NO_MEMBERS: readonly MemberInContext[] = [];

interface GroupMembersProps {
  workbench: Workbench;
  scope: Scope;
  group: GroupSummary;
  looks: GroupLooks;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** A group in its sentences: exceptions are unticked, the rest is decided at once. */
export function GroupMembers(props: GroupMembersProps) {
  const { workbench, scope, group, looks, onOpenArticle } = props;
  const { t } = useTranslation('workbench');
  const members = useMembers(workbench, scope, group.key) ?? NO_MEMBERS;
  const [excepted, setExcepted] = useState<ReadonlySet<string>>(new Set());
  const except = members.filter((member) => excepted.has(keyOf(member)));
  return (
    <section className={styles['members']} aria-label={t('queue.members')}>
      <Head group={group} looks={looks} />
      <ul className={styles['list']}>
        <Members {...{ members, excepted, setExcepted, onOpenArticle }} />
        <More count={group.count - members.length} isShown={members.length > 0} />
      </ul>
      <Foot {...{ workbench, scope, group, except }} />
    </section>
  );
}

interface MembersProps extends Pick<GroupMembersProps, 'onOpenArticle'> {
  members: readonly MemberInContext[];
  excepted: ReadonlySet<string>;
  setExcepted: (change: (last: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

function Members({ members, excepted, setExcepted, onOpenArticle }: MembersProps) {
  const articleIds = [...new Set(members.map(({ articleId }) => articleId))];
  return members.map((member) => (
    <Member
      key={keyOf(member)}
      member={member}
      isChosen={!excepted.has(keyOf(member))}
      onChoose={(isChosen) => {
        setExcepted((last) => toggled(last, keyOf(member), !isChosen));
      }}
      onOpen={() => {
        onOpenArticle(member.articleId, articleIds);
      }}
    />
  ));
}

function Head({ group, looks }: Pick<GroupMembersProps, 'group' | 'looks'>) {
  const { t } = useTranslation('workbench');
  return (
    <header className={styles['head']}>
      <h2 className={styles['words']}>
        <GroupWords group={group} className={undefined} />
      </h2>
      <SubjectChip group={group} looks={looks} />
      <span className={styles['articles']}>
        {t('queue.inArticles', { count: group.articleCount })}
      </span>
    </header>
  );
}

function More({ count, isShown }: { count: number; isShown: boolean }) {
  const { t } = useTranslation('workbench');
  if (!isShown || count <= 0) return null;
  return <li className={styles['more']}>{t('queue.more', { count })}</li>;
}

interface FootProps extends Pick<GroupMembersProps, 'workbench' | 'scope' | 'group'> {
  except: MemberInContext[];
}

/** Decides. How far that is changes many times a second, which only this draws. */
function Foot({ workbench, scope, group, except }: FootProps) {
  const { t } = useTranslation('workbench');
  const { progress, decide } = useDecideGroup(workbench.client);
  const count = group.count - except.length;
  const isDisabled = progress !== null || count === 0;
  const { isNarrowed } = scope;
  const run = (verdict: Verdict) => {
    if (!isDisabled) void decide({ key: group.key, isNarrowed, except, verdict });
  };
  useVerdictKeys(run);
  return (
    <footer className={styles['foot']}>
      {progress !== null && <Deciding progress={progress} />}
      <Tooltip label={t('queue.reject', { count })} shortcut="X">
        <Button
          icon={CircleX}
          disabled={isDisabled}
          onClick={() => {
            run('rejected');
          }}
        >
          {t('queue.reject', { count })}
        </Button>
      </Tooltip>
      <Tooltip label={t('queue.accept', { count })} shortcut="A">
        <Button
          variant="primary"
          icon={CircleCheck}
          disabled={isDisabled}
          onClick={() => {
            run('accepted');
          }}
        >
          {t('queue.accept', { count })}
        </Button>
      </Tooltip>
    </footer>
  );
}

function Deciding({ progress }: { progress: Progress }) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['progress']}>
      <ProgressBar
        value={progress.doneCount}
        max={progress.totalCount}
        label={t('queue.deciding')}
      />
    </div>
  );
}

interface MemberProps {
  member: MemberInContext;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onOpen: () => void;
}

function Member({ member, isChosen, onChoose, onOpen }: MemberProps) {
  const { t } = useTranslation('workbench');
  const { title, before, words, after } = member;
  return (
    <li className={styles['member']} data-excepted={!isChosen || undefined}>
      <RowCheckbox label={t('queue.include', { title })} isChecked={isChosen} onChange={onChoose} />
      <div className={styles['sentence']}>
        <p lang="vi" className={styles['context']}>
          {words === '' ? (
            t('queue.noEvidence')
          ) : (
            <WordsInSentence before={before} words={words} after={after} />
          )}
        </p>
        <button type="button" className={styles['open']} onClick={onOpen} lang="vi">
          {title}
        </button>
      </div>
    </li>
  );
}

function keyOf({ articleId, suggestionId }: MemberInContext): string {
  return `${articleId} ${suggestionId}`;
}

function toggled(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
