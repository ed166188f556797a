import { expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import {
  annotationOf,
  entityAt,
  EXAMPLE_TEXT,
  extractionOf,
  fieldOf,
  suggestionOf,
} from '../review/exampleReview.ts';
import { spansOfBody, withSpans } from '../review/spansOfBody.ts';
import { quote } from '../text/spans.ts';
import { carryDecisions } from './carryDecisions.ts';

const HEADER = 'BÁO LAI HÀ – 14/3. ';
const OTHER_TEXT = HEADER + EXAMPLE_TEXT.replace('Lò Thị Sương', 'L.T.S.');

const place = entityAt('LOCATION', 'xã Nà Mây');
const wider = entityAt('LOCATION', 'thăm xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà');

/** The body at the same words behind the header. */
function there(body: AnnotationBody): AnnotationBody {
  const shift = spansOfBody(body).map(({ start }) => {
    const isBehindName = start > EXAMPLE_TEXT.indexOf('Lò Thị Sương');
    return HEADER.length + (isBehindName ? 'L.T.S.'.length - 'Lò Thị Sương'.length : 0);
  });
  const spans = spansOfBody(body).map(({ start, end }, index) => ({
    start: start + (shift[index] ?? 0),
    end: end + (shift[index] ?? 0),
  }));
  return withSpans(body, spans);
}

interface Case {
  from: Annotation[];
  suggested?: AnnotationBody[];
  decided?: Annotation[];
}

function carry({ from, suggested = [], decided = [] }: Case) {
  const { decisions, left } = carryDecisions(
    { text: EXAMPLE_TEXT, annotations: from },
    { text: OTHER_TEXT, annotations: decided, extraction: extractionOf(...suggested) },
  );
  const told = decisions.map(({ body, verdict, suggestion }) => ({
    words: spansOfBody(body).map((span) => quote(OTHER_TEXT, span)),
    verdict,
    isSuggested: suggestion !== null,
  }));
  return { told, left: left.map(({ reason }) => reason) };
}

it.each<[string, Case, ReturnType<typeof carry>]>([
  [
    'what is suggested there too is accepted',
    { from: [annotationOf(place)], suggested: [there(place)] },
    { told: [{ words: ['xã Nà Mây'], verdict: 'accepted', isSuggested: true }], left: [] },
  ],
  [
    'what nobody suggested there is added',
    { from: [annotationOf(place)] },
    { told: [{ words: ['xã Nà Mây'], verdict: 'added', isSuggested: false }], left: [] },
  ],
  [
    'a correction corrects the same suggestion',
    {
      from: [annotationOf(wider, { verdict: 'corrected', suggestion: suggestionOf(place) })],
      suggested: [there(place)],
    },
    {
      told: [{ words: ['thăm xã Nà Mây'], verdict: 'corrected', isSuggested: true }],
      left: [],
    },
  ],
  [
    'a rejection is carried to the same suggestion',
    { from: [annotationOf(place, { verdict: 'rejected' })], suggested: [there(place)] },
    { told: [{ words: ['xã Nà Mây'], verdict: 'rejected', isSuggested: true }], left: [] },
  ],
  [
    'a rejection of what is not suggested there says nothing',
    { from: [annotationOf(place, { verdict: 'rejected' })] },
    { told: [], left: [] },
  ],
  [
    'a field without evidence goes with its value',
    { from: [annotationOf(province)] },
    { told: [{ words: [], verdict: 'added', isSuggested: false }], left: [] },
  ],
  [
    'what was decided there stays',
    { from: [annotationOf(place)], decided: [annotationOf(there(place))] },
    { told: [], left: [] },
  ],
  [
    'what was decided otherwise there stays, and is told',
    {
      from: [annotationOf(place)],
      decided: [annotationOf(there(place), { verdict: 'rejected' })],
    },
    { told: [], left: ['decided'] },
  ],
  [
    'a field that has another value there stays, and is told',
    { from: [annotationOf(province)], decided: [annotationOf(fieldOf('province', 'Mường Sơn'))] },
    { told: [], left: ['decided'] },
  ],
  [
    'words that are not there are left and told',
    { from: [annotationOf(person)] },
    { told: [], left: ['absent'] },
  ],
  [
    'a lost one is not carried',
    { from: [annotationOf(place, { isLost: true })] },
    { told: [], left: [] },
  ],
])('%s', (_, given, expected) => {
  expect(carry(given)).toEqual(expected);
});
