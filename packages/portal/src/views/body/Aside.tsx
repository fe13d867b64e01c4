import { useState } from 'react';
import { m } from '#messages';
import { solutionPath, ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { meetingsText } from '../../parts/bodies.ts';
import { Chip } from '../../parts/Chip.tsx';
import { date } from '../../parts/dates.ts';
import { DayForm } from '../../parts/DayForm.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { fullName } from '../../parts/names.ts';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { bodyScope } from '../../parts/words.ts';
import type { PortalBodyQuery } from './body.generated.ts';
import { PROPOSED, SERVED } from './parameters.ts';

type Answer = NonNullable<PortalBodyQuery['body']>;

interface AsideProps {
  body: Answer;
  /** The two days of the question about a new appointment. */
  served: string | undefined;
  proposed: string | undefined;
}

/** Its rules, where it stands, what it steers. */
export function Aside({ body, served, proposed }: AsideProps) {
  return (
    <aside aria-label={m.about_it({ name: body.name })}>
      <Rules body={body} />
      {body.termRule && <Reappointment body={body} served={served} proposed={proposed} />}
      <Place body={body} />
      <Steers body={body} />
      <Contradictions body={body} />
    </aside>
  );
}

function Rules({ body: { meetingRule, termRule, seniorityRule, chair, recruitment } }: { body: Answer }) {
  return (
    <section aria-labelledby="regler">
      <h2 id="regler" className="aside-title">
        {m.rules()}
      </h2>
      <Facts
        facts={[
          [
            m.meetings(),
            meetingRule && (
              <>
                {meetingsText(meetingRule) ?? m.not_stated()}
                {meetingRule.remarks && <span className="small">{meetingRule.remarks}</span>}
              </>
            ),
          ],
          [m.term(), termText(termRule)],
          [
            m.continuity(),
            seniorityRule && (
              <>
                {(seniorityRule.isBinding ? m.seniority_must : m.seniority_should)({ share: seniorityRule.shareMin, years: seniorityRule.yearsMin })}
                {seniorityRule.remarks && <span className="small">{seniorityRule.remarks}</span>}
              </>
            ),
          ],
          [m.chair(), chair],
          [m.recruitment(), recruitment],
        ]}
      />
    </section>
  );
}

function termText(rule: Answer['termRule']): string | undefined {
  if (!rule) return undefined;
  const { maxYears, coolOffYears, appliesTo } = rule;
  return [
    maxYears != null && m.term_most({ years: maxYears }),
    coolOffYears != null && m.term_again({ years: coolOffYears }),
    appliesTo && m.term_for({ whom: appliesTo }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether a former member may be appointed again: a form of two days, answered by the graph. */
function Reappointment({ body: { reappointment }, served, proposed }: AsideProps) {
  const [open, setOpen] = useState(Boolean(reappointment));
  const [, put] = useParameters();
  return (
    <section aria-labelledby="genudpegning" className="reappointment">
      <h2 id="genudpegning" className="aside-title">
        {m.reappointment()}
      </h2>
      <p>
        <button type="button" className="button button-secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {m.may_be_reappointed()}
        </button>
      </p>
      {open && (
        <DayForm
          fields={[
            { label: m.served_until(), initial: served },
            { label: m.proposed_from(), initial: proposed },
          ]}
          submit={m.answer()}
          onChosen={([until, from]) => put({ [SERVED]: until, [PROPOSED]: from })}
        />
      )}
      <div role="status">
        {reappointment && (
          <p>
            {reappointment.eligible === null && <Chip kind="unknown">{m.not_stated()}</Chip>}
            {reappointment.eligible === true && <Chip kind="ok">{m.yes()}</Chip>}
            {reappointment.eligible === false && <Chip kind="over">{m.no()}</Chip>} {reappointment.reason}
            {reappointment.earliest && ` ${m.earliest({ day: date(reappointment.earliest) })}`}
            &nbsp;
            <Cite sources={reappointment.sources} />
          </p>
        )}
      </div>
    </section>
  );
}

function Place({ body: { per, parent, parentBasis, refersTo, children, secretariat, responsibleOrganisation } }: { body: Answer }) {
  return (
    <section aria-labelledby="placering">
      <h2 id="placering" className="aside-title">
        {m.where_it_stands()}
      </h2>
      <Facts
        facts={[
          ...(per ? [[m.one_for(), bodyScope(per)] as const] : []),
          [
            m.stands_under(),
            parent && (
              <>
                <BodyNames bodies={[parent]} /> <BasisWord basis={parentBasis} />
              </>
            ),
          ],
          ...(refersTo.length > 0 ? [[m.reports_to(), <BodyNames bodies={refersTo} />] as const] : []),
          ...(children && children.nodes.length > 0 ? [[m.below_it(), <BodyNames bodies={children.nodes} />] as const] : []),
          [
            m.secretariat(),
            secretariat && (secretariat.__typename === 'Body' ? <BodyNames bodies={[secretariat]} /> : 'name' in secretariat ? secretariat.name : undefined),
          ],
          [m.responsible(), responsibleOrganisation?.name],
        ]}
      />
    </section>
  );
}

function Steers({ body: { assignments } }: { body: Answer }) {
  if (!assignments || assignments.totalCount === 0) return null;
  const solutions = assignments.nodes.flatMap(({ solution }) => solution ?? []);
  return (
    <section aria-labelledby="styrer">
      <h2 id="styrer" className="aside-title">
        {assignments.totalCount === 1 ? m.steers_one() : m.steers_many({ count: assignments.totalCount })}
      </h2>
      {solutions.length === 0 && <Unavailable part={m.part_solutions()} />}
      <ul className="plain">
        {solutions.map((solution) => (
          <li key={solution.id}>
            <ViewLink to={solutionPath(solution.id)}>{fullName(solution)}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contradictions({ body: { contradictions } }: { body: Answer }) {
  const nodes = contradictions?.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="uoverensstemmelser">
      <h2 id="uoverensstemmelser" className="aside-title">
        {m.contradictions()}
      </h2>
      <ul className="plain">
        {nodes.map(({ id, text, sources }) => (
          <li key={id}>
            {text}&nbsp;
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
