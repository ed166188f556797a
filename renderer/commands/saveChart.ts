import type { Result } from '../../shared/failure.ts';
import { bridge } from '../bridge.ts';
import { failureOf, unwrap } from '../database/failureOf.ts';
import { ExportWriter } from './exportWriter.ts';

/** Asks where to and writes a chart there. Gives the place; null when the user chose none. */
export async function saveChart(
  picture: { format: 'svg'; content: string } | { format: 'png'; content: Uint8Array<ArrayBuffer> },
  suggestedName: string,
): Promise<Result<string | null>> {
  try {
    const { format, content } = picture;
    const opened = unwrap(
      await bridge.requests['export:open']({
        ...{ what: 'chart', container: 'file', formatName: format.toUpperCase() },
        ...{ extension: format, suggestedName: `${suggestedName}.${format}` },
      }),
    );
    if (opened === null) return { ok: true, value: null };
    const writer = new ExportWriter(opened.exportId);
    try {
      await writer.write(content);
      return { ok: true, value: (await writer.commit()).location };
    } catch (error) {
      await writer.abort();
      throw error;
    }
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
