import { useEffect, useState } from 'react';
import { datasetClient } from './work/datasetClient.ts';
import type { ExportPreview, ExportSettings } from './work/exportCalls.ts';

/** Choices that follow one another quickly are tried together. */
const PAUSE_MS = 120;

/** How the export would begin; that of earlier choices until the new one is there, null at first. */
export function useExportPreview(settings: ExportSettings): ExportPreview | null {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  // The choices are made anew on each drawing; what they say decides whether they are others.
  const key = JSON.stringify({ ...settings, articleIds: settings.articleIds.slice(0, 200) });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      const wanted = JSON.parse(key) as ExportSettings;
      void datasetClient.call('previewExport', wanted, { signal }).then((result) => {
        if (!signal.aborted && result.ok) setPreview(result.value);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  return preview;
}
