import { m } from '#messages';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { whenText } from '../../parts/dates.ts';
import { useDay } from '../../app/day.ts';
import { Cite } from '../../parts/sources.tsx';
import type { Item } from './Wheel.tsx';

/** Items without a meeting, by the body whose lane they stand in, in the order of the source. */
export function Lanes({ items, model, isDraft }: { items: readonly Item[]; model: string; isDraft: boolean }) {
  const lanes = [...Map.groupBy(items, ({ body }) => body?.id)].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  return (
    <section aria-labelledby="baner">
      <div className="section-head">
        <h2 id="baner">{m.lanes_of({ model })}</h2>
        {isDraft && <Chip kind="plan">{m.state_draft()}</Chip>}
      </div>
      <p className="small lanes-note">
        {m.lanes_note()}&nbsp;
        <Cite sources={items[0]!.sources} />
      </p>
      <ul className="lanes">
        {lanes.map(([id, inLane]) => (
          <li key={id ?? ''}>
            <strong>{inLane[0]!.body ? <BodyNames bodies={[inLane[0]!.body]} /> : m.lane_unknown()}</strong>
            <ul className="lane">
              {inLane.map((item) => (
                <LaneItem key={item.id} {...item} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LaneItem({ item, body, laneBasis, note, period }: Item) {
  const [day] = useDay();
  return (
    <li className={body ? 'lane-item' : 'lane-item lane-item-unknown'} title={note ?? undefined}>
      {period.status === 'KNOWN' && <strong>{whenText(period, day)} </strong>}
      {item} <BasisWord basis={laneBasis} />
    </li>
  );
}
