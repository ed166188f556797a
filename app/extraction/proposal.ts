import type { Suggestion } from '../../shared/suggestion.ts';

/** A suggestion before it has its id; its spans are offsets into the analysed (composed) text. */
export type Proposal = Omit<Suggestion, 'id'>;
