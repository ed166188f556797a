import { z } from 'zod';
import { Project } from '../../shared/project.ts';

/** A project, or what keeps a file from being one: each problem with its line or its place. */
export type ReadProject =
  { ok: true; project: Project } | { ok: false; problems: ProjectFileProblem[] };

export type ProjectFileProblem =
  | { reason: 'notJson'; line: number; message: string }
  | { reason: 'notProject'; message: string }
  | { reason: 'newer'; message: string }
  | { reason: 'badValue'; place: string; message: string };

const MOST_PROBLEMS = 8;

/** Reads the JSON of a project, as `dau --project` takes it. */
export function readProjectFile(text: string): ReadProject {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ reason: 'notJson', line: lineOfError(text, message), message }],
    };
  }
  const head = z.looseObject({ format: z.literal('dau-project') }).safeParse(json);
  if (!head.success) return fail({ reason: 'notProject', message: 'format' });
  const version = z.object({ formatVersion: z.number() }).safeParse(json).data?.formatVersion;
  if (version !== undefined && version > 1) return fail({ reason: 'newer', message: `${version}` });
  const parsed = Project.safeParse(json);
  if (parsed.success) return { ok: true, project: parsed.data };
  const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).map(describeIssue);
  return { ok: false, problems };
}

function fail(problem: ProjectFileProblem): ReadProject {
  return { ok: false, problems: [problem] };
}

/** V8 says `… at position 12 …`, and of a text that ends too early nothing: that is its last line. */
function lineOfError(text: string, message: string): number {
  const position = /position (?<at>\d+)/.exec(message)?.groups?.['at'];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return before.split('\n').length;
}

function describeIssue({ path, message }: z.core.$ZodIssue): ProjectFileProblem {
  return { reason: 'badValue', place: path.length === 0 ? '' : z.core.toDotPath(path), message };
}
