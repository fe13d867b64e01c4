import { Migration } from '@mikro-orm/migrations';

/** The rows are of the data files, and loaded anew: until then their day is not stated. */
export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "solutions"."solution" alter column "status_as_of" type jsonb using ('{"precision":null,"status":"NOT_STATED","raw":null,"date":null,"from":null,"to":null,"yearInferred":false,"note":null}'::jsonb)`);
    this.addSql(`alter table "solutions"."solution" alter column "status_as_of" set not null`);
    this.addSql(`alter table "solutions"."solution" add "status_as_of_from" date generated always as (make_date(split_part("status_as_of" ->> 'from', '-', 1)::int, split_part("status_as_of" ->> 'from', '-', 2)::int, split_part("status_as_of" ->> 'from', '-', 3)::int)) stored null, add "status_as_of_to" date generated always as (make_date(split_part("status_as_of" ->> 'to', '-', 1)::int, split_part("status_as_of" ->> 'to', '-', 2)::int, split_part("status_as_of" ->> 'to', '-', 3)::int)) stored null, add "status_as_of_status" text generated always as ("status_as_of" ->> 'status') stored null`);
    this.addSql(`alter table "solutions"."solution_vendor" alter column "as_of" type jsonb using ('{"precision":null,"status":"NOT_STATED","raw":null,"date":null,"from":null,"to":null,"yearInferred":false,"note":null}'::jsonb)`);
    this.addSql(`alter table "solutions"."solution_vendor" alter column "as_of" set not null`);
    this.addSql(`alter table "solutions"."solution_vendor" add "as_of_from" date generated always as (make_date(split_part("as_of" ->> 'from', '-', 1)::int, split_part("as_of" ->> 'from', '-', 2)::int, split_part("as_of" ->> 'from', '-', 3)::int)) stored null, add "as_of_to" date generated always as (make_date(split_part("as_of" ->> 'to', '-', 1)::int, split_part("as_of" ->> 'to', '-', 2)::int, split_part("as_of" ->> 'to', '-', 3)::int)) stored null, add "as_of_status" text generated always as ("as_of" ->> 'status') stored null`);
  }
}
