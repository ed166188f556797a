import { useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { BundleScreen } from '../dataset/bundle/BundleScreen.tsx';
import { ImportScreen } from '../dataset/incoming/ImportScreen.tsx';
import { useMenuCommand } from './useMenuCommand.ts';

interface DatasetDialogsProps {
  corpus: CorpusHandle;
  /** Shows a folder that was made of what came in. */
  show: (handle: CorpusHandle) => void;
}

/** What comes in from outside and goes out whole; it outlives the folder that it opens another for. */
export function DatasetDialogs({ corpus, show }: DatasetDialogsProps) {
  const [open, setOpen] = useState<'import' | 'save' | 'open' | null>(null);
  useMenuCommand('importDataset', () => {
    setOpen('import');
  });
  useMenuCommand('saveBundle', () => {
    setOpen('save');
  });
  useMenuCommand('openBundle', () => {
    setOpen('open');
  });
  const onClose = () => {
    setOpen(null);
  };
  if (open === null) return null;
  if (open === 'import') return <ImportScreen {...{ corpus, show, onClose }} />;
  return <BundleScreen deed={open} {...{ corpus, show, onClose }} />;
}
