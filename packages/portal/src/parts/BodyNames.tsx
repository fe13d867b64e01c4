import { Fragment } from 'react';
import { bodyPath, ViewLink } from '../app/links.tsx';

/** Bodies by name, each a link to its view. */
export function BodyNames({ bodies }: { bodies: readonly { id: string; name: string }[] }) {
  return bodies.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <ViewLink to={bodyPath(id)}>{name}</ViewLink>
    </Fragment>
  ));
}
