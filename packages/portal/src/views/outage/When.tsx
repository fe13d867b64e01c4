import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { date, whenText } from '../../parts/dates.ts';
import { Facts } from '../../parts/Facts.tsx';
import { shortName } from '../../parts/names.ts';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import type { Answer } from './places.ts';

/** Who acts when it is down, who tells, what is to be done now. */
export function WhenDown({ solution: { governance, serviceMessages, tasks }, missing }: { solution: Answer; missing: readonly string[] }) {
  const [day] = useDay();
  return (
    <section aria-labelledby="naar-nede">
      <h2 id="naar-nede">{m.when_down()}</h2>
      {missing.includes('governance') && <Unavailable part={m.part_governance()} />}
      {!tasks && <Unavailable part={m.part_klik()} />}
      <Facts
        facts={[
          [
            m.incident_body_is(),
            governance?.incidentBody && (
              <>
                <BodyNames bodies={[governance.incidentBody]} /> <BasisWord basis={governance.incidentBasis} />
                &nbsp;
                <Cite sources={governance.sources} />
              </>
            ),
            'governance',
          ],
          [m.steering_body(), governance && <BodyNames bodies={[governance.steeringBody]} />, 'governance'],
          [
            m.service_messages(),
            serviceMessages && (
              <>
                {serviceMessages.isInherited && serviceMessages.from
                  ? m.issuer_for({ issuer: serviceMessages.issuer.issuerRaw, solution: serviceMessages.from.name })
                  : serviceMessages.issuer.issuerRaw}{' '}
                <BasisWord basis={serviceMessages.basis} />
                &nbsp;
                <Cite sources={serviceMessages.issuer.sources} />
                {serviceMessages.issuer.asOf.to && <span className="small">{m.told_then({ day: date(serviceMessages.issuer.asOf.to) })}</span>}
              </>
            ),
            'sts',
          ],
          [
            m.open_tasks(),
            tasks && tasks.nodes.length > 0
              ? tasks.nodes.map(({ id, title, end, sources }) => (
                  <span key={id} className="block">
                    {title}&nbsp;
                    <Cite sources={sources} />
                    <span className="small">{m.deadline_when({ day: whenText(end, day) })}</span>
                  </span>
                ))
              : tasks && m.no_open_tasks(),
            'klik',
          ],
        ]}
      />
    </section>
  );
}

/** What a municipality must be able to answer: of the solution, and of what it is part of. */
export function Questions({ solution }: { solution: Answer }) {
  const all = [solution, ...solution.ancestors].flatMap((of) => (of.operationalAreas?.nodes ?? []).map((area) => ({ ...area, of })));
  const areas = all.filter(({ id }, index) => all.findIndex((area) => area.id === id) === index);
  return (
    <section aria-labelledby="kunne-svare">
      <h2 id="kunne-svare">{m.must_answer()}</h2>
      {!solution.operationalAreas && <Unavailable part={m.part_klik()} />}
      {solution.operationalAreas && areas.length === 0 && <p>{m.no_questions()}</p>}
      {areas.map(({ id, title, questions, of }) => (
        <div key={id}>
          <h3>
            {title} {of.id !== solution.id && <span className="small-inline">{m.asked_of({ name: shortName(of) })}</span>}
          </h3>
          <ul className="bullets">
            {questions.map(({ id: question, text, basis, sources }) => (
              <li key={question}>
                {text} {basis === 'DERIVED' && <BasisWord basis={basis} />}
                &nbsp;
                <Cite sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
