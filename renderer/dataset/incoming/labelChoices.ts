/** What becomes of a label that the project lacks. */
export type LabelChoice = { type: 'add' } | { type: 'leaveOut' } | { type: 'map'; to: string };

/** The name that a label of another tool gets in a project: letters, digits, `_` and `-`. */
export function projectLabelId(label: string): string {
  return label.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^_+|_+$/gu, '') || 'LABEL';
}

/** What the choices say for each label: its new name, or null to leave it out. */
export function labelMapOf(choices: ReadonlyMap<string, LabelChoice>): {
  labelMap: Record<string, string | null>;
  newLabels: string[];
} {
  const labelMap: Record<string, string | null> = {};
  const newLabels = new Set<string>();
  for (const [label, choice] of choices) {
    if (choice.type === 'map') labelMap[label] = choice.to;
    else if (choice.type === 'leaveOut') labelMap[label] = null;
    else {
      labelMap[label] = projectLabelId(label);
      newLabels.add(projectLabelId(label));
    }
  }
  return { labelMap, newLabels: [...newLabels] };
}
