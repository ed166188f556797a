import { z } from 'zod';

/** How far a person has come with an article. */
export const ReviewStatus = z.enum(['new', 'inWork', 'reviewed', 'secondLook', 'skipped']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;
