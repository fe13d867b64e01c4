import { useSyncExternalStore } from 'react';

export interface OwnMunicipality {
  code: string;
  name: string;
}

const KEY = 'min-kommune';
const listeners = new Set<() => void>();
let kept: { text: string | null; value: OwnMunicipality | undefined } = { text: null, value: undefined };

/** The municipality that this browser remembers as the reader's own, and how to choose one or none. */
export function useOwnMunicipality(): [own: OwnMunicipality | undefined, choose: (own: OwnMunicipality | undefined) => void] {
  return [useSyncExternalStore(subscribe, read), choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(): OwnMunicipality | undefined {
  const text = stored();
  if (text !== kept.text) kept = { text, value: parsed(text) };
  return kept.value;
}

function choose(own: OwnMunicipality | undefined): void {
  try {
    if (own) localStorage.setItem(KEY, JSON.stringify(own));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the choice is not remembered.
  }
  for (const listener of listeners) listener();
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function parsed(text: string | null): OwnMunicipality | undefined {
  try {
    const { code, name } = JSON.parse(text ?? 'null') as OwnMunicipality;
    return /^\d{3}$/.test(code) && typeof name === 'string' ? { code, name } : undefined;
  } catch {
    return undefined;
  }
}
