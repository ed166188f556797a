import type { Result } from '../../shared/failure.ts';
import { saveFile } from './saveFile.ts';

/**
 * Asks where to and writes a chart, or the figures of some, there. Gives the place; null when the
 * user chose none.
 */
export function saveChart(
  picture:
    | { format: 'svg' | 'csv'; content: string }
    | { format: 'png'; content: Uint8Array<ArrayBuffer> },
  name: string,
): Promise<Result<string | null>> {
  const { format, content } = picture;
  const question = { formatName: format.toUpperCase(), extension: format };
  return saveFile({ what: 'chart', ...question, suggestedName: `${name}.${format}` }, content);
}
