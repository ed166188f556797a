import { beforeAll } from 'vitest';

/** What a test waits for may be late on a busy machine; a test fails by its own limit instead. */
const LIMIT = 25_000;

beforeAll(async () => {
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: LIMIT });
});
