import { m } from '#messages';
import { SOON, DeadlineChip } from '../../parts/Chip.tsx';
import { longDay, whenText, wordsOfSource, type When } from '../../parts/dates.ts';
import { Cite, type Citation } from '../../parts/sources.tsx';

interface Step {
  id: string;
  name: string;
  when: When;
  sources: readonly Citation[];
}

/** Steps in the order of the source with their days; the shown day is a line across, after the last that has passed. */
export function DatedPath({ steps, day }: { steps: readonly Step[]; day: string }) {
  const passed = steps.findLastIndex(({ when }) => kindOf(when) === 'passed') + 1;
  return (
    <>
      <ol className="dated-path">
        {steps.slice(0, passed).map((step) => (
          <Entry key={step.id} step={step} day={day} />
        ))}
        <li className="dated-path-day">{m.shown_day_is({ day: longDay(day) })}</li>
        {steps.slice(passed).map((step) => (
          <Entry key={step.id} step={step} day={day} />
        ))}
      </ol>
      <ul className="legend dated-path-legend">
        {KINDS.map(([kind, text]) => (
          <li key={kind}>
            <span className={`mark mark-${kind}`} aria-hidden="true" />
            {text()}
          </li>
        ))}
      </ul>
    </>
  );
}

const KINDS = [
  ['passed', () => m.step_passed()],
  ['known', () => m.step_known()],
  ['span', () => m.step_span()],
  ['undated', () => m.step_undated()],
] as const;

function kindOf({ status, from, to, daysUntil }: When): (typeof KINDS)[number][0] {
  if (status !== 'KNOWN' || !from || !to) return 'undated';
  if (daysUntil != null && daysUntil < 0) return 'passed';
  return from === to ? 'known' : 'span';
}

function Entry({ step: { name, when, sources }, day }: { step: Step; day: string }) {
  const kind = kindOf(when);
  const words = wordsOfSource(when);
  return (
    <li>
      <span className={`mark mark-${kind}`} aria-hidden="true" />
      <span className="dated-path-when">
        <strong>{kind === 'undated' ? m.date_not_stated() : whenText(when, day)}</strong>
        {words && <span className="small">{words}</span>}
      </span>
      <span>
        {name}&nbsp;
        <Cite sources={sources} /> {kind === 'passed' && <span className="small-inline">· {m.step_passed()}</span>}
        {kind !== 'passed' && when.daysUntil != null && when.daysUntil <= SOON && <DeadlineChip when={when} />}
      </span>
    </li>
  );
}
