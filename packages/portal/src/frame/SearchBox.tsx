import { useEffect, useId, useRef, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { m } from '#messages';
import { useTo } from '../app/links.tsx';
import { useShortcut } from '../app/shortcut.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** The box over everything; the key / leads to it, unless something is being typed. */
export function SearchBox() {
  const id = useId();
  const at = useTo();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [shortcut] = useShortcut();
  const input = useRef<HTMLInputElement>(null);
  const asked = parameters.get('q') ?? '';

  useEffect(() => {
    if (!shortcut) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest(FIELDS)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shortcut]);

  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate(at('/soeg', { q: input.current?.value.trim() ?? '' }));
  };
  return (
    <search className="search">
      <form onSubmit={search}>
        <label htmlFor={id} className="visually-hidden">
          {m.search_label()}
        </label>
        <input ref={input} id={id} key={asked} type="search" className="form-input" placeholder={m.search_placeholder()} defaultValue={asked} maxLength={200} />
        <button type="submit" className="button button-primary">
          {m.search()}
        </button>
      </form>
    </search>
  );
}
