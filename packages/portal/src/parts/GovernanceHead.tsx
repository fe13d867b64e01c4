import { m } from '#messages';
import { MODEL, ORGANISATION, ViewLink } from '../app/links.tsx';
import { useParameters } from '../app/parameters.ts';
import { Heading } from '../frame/Heading.tsx';
import { modelStatus } from './StatusChips.tsx';

const TABS = [
  { to: ORGANISATION, text: () => m.organisation() },
  { to: '/styring/aarshjul', text: () => m.annual_wheel() },
  { to: '/styring/beslutningsveje', text: () => m.decision_routes() },
];

/** What the views of governance begin with: heading, sentence, and the way to each other. */
export function GovernanceHead({ current, sentence }: { current: string; sentence: string }) {
  return (
    <>
      <Heading>{m.governance()}</Heading>
      <p className="lead">{sentence}</p>
      <nav aria-label={m.governance_views()}>
        <ul className="tabs">
          {TABS.map(({ to, text }) => (
            <li key={to}>
              <ViewLink to={to} current={to === current}>
                {text()}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

interface ModelChoiceProps {
  models: readonly { id: string; name: string; status: string }[];
  chosen: string;
}

/** Which governance model is shown; stands in the address. */
export function ModelChoice({ models, chosen }: ModelChoiceProps) {
  const [, put] = useParameters();
  return (
    <div className="filters">
      <label>
        <span>{m.governance_model()}</span>
        <select className="form-select" value={chosen} onChange={({ target }) => put({ [MODEL]: target.value })}>
          {models.map(({ id, name, status }) => (
            <option key={id} value={id}>
              {`${name} – ${modelStatus(status).toLowerCase()}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
