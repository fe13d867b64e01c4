import type { KeyboardEvent } from 'react';
import { m } from '#messages';
import { addDays } from '../../app/day.ts';
import { useParameters } from '../../app/parameters.ts';
import { DayForm } from '../../parts/DayForm.tsx';

/** The days from one to another. */
export interface Period {
  from: string;
  to: string;
}

/** The parameters of the address that say it. */
const [FROM, TO] = ['fra', 'til'];
const WEEK = 7;

/** Which days are shown: typed, and then moved by a week, with the arrow keys too. */
export function PeriodControl({ period }: { period: Period | undefined }) {
  const [, put] = useParameters();
  const move = (days: number) => period && put({ [FROM]: addDays(period.from, days), [TO]: addDays(period.to, days) });
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') move(-WEEK);
    if (key === 'ArrowRight') move(WEEK);
  };
  return (
    <div className="period">
      <DayForm
        key={`${period?.from} ${period?.to}`}
        fields={[
          { label: m.period_from(), initial: period?.from },
          { label: m.period_to(), initial: period?.to },
        ]}
        submit={m.show_period()}
        onChosen={(days) => {
          const [from, to] = days.sort();
          put({ [FROM]: from, [TO]: to });
        }}
      />
      {period && (
        <div className="day-steps" role="group" aria-label={m.period()} onKeyDown={onKey}>
          <button type="button" onClick={() => move(-WEEK)} aria-label={m.week_before()}>
            ‹
          </button>
          <button type="button" onClick={() => move(WEEK)} aria-label={m.week_after()}>
            ›
          </button>
          <button type="button" className="link-button" onClick={() => put({ [FROM]: undefined, [TO]: undefined })}>
            {m.whole_period()}
          </button>
        </div>
      )}
    </div>
  );
}
