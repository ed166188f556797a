import { z } from 'zod';

export const MANIFEST_PATH = 'manifest.json';
export const BUNDLE_VERSION = 1;

/** What the manifest of every version begins with. */
export const BundleHead = z.object({
  format: z.literal('dau-bundle'),
  formatVersion: z.int().positive(),
});

/** The last entry of a bundle: what the others are. `sha256` is of the unpacked bytes. */
export const BundleManifest = BundleHead.extend({
  entries: z.array(
    z.object({
      path: z.string().min(1),
      byteLength: z.int().nonnegative(),
      sha256: z.string().length(64),
    }),
  ),
});
export type BundleManifest = z.infer<typeof BundleManifest>;

/**
 * Why a bundle is refused: it is no bundle, its end is missing, its bytes are not those that were
 * written, or a later version of the program has written it.
 */
export type BundleFaultReason = 'notBundle' | 'unfinished' | 'tampered' | 'newer';

/** `place` is the entry concerned, with a line where there is one. */
export class BundleFault extends Error {
  override name = 'BundleFault';
  readonly reason: BundleFaultReason;
  readonly place: string | null;

  constructor(reason: BundleFaultReason, place: string | null = null) {
    super(`${reason}${place === null ? '' : ` at ${place}`}`);
    this.reason = reason;
    this.place = place;
  }
}
