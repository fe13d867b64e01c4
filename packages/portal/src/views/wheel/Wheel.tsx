import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { bodyPath, MODEL, ORGANISATION, ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { meetingsText } from '../../parts/bodies.ts';
import { GovernanceHead, ModelChoice } from '../../parts/GovernanceHead.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { Drawing } from './Drawing.tsx';
import { Lanes } from './Lanes.tsx';
import { PortalWheel, type PortalWheelQuery } from './wheel.generated.ts';

type Model = NonNullable<PortalWheelQuery['governanceModel']>;
export type Item = NonNullable<Model['wheelItems']>['nodes'][number];

/** Shown where the address names no model: the one whose meetings are told. */
const FIRST = 'fki-model';
const PATH = '/styring/aarshjul';

/** What comes back every year: by meeting as a wheel, else by the body whose lane it stands in. */
export default function Wheel() {
  const [parameters] = useParameters();
  const [day] = useDay();
  const id = parameters.get(MODEL) ?? FIRST;
  const answer = useView(PortalWheel, { model: id, day });
  const { data, loading, missing } = answer;
  const model = data?.governanceModel;
  if (data && !model && !loading && missing.length === 0) return <NotFound text={m.no_model({ id })} />;
  const items = model?.wheelItems?.nodes ?? [];
  const meetings = Map.groupBy(
    items.filter(({ meetingInTextOrder }) => meetingInTextOrder != null),
    ({ meetingInTextOrder }) => meetingInTextOrder!,
  );
  const lanes = items.filter(({ meetingInTextOrder, everyMeeting }) => meetingInTextOrder == null && !everyMeeting);
  return (
    <View
      answer={answer}
      title={m.annual_wheel()}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.governance(), to: ORGANISATION }, { text: m.annual_wheel() }]}
    >
      <GovernanceHead current={PATH} sentence={model ? sentence(model, items.length) : m.annual_wheel()} />
      {data && !model && <Unavailable part={m.part_governance()} />}
      {data?.governanceModels && <ModelChoice models={data.governanceModels.nodes} chosen={id} />}
      {model && meetings.size > 0 && <Meetings model={model} meetings={meetings} standing={items.filter(({ everyMeeting }) => everyMeeting)} />}
      {model && lanes.length > 0 && <Lanes items={lanes} model={model.name} isDraft={model.status === 'BEING_IMPLEMENTED'} />}
    </View>
  );
}

function sentence({ name, steeringBody }: Model, items: number): string {
  if (items === 0) return m.wheel_none({ model: name });
  const meetings = meetingsText(steeringBody.meetingRule);
  return meetings ? m.wheel_sentence({ body: steeringBody.name, meetings }) : m.wheel_items({ model: name, count: items });
}

interface MeetingsProps {
  model: Model;
  meetings: ReadonlyMap<number, readonly Item[]>;
  standing: readonly Item[];
}

/** The wheel, and beside it the agenda of each meeting in the order of the source. */
function Meetings({ model: { name, steeringBody }, meetings, standing }: MeetingsProps) {
  const numbers = [...meetings.keys()].sort((a, b) => a - b);
  const weeks = Map.groupBy(steeringBody.deadlines, ({ weeksBeforeMeeting }) => weeksBeforeMeeting);
  const steps = [...weeks.keys()].sort((a, b) => b - a);
  return (
    <div className="wheel-columns">
      <figure className="wheel">
        <Drawing
          label={m.wheel_label({ model: name, count: numbers.length })}
          meetings={numbers.map((number) => ({ number, titles: meetings.get(number)!.map(({ shortTitle }) => shortTitle) }))}
          standing={standing.map(({ shortTitle }) => shortTitle)}
          weeks={steps}
        />
        <figcaption>
          <ul className="wheel-legend">
            {steps.map((from, index) => (
              <li key={from}>
                <span className={index === steps.length - 1 ? 'swatch swatch-near' : 'swatch swatch-not_reported'} aria-hidden="true" />
                <span>
                  {index === steps.length - 1 ? m.weeks_from({ from }) : m.weeks_between({ from, to: steps[index + 1]! })}
                  {weeks.get(from)!.map(({ id, what, sources }) => (
                    <span key={id} className="small">
                      {what}&nbsp;
                      <Cite sources={sources} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <p className="small">
            {m.wheel_order_only()} <ViewLink to={bodyPath(steeringBody.id)}>{m.choose_meeting_at({ body: steeringBody.name })}</ViewLink>
          </p>
        </figcaption>
      </figure>
      <section aria-labelledby="dagsorden">
        <h2 id="dagsorden">{m.agenda_by_meeting()}</h2>
        {standing.length > 0 && <Agenda title={m.at_every_meeting()} items={standing} />}
        <ol className="agendas">
          {numbers.map((number) => (
            <li key={number}>
              <Agenda title={m.meeting_number({ number })} items={meetings.get(number)!} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Agenda({ title, items }: { title: string; items: readonly Item[] }) {
  return (
    <div className="agenda">
      <h3>{title}</h3>
      <ul>
        {items.map(({ id, item, sources }) => (
          <li key={id}>
            {item}&nbsp;
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
