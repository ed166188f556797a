import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { partsInUse, type PartKind, type ProjectParts } from '../../app/project/projectParts.ts';
import type { CorpusId } from '../../shared/article.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { AttributeForm } from './AttributeForm.tsx';
import { FieldForm } from './FieldForm.tsx';
import { GuidelinePreview } from './GuidelinePreview.tsx';
import { LabelForm } from './LabelForm.tsx';
import { PartList } from './PartList.tsx';
import styles from './PartTab.module.css';
import { RelationForm } from './RelationForm.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { ProjectDraft } from './useProjectDraft.ts';

interface PartTabProps {
  kind: PartKind;
  draft: ProjectDraft;
  corpusId: CorpusId;
}

/** The parts of one kind: their list, the form of the open one, and how its guideline will look. */
export function PartTab({ kind, draft, corpusId }: PartTabProps) {
  const { t } = useTranslation('project');
  const [openIndex, setOpenIndex] = useState(0);
  const [removedId, setRemovedId] = useState<string | null>(null);
  const parts = partsInUse(draft.project, kind);
  const index = Math.min(openIndex, parts.length - 1);
  const open = parts[index];
  const remove = (id: string) => {
    if (draft.isNew(kind, id)) draft.remove(kind, id);
    else setRemovedId(id);
  };
  return (
    <div className={styles['columns']}>
      <PartList {...{ kind, draft, index }} onOpen={setOpenIndex} onRemove={remove} />
      {open === undefined ? (
        <div className={styles['nothing']}>
          <EmptyState icon={ListPlus} title={t(`${kind}.none`)} text={t(`${kind}.noneText`)} />
        </div>
      ) : (
        <>
          <PartForm key={`${kind} ${index}`} {...{ kind, draft }} id={open.id} />
          <GuidelinePreview {...{ kind, corpusId }} part={open} />
        </>
      )}
      {removedId !== null && (
        <RemoveDialog
          {...{ kind, draft, corpusId }}
          id={removedId}
          onClose={() => {
            setRemovedId(null);
          }}
        />
      )}
    </div>
  );
}

/** What the form of one part is given. */
export interface PartFormProps<Kind extends PartKind> {
  part: ProjectParts[Kind];
  draft: ProjectDraft;
  onChange: (changes: Partial<ProjectParts[Kind]>) => void;
}

function PartForm({ kind, draft, id }: { kind: PartKind; draft: ProjectDraft; id: string }) {
  const { t } = useTranslation('project');
  const props = <Kind extends PartKind>(own: Kind): PartFormProps<Kind> | null => {
    const part = partsInUse(draft.project, own).find((each) => each.id === id);
    if (part === undefined) return null;
    const onChange = (changes: Partial<ProjectParts[Kind]>) => {
      draft.changePart(own, { ...part, ...changes });
    };
    return { part, draft, onChange };
  };
  const [label, field] = [kind === 'labels' && props(kind), kind === 'fields' && props(kind)];
  const attribute = kind === 'attributes' && props(kind);
  const relation = kind === 'relations' && props(kind);
  return (
    <section className={styles['form']} aria-label={t(`${kind}.form`)}>
      {label && <LabelForm {...label} />}
      {field && <FieldForm {...field} />}
      {attribute && <AttributeForm {...attribute} />}
      {relation && <RelationForm {...relation} />}
    </section>
  );
}
