-- What PostGraphile cannot read from the tables, told the way its documentation has it: relations by smart tags, since no table of one
-- subgraph refers to another's, and functions where a rule or a list of keys stands between.
comment on table municipalities.municipality is E'@foreignKey (kkr) references municipalities.kkr_geography (id)';
comment on table agreements.signature is E'@foreignKey (municipality) references municipalities.municipality (code)\n@foreignKey (agreement) references agreements.agreement (id)';
comment on table governance.governance_assignment is E'@unique solution\n@foreignKey (solution) references solutions.solution (id)\n@foreignKey (steering_body) references governance.body (id)\n@foreignKey (incident_body) references governance.body (id)';
comment on table sts.retender is E'@foreignKey (solution) references solutions.solution (id)';
comment on table valg.election is E'@foreignKey (solution) references solutions.solution (id)';
comment on table sapa.data_access is E'@foreignKey (solution) references solutions.solution (id)';

create or replace function klik.task_solution_rows(task klik.task) returns setof solutions.solution language sql stable as $$
  select s.* from unnest(task.solutions) with ordinality named(id, place) join solutions.solution s on s.id = named.id order by place
$$;

create or replace function agreements.agreement_solution_rows(agreement agreements.agreement) returns setof solutions.solution language sql stable as $$
  select s.* from unnest(agreement.solutions) with ordinality named(id, place) join solutions.solution s on s.id = named.id order by place
$$;

create or replace function agreements.agreement_state(agreement agreements.agreement, day date) returns text language sql stable as $$
  select case when agreement.effective_end_to < day then 'ENDED' when agreement.status in ('IN_FORCE', 'CONCLUDED', 'DRAFT') then agreement.status
    when agreement.deadline_status = 'UNDETERMINED' then 'UNDETERMINED' when agreement.deadline_to < day then 'DEADLINE_PASSED'
    when agreement.sent_from > day then 'TO_BE_SENT' when agreement.deadline_to >= day then 'OPEN' when agreement.sent_status = 'NOT_STATED' then 'SENT_NOT_STATED' else 'OPEN' end
$$;

create or replace function solutions.solution_service_message_issuer(solution solutions.solution) returns sts.service_message_issuer language sql stable as $$
  select i.* from unnest(solution.id || solution.ancestor_ids) with ordinality chain(id, step)
  join sts.service_message_issuer i on i.solution = chain.id order by step limit 1
$$;

create or replace function municipalities.municipality_open_tasks(municipality municipalities.municipality, day date) returns setof klik.task language sql stable as $$
  select * from klik.task t
  where (t.audience = 'ALL_MUNICIPALITIES' or t.addressee = 'kommunerne' or t.audience = 'NAMED_MUNICIPALITIES' and t.municipalities && array[municipality.code])
    and t.start_from <= day and (t.end_to >= day or t.ongoing_as_of >= day) and (t.closed_by_addendum is null or t.closed_by_addendum >= day)
  order by t.end_to, t.id
$$;

create or replace function municipalities.municipality_unsigned(municipality municipalities.municipality) returns setof agreements.signature language sql stable as $$
  select * from agreements.signature s where s.municipality = municipality.code and s.status in ('MISSING', 'NOT_REPORTED') order by s.agreement, s.id
$$;

create or replace function klik.tasks_ending_from(day date, kinds text[]) returns setof klik.task language sql stable as $$
  select * from klik.task where kind = any(kinds) and end_to >= day order by end_to, id
$$;

do $$ begin
  create type agreements.kkr_coverage as (total int, signed int, missing int, not_reported int, signed_percentage float);
exception when duplicate_object then null; end $$;

create or replace function municipalities.kkr_geography_coverage(geography municipalities.kkr_geography, of_agreement text, day date)
returns agreements.kkr_coverage language sql stable as $$
  select total, signed, missing, total - signed - missing, case when signed + missing = 0 then null else round(signed * 1000.0 / total) / 10 end::float
  from (
    select count(*)::int as total, count(*) filter (where s.status = 'SIGNED' and s.as_of <= day)::int as signed,
      count(*) filter (where s.status = 'MISSING' and s.as_of <= day)::int as missing
    from agreements.signature s join municipalities.municipality m on m.code = s.municipality
    where s.agreement = of_agreement and m.kkr = geography.id
  ) counts
$$;

do $$ begin
  create type klik.task_kind_count as (value text, count int);
exception when duplicate_object then null; end $$;

create or replace function klik.task_kinds() returns setof klik.task_kind_count language sql stable as $$
  select kind, count(*)::int from klik.task group by kind order by 2 desc, 1
$$;
