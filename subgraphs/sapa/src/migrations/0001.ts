import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "sapa"`);
    this.addSql(`create table "sapa"."data_access" ("id" text collate "C" not null, "position" int not null, "solution" text collate "C" not null, "name" text collate "C" not null, "purposes" int null, "channel" text collate "C" not null, "channel_basis" text collate "C" null, "agreement_kind" text collate "C" not null, "created_by" text collate "C" not null, "signing" text collate "C" not null, "status" text collate "C" not null, "status_basis" text collate "C" null, "expected" jsonb not null, "expected_from" date generated always as (make_date(split_part("expected" ->> 'from', '-', 1)::int, split_part("expected" ->> 'from', '-', 2)::int, split_part("expected" ->> 'from', '-', 3)::int)) stored null, "expected_to" date generated always as (make_date(split_part("expected" ->> 'to', '-', 1)::int, split_part("expected" ->> 'to', '-', 2)::int, split_part("expected" ->> 'to', '-', 3)::int)) stored null, "expected_status" text generated always as ("expected" ->> 'status') stored null, "notes" text[] not null, "contact_roles" text[] not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "data_access_solution_index" on "sapa"."data_access" ("solution")`);
    this.addSql(`create index "data_access_channel_index" on "sapa"."data_access" ("channel")`);
    this.addSql(`create index "data_access_created_by_index" on "sapa"."data_access" ("created_by")`);
    this.addSql(`create table "sapa"."load" ("id" text collate "C" not null, "position" int not null, "fingerprint" text collate "C" not null, "rows" int not null, primary key ("id"))`);
    this.addSql(`create table "sapa"."sapa_workflow_step" ("id" text collate "C" not null, "position" int not null, "order" int not null, "name" text collate "C" not null, "klik_code" text collate "C" null, "klik_task" text collate "C" null, "klik_rule" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "sapa_workflow_step_klik_task_index" on "sapa"."sapa_workflow_step" ("klik_task")`);
  }
}
