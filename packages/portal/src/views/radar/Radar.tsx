import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { agreementPath, ViewLink } from '../../app/links.tsx';
import { useOwnMunicipality } from '../../app/own-municipality.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { SOON } from '../../parts/Chip.tsx';
import { dayAndMonths } from '../../parts/dates.ts';
import { DeadlineRow, Rows } from '../../parts/DeadlineRow.tsx';
import { Figures } from '../../parts/Figures.tsx';
import { agreementName, shortNames } from '../../parts/names.ts';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { agreementType, taskKind } from '../../parts/words.ts';
import { Own } from './Own.tsx';
import { Side } from './Side.tsx';
import { duesOf, isOverdue, isWithin, undatedAgreements, weeksOf, type Due } from './due.ts';
import { PortalRadar, type PortalRadarQuery } from './radar.generated.ts';

/** Its signatures are shown: the agreement of which a source says who has signed. */
const AGREEMENT = 'k-aftale-datastandard';

/** The home: what is overdue, what is due, what has no deadline. */
export default function Radar() {
  const [day] = useDay();
  const [own] = useOwnMunicipality();
  const answer = useView(PortalRadar, { agreement: AGREEMENT, own: own?.code ?? '', hasOwn: own !== undefined, day });
  const { data } = answer;
  const dues = data ? duesOf(data) : [];
  const overdue = dues.filter(isOverdue).reverse();
  const coming = dues.filter((due) => !isOverdue(due));
  const soon = coming.filter(isWithin(SOON));
  return (
    <View answer={answer} title={m.radar()} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.radar() }]}>
      {data && (
        <>
          <Heading>{m.radar()}</Heading>
          {own && <Own own={own} municipality={data.municipality} />}
          {isWhole(data) && <p className="lead">{sentence(overdue.length, soon.length)}</p>}
          <Figures label={m.figures()} figures={figures(data, overdue, soon)} />
          <div className="columns">
            <div>
              {(!data.klikTasks || !data.followUps) && <Unavailable part={m.part_klik()} />}
              {!data.agreements && <Unavailable part={m.part_agreements()} />}
              <section aria-labelledby="overskredet">
                <div className="section-head">
                  <h2 id="overskredet">{m.overdue()}</h2>
                  <span>{m.latest_first()}</span>
                </div>
                {isWhole(data) && overdue.length === 0 && <p>{m.none_overdue()}</p>}
                <DueRows dues={overdue} />
              </section>
              <section aria-labelledby="kommer">
                <div className="section-head">
                  <h2 id="kommer">{m.coming()}</h2>
                  <span>{m.latest_day_counts()}</span>
                </div>
                {isWhole(data) && coming.length === 0 && <p>{m.none_coming()}</p>}
                {weeksOf(coming).map(({ week, monday, dues: inWeek }) => (
                  <div key={monday}>
                    <h3 className="group" id={`uge-${monday}`}>
                      {m.week({ week })} <span className="small-inline">{dayAndMonths(monday, 6)}</span>
                    </h3>
                    <DueRows dues={inWeek} />
                  </div>
                ))}
              </section>
            </div>
            <Side data={data} coming={coming} day={day} />
          </div>
        </>
      )}
    </View>
  );
}

/** Whether all that has deadlines has been answered: otherwise nothing is said of how many there are not. */
const isWhole = ({ klikTasks, followUps, agreements }: PortalRadarQuery) => klikTasks && followUps && agreements;

function figures(data: PortalRadarQuery, overdue: readonly Due[], soon: readonly Due[]) {
  const sum = (dues: readonly Due[]) => (isWhole(data) ? String(dues.length) : `${dues.length} + ?`);
  const { agreement } = data;
  return [
    { kind: 'over' as const, icon: 'triangle' as const, value: sum(overdue), text: m.deadlines_passed(), at: 'overskredet' },
    { kind: 'soon' as const, icon: 'clock' as const, value: sum(soon), text: m.deadlines_soon({ days: SOON }), at: 'kommer' },
    agreement
      ? {
          value: agreement.coverage.missing,
          of: m.of({ total: agreement.coverage.total }),
          text: m.municipalities_missing({ agreement: m.k_agreement() }),
          at: 'underskrifter',
        }
      : { value: '?', text: m.municipalities_missing({ agreement: m.k_agreement() }) },
    { icon: 'question' as const, value: data.agreements ? undatedAgreements(data).length : '?', text: m.agreements_undated(), at: 'uden-frist' },
  ];
}

function DueRows({ dues }: { dues: readonly Due[] }) {
  return (
    <Rows>
      {dues.map(({ id, when, task, agreement, sources }) => (
        <DeadlineRow
          key={id}
          when={when}
          sources={sources}
          title={agreement ? <ViewLink to={agreementPath(agreement.id)}>{task?.title ?? titleOf(agreement)}</ViewLink> : task!.title}
        >
          {lineOf({ task, agreement })}
        </DeadlineRow>
      ))}
    </Rows>
  );
}

function titleOf(agreement: NonNullable<Due['agreement']>): string {
  const name = agreementName(agreement);
  return agreement.solutions?.[0]?.abbreviation ? m.agreement_title({ name, type: agreement.typeRaw ?? agreementType(agreement.type) }) : name;
}

function lineOf({ task, agreement }: Pick<Due, 'task' | 'agreement'>): string {
  const kind = task ? (agreement ? m.task_and_agreement() : taskKind(task.kind)) : agreementType(agreement!.type);
  const whom = task?.kind === 'KLIK_TASK' ? m.all_municipalities_short() : task && 'addressee' in task ? task.addressee : agreement?.recipientsRaw;
  const missing =
    agreement && agreement.coverage.notReported < agreement.coverage.total
      ? m.so_many_of_missing({ missing: agreement.coverage.missing, total: agreement.coverage.total })
      : undefined;
  return [kind, shortNames((task ?? agreement)!.solutions), whom, missing].filter(Boolean).join(' · ');
}

function sentence(overdue: number, soon: number): string {
  const passed = overdue === 0 ? m.none_overdue() : overdue === 1 ? m.one_overdue() : m.many_overdue({ count: overdue });
  const near = soon === 0 ? m.none_soon({ days: SOON }) : soon === 1 ? m.one_soon({ days: SOON }) : m.many_soon({ count: soon, days: SOON });
  return `${passed} ${near}`;
}
