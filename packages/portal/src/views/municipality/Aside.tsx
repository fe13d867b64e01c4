import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { agreementPath, bodyPath, ViewLink } from '../../app/links.tsx';
import { whenText } from '../../parts/dates.ts';
import { Cite } from '../../parts/sources.tsx';
import { municipalityRole } from '../../parts/words.ts';
import type { PortalMunicipalityQuery } from './municipality.generated.ts';

type Answer = NonNullable<PortalMunicipalityQuery['municipality']>;

/** What is addressed to this municipality alone. */
export function OnlyForIt({ municipality: { name, recipientGroups } }: { municipality: Answer }) {
  const [day] = useDay();
  const groups = recipientGroups?.nodes ?? [];
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="kun">
      <h2 id="kun" className="aside-title">
        {m.only_for({ name })}
      </h2>
      <ul className="plain">
        {groups.flatMap(({ id, name: group, note, agreements, sources }) =>
          (agreements?.nodes ?? []).map((agreement) => (
            <li key={`${id} ${agreement.id}`}>
              <ViewLink to={agreementPath(agreement.id)}>{agreement.label}</ViewLink> <Cite sources={sources} />
              <span className="small">
                {m.sent_to({ group, day: whenText(agreement.sent, day) })} {note}
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** The seats that its KKR geography has to fill. */
export function Seats({ municipality: { kkr } }: { municipality: Answer }) {
  const seats = kkr.openSeats ?? [];
  if (seats.length === 0) return null;
  return (
    <section aria-labelledby="pladser">
      <h2 id="pladser" className="aside-title">
        {m.seats_to_fill()}
      </h2>
      <p className="small">{m.seats_of({ kkr: kkr.name })}</p>
      <ul className="plain">
        {seats.map(({ id, role, body, sources }) => (
          <li key={id}>
            {role} · <ViewLink to={bodyPath(body.id)}>{body.name}</ViewLink>&nbsp;
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the sources name it. */
export function InSources({ municipality: { name, roles, playbookActivities } }: { municipality: Answer }) {
  const activities = playbookActivities?.nodes ?? [];
  if ((roles ?? []).length + activities.length === 0) return null;
  return (
    <section aria-labelledby="i-kilderne">
      <h2 id="i-kilderne" className="aside-title">
        {m.in_sources({ name })}
      </h2>
      <ul className="plain">
        {(roles ?? []).map(({ id, kind, text, sources }) => (
          <li key={id}>
            <strong>{municipalityRole(kind)}</strong> <Cite sources={sources} />
            <span className="small">{text}</span>
          </li>
        ))}
        {activities.map(({ id, number, title, sources }) => (
          <li key={id}>
            {m.playbook_activity({ number, title })} <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
