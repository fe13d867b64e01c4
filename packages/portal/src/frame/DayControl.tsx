import { useState, type MouseEvent } from 'react';
import { m } from '#messages';
import { addDays, useDay } from '../app/day.ts';
import { DayForm } from '../parts/DayForm.tsx';
import { longDay, shortDay } from '../parts/dates.ts';

/** The shown day: one day back and on, a week with Shift, and any day typed. */
export function DayControl() {
  const [day, show] = useDay();
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const to = (next: string) => {
    show(next);
    setSaid(m.shown_day({ day: longDay(next) }));
  };
  const step = (days: number) => (event: MouseEvent) => to(addDays(day, event.shiftKey ? days * 7 : days));
  return (
    <div className="day" role="group" aria-label={m.day_group()}>
      <span className="day-label" aria-hidden="true">
        {m.shown_as_of()}
      </span>
      <span className="day-steps">
        <button type="button" onClick={step(-1)} aria-label={m.day_before()}>
          ‹
        </button>
        <time dateTime={day}>{shortDay(day)}</time>
        <button type="button" onClick={step(1)} aria-label={m.day_after()}>
          ›
        </button>
      </span>
      <button type="button" className="link-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        {m.choose_day()}
      </button>
      {choosing && (
        <DayForm
          fields={[{ label: m.day_typed() }]}
          submit={m.show()}
          autoFocus
          onChosen={([next]) => {
            setChoosing(false);
            to(next!);
          }}
        />
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}
