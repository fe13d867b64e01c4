import { m } from '#messages';
import { Notice } from './Notice.tsx';

/** Stands where a part of a view would be whose subgraph is down. */
export function Unavailable({ part }: { part: string }) {
  return (
    <Notice kind="warning">
      <p>{m.part_unavailable({ part: part.charAt(0).toUpperCase() + part.slice(1) })}</p>
    </Notice>
  );
}
