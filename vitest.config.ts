import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,main,renderer,shared,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
