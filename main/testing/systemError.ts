/** An error as the operating system gives it, for instance `ENOSPC`. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: faked for the test`), { code });
}
