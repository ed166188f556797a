/**
 * What is used of papaparse. Its own types bring Node's along, which must not be
 * visible in this room; so its file is imported by a path that those types do not cover.
 */
declare module 'papaparse/papaparse.js' {
  const papaparse: {
    /** Parses a string from its beginning; `meta.cursor` is where the last row in `data` ends. */
    Parser: new (options: {
      delimiter: string;
      newline: string;
      preview: number;
      fastMode: false;
    }) => {
      parse(
        input: string,
        baseIndex: number,
        ignoreLastRow: boolean,
      ): { data: string[][]; errors: { code: string }[]; meta: { cursor: number } };
    };
  };
  export = papaparse;
}
