import { Project } from '../../shared/project.ts';
import project from './project.json' with { type: 'json' };

/** The project that Dấu ships with: labels, fields and word lists of local-government news. */
export const templateProject: Project = Project.parse({
  ...project,
  dictionaries: [],
  gazetteers: [],
});
