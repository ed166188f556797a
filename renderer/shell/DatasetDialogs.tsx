import { useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { ImportScreen } from '../dataset/incoming/ImportScreen.tsx';
import { useMenuCommand } from './useMenuCommand.ts';

interface DatasetDialogsProps {
  corpus: CorpusHandle;
  /** Shows a folder that was made of what came in. */
  show: (handle: CorpusHandle) => void;
}

/** What comes in from outside; it stays open while another folder is opened by it. */
export function DatasetDialogs({ corpus, show }: DatasetDialogsProps) {
  const [isImporting, setIsImporting] = useState(false);
  useMenuCommand('importDataset', () => {
    setIsImporting(true);
  });
  const close = () => {
    setIsImporting(false);
  };
  return isImporting && <ImportScreen corpus={corpus} show={show} onClose={close} />;
}
