import type { Tables } from '@portfolio/subgraph';

/** Makes the standings from what is known of municipalities and solutions: few rows, made anew each time. */
export async function writeStandings(tables: Tables): Promise<void> {
  for (const table of ['municipality_standing', 'solution_standing', 'organisation_standing']) await tables.execute(`delete from "overview"."${table}"`);
  await tables.execute(
    `insert into "overview"."municipality_standing" ("id", "position", "municipality", "name", "kkr", "region")
    select "id" || '/standing', 0, "id", "facts" ->> 'name', "facts" ->> 'kkr', "facts" ->> 'region' from "overview"."fact" where "type" = 'Municipality'`,
  );
  await tables.execute(
    `insert into "overview"."solution_standing" ("id", "position", "solution", "name", "vendors", "steering_body")
    select "id" || '/standing', 0, "id", "facts" ->> 'label', array(select distinct "vendor" ->> 'id' from jsonb_array_elements("facts" -> 'vendors') as "vendor" order by 1), "facts" ->> 'steeringBody'
    from "overview"."fact" where "type" = 'Solution'`,
  );
  await tables.execute(
    `insert into "overview"."organisation_standing" ("id", "position", "organisation", "name")
    select distinct ("vendor" ->> 'id') || '/standing', 0, "vendor" ->> 'id', "vendor" ->> 'label'
    from "overview"."fact" cross join lateral jsonb_array_elements("facts" -> 'vendors') as "vendor" where "type" = 'Solution'`,
  );
}
