import { useParams } from 'react-router';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { useOwnMunicipality } from '../../app/own-municipality.ts';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { Figures } from '../../parts/Figures.tsx';
import { SOON } from '../../parts/Chip.tsx';
import { countDue, currentTasks } from '../../parts/due.ts';
import { Subscribe } from '../../parts/Subscribe.tsx';
import { Agreements } from './Agreements.tsx';
import { InSources, OnlyForIt, Seats } from './Aside.tsx';
import { PortalMunicipality } from './municipality.generated.ts';
import { Tasks } from './Tasks.tsx';

/** Everything that a municipality's case worker owes, and by when. */
export default function Municipality() {
  const { municipality: address = '' } = useParams();
  const code = address.split('-')[0]!;
  const [day] = useDay();
  const answer = useView(PortalMunicipality, { code, day });
  const [own, choose] = useOwnMunicipality();
  const { data, loading } = answer;
  const municipality = data?.municipality;
  if (data && !municipality && !loading && answer.missing.length === 0) return <NotFound text={m.no_municipality({ code })} />;
  const title = municipality ? m.municipality_title({ name: municipality.name }) : m.municipality();
  const tasks = currentTasks(municipality?.tasks?.nodes);
  const signatures = (municipality?.signatures?.nodes ?? []).filter(({ agreement }) => agreement.requiresSignature);
  const known = { tasks: municipality?.tasks != null, signatures: municipality?.signatures != null };
  const sum = (isDue: (days: number) => boolean) => {
    const count = String(countDue(tasks, signatures, isDue));
    return known.tasks && known.signatures ? count : `${count} + ?`;
  };
  const withStatus = (status: string) => signatures.filter((each) => each.status === status).length;
  const isOwn = own?.code === municipality?.code;
  return (
    <View
      answer={answer}
      title={title}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.map(), to: '/kort' }, ...(municipality ? [{ text: municipality.kkr.name }, { text: municipality.name }] : [])]}
    >
      {!municipality && data && <ViewUnavailable title={title} part={m.part_municipalities()} />}
      {municipality && (
        <>
          <div className="title-row">
            <div>
              <Heading>{title}</Heading>
              <p className="under-title">
                {m.municipality_code({ code })} · {municipality.kkr.name} · {municipality.region.name}
              </p>
            </div>
            <button
              type="button"
              className="button button-secondary"
              aria-pressed={isOwn}
              onClick={() => choose(isOwn ? undefined : { code: municipality.code, name: municipality.name })}
            >
              {isOwn ? m.is_own_municipality() : m.choose_own_municipality()}
            </button>
          </div>
          <Subscribe calendar={municipality.code} feed={municipality.code} />
          <Figures
            label={m.figures()}
            figures={[
              { kind: 'over', icon: 'triangle', value: sum((days) => days < 0), text: m.deadlines_passed(), at: 'aftaler-passed' },
              { kind: 'soon', icon: 'clock', value: sum((days) => days >= 0 && days <= SOON), text: m.deadlines_soon({ days: SOON }), at: 'opgaver' },
              {
                kind: 'ok',
                icon: 'tick',
                value: known.signatures ? withStatus('SIGNED') : '?',
                of: known.signatures ? m.of({ total: signatures.length }) : undefined,
                text: m.agreements_signed(),
                at: 'aftaler',
              },
              { icon: 'question', value: known.signatures ? withStatus('NOT_REPORTED') : '?', text: m.agreements_not_reported(), at: 'aftaler' },
            ]}
          />
          <div className="columns">
            <div>
              <Tasks code={code} tasks={known.tasks ? tasks : undefined} />
              <Agreements name={municipality.name} signatures={known.signatures ? signatures : undefined} />
            </div>
            <aside aria-label={m.about_it({ name: municipality.name })}>
              <OnlyForIt municipality={municipality} />
              <Seats municipality={municipality} />
              <InSources municipality={municipality} />
            </aside>
          </div>
        </>
      )}
    </View>
  );
}
