import { useMemo, useState } from 'react';
import type { Label, Project } from '../../shared/project.ts';
import type { UserRule } from '../../shared/userRule.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { checkDraft, draftOf, newDraft, type CheckedDraft, type RuleDraft } from './ruleDraft.ts';

/** The rules as they stand in the dialog, saved or not. */
export interface RuleDrafts {
  list: readonly RuleDraft[];
  /** The rule or the problem of each draft, by its key. */
  checked: readonly (CheckedDraft & { key: string })[];
  open: RuleDraft | null;
  /** True when something differs from what is stored. */
  isChanged: boolean;
  labels: readonly Label[];
  show: (key: string) => void;
  add: (kind: UserRule['kind']) => void;
  change: (key: string, changes: Partial<RuleDraft>) => void;
  remove: (key: string) => void;
}

export function useRuleDrafts({ labels, userRules }: Project): RuleDrafts {
  const { t } = useTranslation('rules');
  const stored = useMemo(() => (userRules ?? []).map(draftOf), [userRules]);
  const [list, setList] = useState<readonly RuleDraft[]>(stored);
  const [openKey, setOpenKey] = useState<string | null>(stored[0]?.key ?? null);
  const checked = useMemo(
    () => list.map((draft) => ({ key: draft.key, ...checkDraft(draft, list, labels) })),
    [list, labels],
  );
  const rules = checked.map(({ rule }) => rule);
  return {
    list,
    checked,
    labels,
    open: list.find(({ key }) => key === openKey) ?? null,
    isChanged: JSON.stringify(rules) !== JSON.stringify(userRules ?? []),
    show: setOpenKey,
    add: (kind) => {
      const stem = t(kind === 'dictionary' ? 'newName.dictionary' : 'newName.pattern');
      const draft = newDraft(kind, stem, labels[0]?.id ?? null, list);
      setList([...list, draft]);
      setOpenKey(draft.key);
    },
    change: (key, changes) => {
      setList(list.map((draft) => (draft.key === key ? { ...draft, ...changes } : draft)));
    },
    remove: (key) => {
      const index = list.findIndex((draft) => draft.key === key);
      const rest = list.filter((draft) => draft.key !== key);
      setList(rest);
      setOpenKey(rest[Math.min(index, rest.length - 1)]?.key ?? null);
    },
  };
}
