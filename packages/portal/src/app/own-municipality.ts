import { useKept } from './kept.ts';

export interface OwnMunicipality {
  code: string;
  name: string;
}

/** The municipality that this browser remembers as the reader's own, and how to choose one or none. */
export function useOwnMunicipality(): [own: OwnMunicipality | undefined, choose: (own: OwnMunicipality | undefined) => void] {
  const [kept, keep] = useKept('min-kommune');
  return [parsed(kept), (own) => keep(own && JSON.stringify(own))];
}

function parsed(text: string | undefined): OwnMunicipality | undefined {
  try {
    const { code, name } = JSON.parse(text ?? 'null') as OwnMunicipality;
    return /^\d{3}$/.test(code) && typeof name === 'string' ? { code, name } : undefined;
  } catch {
    return undefined;
  }
}
