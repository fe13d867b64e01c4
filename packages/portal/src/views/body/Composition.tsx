import { m } from '#messages';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { seatsText } from '../../parts/bodies.ts';
import { Cite } from '../../parts/sources.tsx';
import type { PortalBodyQuery } from './body.generated.ts';

type Answer = NonNullable<PortalBodyQuery['body']>;
type Seat = Answer['composition'][number];

/** The patterns of dots, one an organisation; with more organisations they begin again, and their names stand beside them. */
const PATTERNS = 4;
const [SIZE, STEP, A_ROW] = [20, 26, 10];

/** Its seats as dots by the organisation that fills them, and in words. */
export function Composition({ body: { composition, size } }: { body: Answer }) {
  const byOrganisation = [...Map.groupBy(composition, ({ organisation }) => organisation.id).values()];
  return (
    <section aria-labelledby="sammensaetning">
      <div className="section-head">
        <h2 id="sammensaetning">{m.composition()}</h2>
        <span>{seatsText(size) ?? m.seats_unknown()}</span>
      </div>
      {composition.length === 0 && <p>{m.composition_not_stated()}</p>}
      <ul className="seats">
        {byOrganisation.map((seats, index) => (
          <li key={seats[0]!.organisation.id}>
            <strong>{seats[0]!.organisation.name}</strong>
            <div>
              {seats.map((seat) => (
                <div key={seat.id} className="seat">
                  <Dots seat={seat} pattern={index % PATTERNS} />
                  <span className="small">
                    {countText(seat)} · {seat.role} <BasisWord basis={seat.basis} />
                    &nbsp;
                    <Cite sources={seat.sources} />
                    {seat.note && <span className="block">{seat.note}</span>}
                  </span>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countText({ min, max, perBody }: Seat): string {
  if (perBody) return m.one_for_each({ body: perBody.name });
  return seatsText({ min, max }) ?? m.count_not_stated();
}

/** A dot a seat; dashed where it may be there or not, or where their number is not known. */
function Dots({ seat: { min, max }, pattern }: { seat: Seat; pattern: number }) {
  const sure = min ?? 0;
  const all = Math.max(max ?? sure + (min === null && max === null ? 1 : 0), sure);
  return (
    <svg className="dots" width={Math.min(all, A_ROW) * STEP} height={Math.ceil(all / A_ROW) * STEP} aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <circle
          key={index}
          className={index < sure ? `dot dot-${pattern}` : 'dot dot-unsure'}
          cx={(index % A_ROW) * STEP + STEP / 2}
          cy={Math.floor(index / A_ROW) * STEP + STEP / 2}
          r={SIZE / 2}
        />
      ))}
    </svg>
  );
}
