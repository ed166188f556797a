import type {
  AnnotationEdit,
  Edit,
  EditId,
  FindingEdit,
  NoteEdit,
  StatusEdit,
  StepId,
} from '../../shared/edit.ts';

/** Who takes an edit back, when and in which step. */
export interface EditStamp {
  id: EditId;
  step: StepId;
  author: string;
  time: string;
}

/**
 * The edit that takes another one back. It keeps the operation of the edit that it inverts: with
 * `inverseOf` the history reads "accepting taken back".
 */
export function inverseEdit(edit: Edit, stamp: EditStamp): Edit {
  switch (edit.operation) {
    case 'setStatus':
      return invert(edit, stamp);
    case 'setNote':
      return invert(edit, stamp);
    case 'dismissFinding':
      return invert(edit, stamp);
    default:
      return invert(edit, stamp);
  }
}

function invert<Kind extends AnnotationEdit | StatusEdit | NoteEdit | FindingEdit>(
  edit: Kind,
  stamp: EditStamp,
): Kind {
  return { ...edit, ...stamp, before: edit.after, after: edit.before, inverseOf: edit.id };
}
