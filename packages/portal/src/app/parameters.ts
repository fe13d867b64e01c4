import { useSearchParams } from 'react-router';

/** What changes in the address; undefined: it goes. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** What the address says beside its path, and how to change it: in the same entry of the history, as filters do. */
export function useParameters(): [parameters: URLSearchParams, put: (changes: Changes) => void] {
  const [parameters, setParameters] = useSearchParams();
  const put = (changes: Changes) => setParameters((before) => changed(before, changes), { replace: true, preventScrollReset: true });
  return [parameters, put];
}

export function changed(parameters: URLSearchParams, changes: Changes): URLSearchParams {
  const after = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return after;
}
