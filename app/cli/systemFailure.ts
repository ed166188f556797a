import type { Failure, FailureCode } from '../../shared/failure.ts';

/** Node's error codes with what to tell, and what to do about it. */
const REASONS: Partial<Record<string, [FailureCode, string]>> = {
  ENOENT: ['not-found', 'does not exist. Check the spelling of its path'],
  ENOTDIR: ['not-found', 'does not exist: a part of its path is not a folder'],
  EACCES: ['unreadable', 'may not be opened: its permissions forbid it'],
  EPERM: ['unreadable', 'may not be opened: the system forbids it'],
  EISDIR: ['not-a-file', 'is a folder, not a file'],
  ELOOP: ['unreadable', 'is a link that leads back to itself'],
  ENAMETOOLONG: ['unreadable', 'has a path that is too long for the system'],
  EROFS: ['unwritable', 'lies on a read-only disk. Choose another place'],
  ENOSPC: [
    'disk-full',
    'could not be written: the disk is full. Free some space, or choose another',
  ],
  EDQUOT: ['disk-full', 'could not be written: your share of the disk is used up'],
};

/** What an error of the system means for a file; `path` is the file as the user named it. */
export function systemFailure(error: unknown, path: string): Failure {
  const systemCode = systemCodeOf(error);
  const [code, reason] = REASONS[systemCode ?? ''] ?? [
    'unreadable',
    `could not be used: ${error instanceof Error ? error.message : String(error)}`,
  ];
  return { code, message: `${path} ${reason}.`, path };
}

/** Such as `ENOENT`; null when the error is not the system's. */
export function systemCodeOf(error: unknown): string | null {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : null;
}
