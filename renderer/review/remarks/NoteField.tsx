import { useState } from 'react';
import { TextArea } from '../../design/TextArea.tsx';

interface NoteFieldProps {
  label: string;
  placeholder: string;
  note: string;
  /** Called with an empty text to take the note away. */
  onChange: (note: string) => void;
}

/** A note in plain words; it is kept when the box is left. */
export function NoteField({ label, placeholder, note, onChange }: NoteFieldProps) {
  const [text, setText] = useState(note);
  return (
    <TextArea
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={setText}
      onBlur={() => {
        const written = text.normalize('NFC').trim();
        if (written !== note) onChange(written);
      }}
    />
  );
}
