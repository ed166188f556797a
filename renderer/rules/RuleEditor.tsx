import { Trash2 } from 'lucide-react';
import type { Label } from '../../shared/project.ts';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Select.tsx';
import { TextField } from '../design/TextField.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { PatternHelp } from './PatternHelp.tsx';
import styles from './RuleEditor.module.css';
import type { DraftProblem, RuleDraft } from './ruleDraft.ts';
import type { RuleDrafts } from './useRuleDrafts.ts';
import { useProblemText } from './useProblemText.ts';

interface RuleEditorProps {
  drafts: RuleDrafts;
  draft: RuleDraft;
  labels: readonly Label[];
}

interface PartProps {
  draft: RuleDraft;
  problem: DraftProblem | null;
  onChange: (changes: Partial<RuleDraft>) => void;
}

/** The form of one rule. */
export function RuleEditor({ drafts, draft, labels }: RuleEditorProps) {
  const { t } = useTranslation('rules');
  const problem = drafts.checked.find(({ key }) => key === draft.key)?.problem ?? null;
  const problemText = useProblemText();
  const onChange = (changes: Partial<RuleDraft>) => {
    drafts.change(draft.key, changes);
  };
  const part = { draft, problem, onChange };
  return (
    <section className={styles['editor']} aria-label={t('editor.label')}>
      <TextField
        label={t('editor.name')}
        hint={t('editor.nameHint', { name: draft.name.trim() || '…' })}
        error={problem?.field === 'name' ? problemText(problem) : null}
        value={draft.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      {draft.kind === 'dictionary' ? <Terms {...part} /> : <Notation {...part} />}
      <Result {...part} labels={labels} />
      {draft.kind === 'pattern' && <PatternHelp />}
      <div className={styles['remove']}>
        <Button
          variant="quiet"
          icon={Trash2}
          onClick={() => {
            drafts.remove(draft.key);
          }}
        >
          {t('editor.remove')}
        </Button>
      </div>
    </section>
  );
}

function Terms({ draft, problem, onChange }: PartProps) {
  const { t } = useTranslation('rules');
  const problemText = useProblemText();
  return (
    <>
      <label className={styles['terms']}>
        <span className={styles['caption']}>{t('editor.terms')}</span>
        <textarea
          lang="vi"
          rows={9}
          spellCheck={false}
          className={styles['area']}
          value={draft.terms}
          placeholder={t('editor.termsExample')}
          onChange={(event) => {
            onChange({ terms: event.target.value });
          }}
        />
        <span className={styles[problem?.field === 'terms' ? 'problem' : 'hint']}>
          {problem?.field === 'terms' ? problemText(problem) : t('editor.termsHint')}
        </span>
      </label>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={draft.isCaseSensitive}
          onChange={(event) => {
            onChange({ isCaseSensitive: event.target.checked });
          }}
        />
        {t('editor.isCaseSensitive')}
      </label>
    </>
  );
}

function Notation({ draft, problem, onChange }: PartProps) {
  const { t } = useTranslation('rules');
  const problemText = useProblemText();
  return (
    <TextField
      label={t('editor.notation')}
      hint={t('editor.notationHint')}
      error={problem?.field === 'notation' ? problemText(problem) : null}
      placeholder={t('editor.notationExample')}
      lang="vi"
      value={draft.notation}
      onChange={(notation) => {
        onChange({ notation });
      }}
    />
  );
}

const CONFIDENCES = ['0.6', '0.7', '0.8', '0.9', '0.95', '0.99'];

function Result({ draft, labels, onChange }: PartProps & { labels: readonly Label[] }) {
  const { t, i18n } = useTranslation('rules');
  const locale = useLocale();
  const options = labels.map(({ id, name }) => ({ value: id, label: name[locale] }));
  const indicator = { value: INDICATOR, label: t('editor.indicatorName') };
  const own = String(draft.confidence);
  const confidences = [...new Set([...CONFIDENCES, own])].sort();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <div className={styles['result']}>
      <div className={styles['choice']}>
        <span className={styles['caption']}>{t('editor.result')}</span>
        <Select
          label={t('editor.result')}
          options={draft.kind === 'pattern' ? [...options, indicator] : options}
          value={draft.label ?? INDICATOR}
          onChange={(value) => {
            onChange({ label: value === INDICATOR ? null : value });
          }}
        />
      </div>
      <div className={styles['choice']}>
        <span className={styles['caption']}>{t('editor.confidence')}</span>
        <Select
          label={t('editor.confidence')}
          options={confidences.map((value) => ({ value, label: percent.format(Number(value)) }))}
          value={own}
          onChange={(value) => {
            onChange({ confidence: Number(value) });
          }}
        />
      </div>
    </div>
  );
}

/** No label can have this id. */
const INDICATOR = '/indicator';
