import type { FieldContext } from './fieldContext.ts';

type Reader<Reading> = (context: FieldContext) => Reading;

/** The same reader for what several fields ask for: each article is read once. */
export function readOnce<Reading>(read: Reader<Reading>): Reader<Reading> {
  const readings = new WeakMap<FieldContext, { reading: Reading }>();
  return (context) => {
    const known = readings.get(context);
    if (known !== undefined) return known.reading;
    const reading = read(context);
    readings.set(context, { reading });
    return reading;
  };
}
