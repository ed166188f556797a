import type { Verdict } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './DecidedMark.module.css';
import { subjectOf, type GroupLooks } from './groupLook.ts';
import { SubjectChip } from './SubjectChip.tsx';
import { useSaid } from './useSaid.ts';
import { WordsInSentence } from './WordsInSentence.tsx';

interface DecidedMarkProps {
  mark: { body: AnnotationBody; before: string; words: string; after: string };
  looks: GroupLooks;
  /** What became or becomes of it; null for one to which nothing happens. */
  verdict: Verdict | null;
  /** Said in the place of the verdict's name. */
  told?: string;
}

/** A decision: what becomes of which mark, and in which sentence. */
export function DecidedMark({ mark, looks, verdict, told }: DecidedMarkProps) {
  const { t } = useTranslation('audit');
  const { t: tWorkbench } = useTranslation('workbench');
  const { body, before, words, after } = mark;
  const said = useSaid()(body);
  return (
    <>
      <p className={styles['about']}>
        <span className={styles['verdict']} data-verdict={verdict ?? 'none'}>
          {told ?? (verdict !== null && t(`verdict.${verdict}`))}
        </span>
        <SubjectChip group={subjectOf(body)} looks={looks} />
        {said !== null && (
          <strong lang="vi" className={styles['said']}>
            {said}
          </strong>
        )}
      </p>
      <blockquote lang="vi" className={styles['sentence']}>
        {words === '' ? (
          tWorkbench('queue.noEvidence')
        ) : (
          <WordsInSentence before={before} words={words} after={after} />
        )}
      </blockquote>
    </>
  );
}
