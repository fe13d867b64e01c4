import { MODEL, ORGANISATION, ViewLink } from '../app/links.tsx';

/** A governance model by name, a link to its chart. */
export function ModelName({ model: { id, name } }: { model: { id: string; name: string } }) {
  return (
    <ViewLink to={ORGANISATION} parameters={{ [MODEL]: id }}>
      {name}
    </ViewLink>
  );
}
