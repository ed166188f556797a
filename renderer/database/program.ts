/** Signs the edits that no person made: those that move annotations into a changed text. */
export const PROGRAM = 'Dấu';
