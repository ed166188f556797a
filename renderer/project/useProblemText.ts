import type { ProjectProblem } from '../../app/project/findProblems.ts';
import { partsInUse } from '../../app/project/projectParts.ts';
import type { Project } from '../../shared/project.ts';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { findKeyClash } from '../review/matchShortcut.ts';

/** What keeps a project from being saved, in a sentence that names the part concerned. */
export function useProblemText(project: Project): (problem: ProjectProblem) => string {
  const { t } = useTranslation('project');
  const { t: tReview } = useTranslation('review');
  const locale = useLocale();
  return (problem) => {
    const { kind } = problem;
    const nameOf = (id: string) => {
      const name = partsInUse(project, kind)
        .find((part) => part.id === id)
        ?.name[locale].trim();
      return name === undefined || name === '' ? t('nameless') : name;
    };
    const name = nameOf(problem.id);
    switch (problem.reason) {
      case 'emptyName':
        return t('problem.emptyName', { language: t(`language.${problem.box}`) });
      case 'sameName':
        return t('problem.sameName', { name });
      case 'keyOfLabel':
        return t('problem.keyOfLabel', { name, other: nameOf(problem.other) });
      case 'keyOfProgram': {
        const shortcut = findKeyClash(problem.key);
        const does = shortcut === null ? '' : tReview(`shortcut.${shortcut}`);
        return t('problem.keyOfProgram', { name, key: problem.key.toUpperCase(), does });
      }
      default:
        return t(`problem.${problem.reason}`, { name });
    }
  };
}
