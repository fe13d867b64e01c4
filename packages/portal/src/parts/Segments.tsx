import { Link, useLocation } from 'react-router';
import { changed, useParameters } from '../app/parameters.ts';
import { PAGE } from './Pages.tsx';

interface SegmentsProps {
  label: string;
  /** The parameter of the address. */
  name: string;
  value: string | undefined;
  segments: readonly (readonly [value: string | undefined, text: string])[];
}

/** The parts of a list of which one is shown, each a link; without a value in the address it is the first. */
export function Segments({ label, name, value, segments }: SegmentsProps) {
  const [parameters] = useParameters();
  const { pathname } = useLocation();
  return (
    <nav aria-label={label}>
      <ul className="segments">
        {segments.map(([part, text]) => (
          <li key={text}>
            <Link
              to={{ pathname, search: `?${changed(parameters, { [name]: part, [PAGE]: undefined }).toString()}` }}
              aria-current={part === value ? 'true' : undefined}
              replace
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
