import styles from './FieldsPanel.module.css';
import type { ListedFinding } from './findings/listFindings.ts';
import { FieldRow } from './FieldRow.tsx';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { SelectionCommands } from './useSelectionCommands.ts';

export interface PanelProps {
  model: ReviewModel;
  commands: ReviewCommands;
  selection: SelectionCommands;
  /** What contradicts itself, as far as the checks have come. */
  findings: readonly ListedFinding[];
}

/** The document's fields, one a row, each with its value, its state and its evidence. */
export function FieldsPanel(props: PanelProps) {
  return (
    <ul className={styles['fields']}>
      {props.model.items.fields.map((slot) => (
        <FieldRow key={slot.key} slot={slot} {...props} />
      ))}
    </ul>
  );
}
