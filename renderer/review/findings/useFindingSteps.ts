import { useState } from 'react';
import type { Span } from '../../../shared/span.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useStableCommands } from '../useStableCommands.ts';
import { stepFinding, type ListedFinding } from './listFindings.ts';
import { useFindingKeys } from './useFindingKeys.ts';

export interface FindingSteps {
  activeKey: string | null;
  /** True while the list is unfolded. */
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
  show: (listed: ListedFinding) => void;
  /** True while nobody has marked all findings as right. */
  hasOpen: boolean;
  /** Goes to the next open finding in a direction, or says that there is none. */
  go: (direction: 1 | -1) => void;
}

/** Where a person is among the findings; `onJump` scrolls to words of the text. */
export function useFindingSteps(
  findings: readonly ListedFinding[],
  onJump: (span: Span) => void,
): FindingSteps {
  const { t } = useTranslation('findings');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const show = ({ key, finding }: ListedFinding) => {
    const [first] = finding.spans;
    setActiveKey(key);
    setIsOpen(true);
    if (first !== undefined) onJump(first);
  };
  const go = (direction: 1 | -1) => {
    const next = stepFinding(findings, activeKey, direction);
    if (next === null) showToast({ text: t('noneLeft'), tone: 'hint' });
    else show(next);
  };
  const commands = useStableCommands({ show, go });
  useFindingKeys(commands.go);
  const hasOpen = findings.some(({ dismissal }) => dismissal === null);
  return { hasOpen, activeKey, isOpen, setIsOpen, ...commands };
}
