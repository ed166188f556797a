import { entityAt, EXAMPLE_ID, suggestionOf } from '../../app/review/exampleReview.ts';
import { acceptSuggestions } from '../commands/decideSuggestions.ts';
import { describeAnnotation, relateMarks, setArticleNote } from '../commands/describeAnnotation.ts';
import { annotations } from './storedReview.ts';

export const PLACE = entityAt('LOCATION', 'xã Nà Mây');
export const PERSON = entityAt('PERSON', 'Lò Thị Sương');

/** Accepts both in the stored example and says of them all that can be said. */
export async function remarkExample(): Promise<void> {
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(PLACE).id, suggestionOf(PERSON).id]);
  const [one, other] = await annotations();
  if (one === undefined || other === undefined) throw new Error('the example has no decisions');
  const remarks = { attributes: { level: 'xa' }, note: 'rõ' };
  await describeAnnotation(EXAMPLE_ID, { annotation: one.id }, remarks);
  await relateMarks(EXAMPLE_ID, { annotation: one.id }, 'same', { annotation: other.id });
  await setArticleNote(EXAMPLE_ID, 'đã xem');
}
