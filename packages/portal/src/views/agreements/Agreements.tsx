import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { Choice, Filters, keysOf } from '../../parts/Filters.tsx';
import { PAGE, Pages } from '../../parts/Pages.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { agreementType } from '../../parts/words.ts';
import { PortalAgreements, type PortalAgreementsQuery, type PortalAgreementsQueryVariables } from './agreements.generated.ts';
import { AgreementTable } from './AgreementTable.tsx';

type Order = PortalAgreementsQueryVariables['order'];
type Type = NonNullable<NonNullable<PortalAgreementsQueryVariables['filter']>['type']>['eq'];

/** The value of `vis` that shows the agreements which no municipality is asked to sign. */
const OTHERS = 'andre';

/** What the list is ordered by, by the value of `sorter`; without one by deadline. */
const ORDERS: Readonly<Record<string, { order: Order; text: () => string }>> = {
  'senest-frist': { order: ['DEADLINE_DESC'], text: () => m.order_deadline_desc() },
  sendt: { order: ['SENT_ASC'], text: () => m.order_sent() },
  'senest-sendt': { order: ['SENT_DESC'], text: () => m.order_sent_desc() },
  type: { order: ['TYPE_ASC', 'DEADLINE_ASC'], text: () => m.order_type() },
};

/** The agreements that municipalities are to sign, by how far they are; or the others. */
export default function Agreements() {
  const [parameters] = useParameters();
  const [day] = useDay();
  const others = parameters.get('vis') === OTHERS;
  const type = agreementType.known(parameters.get('type'));
  const recipient = parameters.get('modtager') ?? undefined;
  const solution = parameters.get('loesning') ?? undefined;
  const sorted = parameters.get('sorter') ?? '';
  const answer = useView(PortalAgreements, {
    filter: {
      requiresSignature: { eq: !others },
      ...(type && { type: { eq: type as Type } }),
      ...(recipient && { recipientGroups: { eq: recipient } }),
      ...(solution && { solutions: { eq: solution } }),
    },
    order: Object.hasOwn(ORDERS, sorted) ? ORDERS[sorted]!.order : ['DEADLINE_ASC'],
    after: parameters.get(PAGE),
    day,
  });
  const { data, loading, missing } = answer;
  if (data && !data.agreements && !loading && missing.length === 0) return <NotFound text={m.no_such_list()} />;
  const chosen = Boolean(type ?? recipient ?? solution);
  const overview = data?.overview?.totalCount;
  const otherCount = data?.all && overview !== undefined ? data.all.totalCount - overview : undefined;
  return (
    <View answer={answer} title={m.agreements()} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.agreements() }]}>
      <Heading>{m.agreements()}</Heading>
      {data && !data.agreements && <Unavailable part={m.part_agreements()} />}
      {data?.agreements && data.all && (
        <>
          <p className="lead">{sentence(data)}</p>
          <Segments
            label={m.show()}
            name="vis"
            value={others ? OTHERS : undefined}
            segments={[
              [undefined, m.agreements_overview({ count: overview ?? '?' })],
              [OTHERS, m.agreements_others({ count: otherCount ?? '?' })],
            ]}
          />
          <Filters title={m.filter_agreements()} chosen={chosen}>
            <Choice
              name="type"
              label={m.type()}
              initial={m.all_types()}
              value={type}
              options={keysOf(data.all.types).map(({ value }) => [value, agreementType(value)])}
            />
            <Choice
              name="modtager"
              label={m.recipients()}
              initial={m.all_recipients()}
              value={recipient}
              options={keysOf(data.all.recipients).map(({ value, label }) => [value, label])}
            />
            <Choice
              name="loesning"
              label={m.solution()}
              initial={m.all_solutions()}
              value={solution}
              options={keysOf(data.all.concerned).map(({ value, label }) => [value, label])}
            />
            <Choice
              name="sorter"
              label={m.order_by()}
              initial={m.order_deadline()}
              value={Object.hasOwn(ORDERS, sorted) ? sorted : undefined}
              options={Object.entries(ORDERS).map(([value, { text }]) => [value, text()])}
            />
          </Filters>
          <p role="status" className={chosen ? undefined : 'visually-hidden'}>
            {data.agreements.totalCount === 0
              ? m.none_chosen_so()
              : m.shown_of({ count: data.agreements.totalCount, total: (others ? otherCount : overview) ?? '?' })}
          </p>
          <AgreementTable list={data.agreements} signed={!others} />
          <Pages pageInfo={data.agreements.pageInfo} />
        </>
      )}
    </View>
  );
}

function sentence({ overview, known }: PortalAgreementsQuery): string {
  if (!overview) return '';
  return `${m.agreements_sentence({ count: overview.totalCount })} ${known ? m.signatures_known({ known: known.totalCount, total: overview.totalCount }) : ''}`;
}
