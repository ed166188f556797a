import { useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { useProjectRow } from '../database/useProjectRow.ts';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ProjectTabs } from './ProjectTabs.tsx';

interface ProjectScreenProps {
  corpus: CorpusHandle;
  onClose: () => void;
}

/** What is marked in a folder's articles, and how: changed here and saved as one new version. */
export function ProjectScreen({ corpus, onClose }: ProjectScreenProps) {
  const { t } = useTranslation('project');
  const stored = useProjectRow(corpus.id);
  const [isChanged, setIsChanged] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  if (stored === null) return null;
  const leave = () => {
    if (isChanged) setIsAsking(true);
    else onClose();
  };
  const stay = () => {
    setIsAsking(false);
  };
  return (
    <Dialog isFull onClose={leave} title={t('title')} description={t('description')}>
      <ProjectTabs
        {...{ corpus, stored, isAsking, onClose }}
        onStay={stay}
        onChange={setIsChanged}
      />
    </Dialog>
  );
}
