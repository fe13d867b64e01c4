import { Unavailable } from '../parts/Unavailable.tsx';
import { Heading } from './Heading.tsx';

/** Stands where a whole view would be whose subgraph is down. */
export function ViewUnavailable({ title, part }: { title: string; part: string }) {
  return (
    <>
      <Heading>{title}</Heading>
      <Unavailable part={part} />
    </>
  );
}
