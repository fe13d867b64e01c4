import { m } from '#messages';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { Choice, Filters, keysOf } from '../../parts/Filters.tsx';
import { PAGE, Pages } from '../../parts/Pages.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { solutionStatus } from '../../parts/StatusChips.tsx';
import { solutionKind } from '../../parts/words.ts';
import { OtherKinds } from './OtherKinds.tsx';
import { MAIN_KINDS, type Kind } from './kinds.ts';
import { PortalSolutions, type PortalSolutionsQueryVariables } from './solutions.generated.ts';
import { SolutionTable } from './SolutionTable.tsx';

type Order = PortalSolutionsQueryVariables['order'];
type Status = NonNullable<NonNullable<PortalSolutionsQueryVariables['filter']>['status']>['eq'];

/** The value of `art` that shows the solutions of every kind. */
const ALL_KINDS = 'alle';

/** What a group is ordered by, by the value of `sorter`; without one by name. */
const ORDERS: Readonly<Record<string, { order: Order; text: () => string }>> = {
  'navn-faldende': { order: ['KIND_ASC', 'NAME_DESC'], text: () => m.order_name_desc() },
  status: { order: ['KIND_ASC', 'STATUS_ASC', 'NAME_ASC'], text: () => m.order_status() },
};

/** The solutions that the sources name, by kind: the three main ones first, the others behind links. */
export default function Solutions() {
  const [parameters] = useParameters();
  const asked = parameters.get('art');
  const kind = asked === ALL_KINDS ? ALL_KINDS : solutionKind.known(asked);
  const status = solutionStatus.known(parameters.get('status'));
  const owner = parameters.get('ejer') ?? undefined;
  const sorted = parameters.get('sorter') ?? '';
  const kinds = kind ? [kind as Kind] : MAIN_KINDS;
  const answer = useView(PortalSolutions, {
    filter: {
      ...(kind !== ALL_KINDS && { kind: { in: [...kinds] } }),
      ...(status && { status: { eq: status as Status } }),
      ...(owner && { owner: { eq: owner } }),
    },
    order: Object.hasOwn(ORDERS, sorted) ? ORDERS[sorted]!.order : ['KIND_ASC', 'NAME_ASC'],
    after: parameters.get(PAGE),
  });
  const { data, loading, missing } = answer;
  if (data && !data.solutions && !loading && missing.length === 0) return <NotFound text={m.no_such_list()} />;
  const chosen = Boolean(kind ?? status ?? owner);
  return (
    <View answer={answer} title={m.solutions()} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.solutions() }]}>
      <Heading>{m.solutions()}</Heading>
      {data && !data.solutions && <Unavailable part={m.part_solutions()} />}
      {data?.solutions && data.all && (
        <>
          <p className="lead">{m.solutions_sentence({ count: data.all.totalCount })}</p>
          <Filters title={m.filter_solutions()} chosen={chosen}>
            <Choice
              name="art"
              label={m.kind()}
              initial={m.main_kinds()}
              value={kind}
              options={[[ALL_KINDS, m.all_kinds()], ...keysOf(data.all.kinds).map(({ value }) => [value, solutionKind(value)] as const)]}
            />
            <Choice
              name="status"
              label={m.status()}
              initial={m.all_statuses()}
              value={status}
              options={keysOf(data.all.statuses).map(({ value }) => [value, solutionStatus(value)])}
            />
            <Choice
              name="ejer"
              label={m.owner()}
              initial={m.all_owners()}
              value={owner}
              options={keysOf(data.all.owners).map(({ value, label }) => [value, label])}
            />
            <Choice
              name="sorter"
              label={m.order_by()}
              initial={m.order_name()}
              value={Object.hasOwn(ORDERS, sorted) ? sorted : undefined}
              options={Object.entries(ORDERS).map(([value, { text }]) => [value, text()])}
            />
          </Filters>
          <p role="status" className={chosen ? undefined : 'visually-hidden'}>
            {data.solutions.totalCount === 0 ? m.none_chosen_so() : m.shown_of({ count: data.solutions.totalCount, total: data.all.totalCount })}
          </p>
          <SolutionTable list={data.solutions} />
          <Pages pageInfo={data.solutions.pageInfo} />
          <OtherKinds kinds={data.all.kinds} shown={kind} />
        </>
      )}
    </View>
  );
}
