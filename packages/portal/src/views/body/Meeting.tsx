import { useState } from 'react';
import { m } from '#messages';
import { useParameters } from '../../app/parameters.ts';
import { DateLine } from '../../parts/DateLine.tsx';
import { DayForm } from '../../parts/DayForm.tsx';
import { date, distance, whenText } from '../../parts/dates.ts';
import { durationText } from '../../parts/bodies.ts';
import { Cite } from '../../parts/sources.tsx';
import type { PortalBodyQuery } from './body.generated.ts';
import { MEETING } from './parameters.ts';

type Answer = NonNullable<PortalBodyQuery['body']>;

interface MeetingProps {
  body: Answer;
  /** The day of the meeting, chosen by the reader; undefined: none is. */
  meeting: string | undefined;
  day: string;
}

/** What is due before its next meeting: by days where the day of the meeting is chosen, else by weeks. */
export function Meeting({ body, meeting, day }: MeetingProps) {
  const { deadlines, meetingPlan, meetingRule } = body;
  const [, put] = useParameters();
  const [choosing, setChoosing] = useState(false);
  if (deadlines.length === 0) return null;
  const plan = meeting && meetingPlan ? meetingPlan : undefined;
  const dueOf = new Map((plan ?? []).map((item) => [item.deadline.id, item]));
  const points = plan && [...new Set([...plan.map(({ due }) => due).sort(), meeting!])];
  return (
    <section aria-labelledby="naeste-moede">
      <div className="section-head">
        <h2 id="naeste-moede">{m.next_meeting()}</h2>
        <span>
          {meeting ? m.meeting_day({ day: date(meeting) }) : m.meeting_day_open()} ·{' '}
          <button type="button" className="link-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {meeting ? m.choose_another() : m.choose_day()}
          </button>
        </span>
      </div>
      {choosing && (
        <DayForm
          fields={[{ label: m.meeting_day_field(), initial: meeting }]}
          submit={m.show()}
          autoFocus
          onChosen={([chosen]) => {
            setChoosing(false);
            put({ [MEETING]: chosen });
          }}
        />
      )}
      <p className="small meeting-note">
        {m.weeks_not_days()}&nbsp;
        <Cite sources={deadlines[0]!.sources} /> {meeting && m.day_is_yours()}
      </p>
      {points && <DateLine points={points} end={m.meeting()} day={day} />}
      <ol className="plain due-list">
        {deadlines.map(({ id, what, by, weeksBeforeMeeting, sources }) => {
          const item = dueOf.get(id);
          return (
            <li key={id}>
              <strong>{item ? whenText(dayOf(item.due), day) : m.weeks_before({ weeks: weeksBeforeMeeting })}</strong>
              <span>
                {what}&nbsp;
                <Cite sources={sources} />
                <span className="small">
                  {[by !== NOBODY && by, item && distance({ ...dayOf(item.due), daysUntil: item.daysUntil })].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
        <li>
          <strong>{meeting ? whenText(dayOf(meeting), day) : m.on_the_day()}</strong>
          <span>{meetingRule?.durationMinutes ? m.meeting_of({ long: durationText(meetingRule.durationMinutes) }) : m.meeting()}</span>
        </li>
      </ol>
    </section>
  );
}

/** What the data say where no source tells who delivers something. */
const NOBODY = 'ikke oplyst';

const dayOf = (day: string) => ({ from: day, to: day, status: 'KNOWN' as const });
