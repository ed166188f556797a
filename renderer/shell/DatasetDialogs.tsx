import { lazy, Suspense, useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { useMenuCommand } from './useMenuCommand.ts';

// Read when they are opened first, like those of Screens.
const BundleScreen = lazy(async () => {
  const { BundleScreen: screen } = await import('../dataset/bundle/BundleScreen.tsx');
  return { default: screen };
});
const ImportScreen = lazy(async () => {
  const { ImportScreen: screen } = await import('../dataset/incoming/ImportScreen.tsx');
  return { default: screen };
});

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
  const ways = { corpus, show, onClose };
  return (
    <Suspense>
      {open === 'import' ? <ImportScreen {...ways} /> : <BundleScreen deed={open} {...ways} />}
    </Suspense>
  );
}
