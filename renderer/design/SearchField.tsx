import { Search } from 'lucide-react';
import { TextField } from './TextField.tsx';

interface SearchFieldProps {
  /** What is searched: shown while the field is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows down what is shown as one types. */
export function SearchField({ label, ...rest }: SearchFieldProps) {
  return (
    <TextField
      {...rest}
      label={label}
      isLabelHidden
      type="search"
      icon={Search}
      placeholder={label}
    />
  );
}
