/**
 * The one function of papaparse that is used. Its own types bring Node's along, which must not be
 * visible in this room; so its file is imported by a path that those types do not cover.
 */
declare module 'papaparse/papaparse.js' {
  const papaparse: {
    unparse(
      rows: readonly (readonly (string | number | null)[])[],
      options: { newline: '\r\n'; escapeFormulae: RegExp },
    ): string;
  };
  export = papaparse;
}
