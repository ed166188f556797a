import { expect, it } from 'vitest';
import type { Project } from '../../shared/project.ts';
import { templateProject } from '../template/templateProject.ts';
import { demandsOf } from './demands.ts';

const [label, ...labels] = templateProject.labels;
const [field, ...fields] = templateProject.fields;
const demanding: Project = {
  ...templateProject,
  labels: [{ ...label!, isRequired: true }, ...labels],
  fields: [{ ...field!, isRequired: true }, ...fields],
};
const required = { labels: [label!.id], fields: [field!.id] };

it.each<[string, Project, ReturnType<typeof demandsOf>]>([
  ['demands nothing', templateProject, null],
  ['does not say what to do', demanding, { ...required, isStrict: false }],
  ['refuses', { ...demanding, whenIncomplete: 'refuse' }, { ...required, isStrict: true }],
  ['only tells', { ...demanding, whenIncomplete: 'tell' }, null],
])('of a project that %s', (_what, project, expected) => {
  expect(demandsOf(project)).toEqual(expected);
});
