import { defineConfig } from 'vitest/config';
import { followableAwaits } from './build/followableAwaits.ts';

export default defineConfig({
  plugins: [followableAwaits],
  test: {
    include: ['{app,main,renderer,shared,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['build/testing/waitAsLongAsTests.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
