import { useId, useState, type ReactNode } from 'react';
import { useParameters } from '../app/parameters.ts';
import { PAGE } from './Pages.tsx';

/** What a list is narrowed and ordered by; folded in narrow windows until it is opened, or where something is chosen. */
export function Filters({ title, chosen, children }: { title: string; chosen: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(chosen);
  const id = useId();
  return (
    <div className={open ? 'filters-fold filters-open' : 'filters-fold'}>
      <button type="button" className="button button-secondary filters-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {title}
      </button>
      <div className="filters" id={id} role="group" aria-label={title}>
        {children}
      </div>
    </div>
  );
}

interface ChoiceProps {
  /** The parameter of the address. */
  name: string;
  label: string;
  /** What is shown where the address says nothing. */
  initial: string;
  /** The chosen value; undefined: the initial one. */
  value: string | undefined;
  options: readonly (readonly [value: string, text: string])[];
}

/** A choice of one, which stands in the address; another choice shows the list from its beginning. */
export function Choice({ name, label, initial, value, options }: ChoiceProps) {
  const [, put] = useParameters();
  return (
    <label>
      <span>{label}</span>
      <select className="form-select" value={value ?? ''} onChange={({ target }) => put({ [name]: target.value || undefined, [PAGE]: undefined })}>
        <option value="">{initial}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a list can be narrowed to: rows without a value are no choice. */
export function keysOf<Key extends { value?: string | null }>(groups: readonly { keys: readonly Key[] }[] | null | undefined): (Key & { value: string })[] {
  return (groups ?? []).flatMap(({ keys: [key] }) => (key?.value == null ? [] : { ...key, value: key.value }));
}
