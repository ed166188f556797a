import { transformWithOxc, type Plugin } from 'vite';

/**
 * Compiles the async functions around the store to generators over the global Promise. Dexie follows
 * a transaction through that Promise; through native `await` it loses it now and then, and the
 * transaction commits too early (github.com/dexie/Dexie.js/issues/1186).
 * The bundle and the tests of the store take it, so that these run what the app runs.
 */
export const followableAwaits: Plugin = {
  name: 'followable-awaits',
  enforce: 'pre',
  transform: {
    filter: {
      id: {
        include: /\/renderer\/(?:commands|database|import)\/[^?]+\.ts$/,
        exclude: /\.test\.ts$/,
      },
    },
    handler: (code, id) => transformWithOxc(code, id, { target: 'es2016' }),
  },
};
