import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A text that this browser remembers, and how to change it; where it keeps nothing, it is none. */
export function useKept(key: string): [text: string | undefined, keep: (text: string | undefined) => void] {
  const text = useSyncExternalStore(subscribe, () => read(key));
  return [text ?? undefined, (next) => keep(key, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The browser keeps nothing: the choice is not remembered.
  }
  for (const listener of listeners) listener();
}
