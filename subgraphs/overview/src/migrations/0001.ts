import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "overview"`);
    this.addSql(`create table "overview"."duty" ("id" text collate "C" not null, "position" int not null, "duty" jsonb not null, primary key ("id"))`);
    this.addSql(`create table "overview"."fact" ("id" text collate "C" not null, "position" int not null, "type" text collate "C" not null, "facts" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "fact_type_index" on "overview"."fact" ("type")`);
    this.addSql(`create table "overview"."followed" ("id" text collate "C" not null, "position" int not null, "origin" text collate "C" not null, "sequence" int not null, "at" text collate "C" not null, primary key ("id"))`);
    this.addSql(`create table "overview"."load" ("id" text collate "C" not null, "position" int not null, "fingerprint" text collate "C" not null, "rows" int not null, "measured" jsonb null, primary key ("id"))`);
    this.addSql(`create table "overview"."municipality_standing" ("id" text collate "C" not null, "position" int not null, "municipality" text collate "C" not null, "name" text collate "C" not null, "kkr" text collate "C" not null, "region" text collate "C" not null, primary key ("id"))`);
    this.addSql(`create table "overview"."obligation" ("id" text collate "C" not null, "position" int not null, "kind" text collate "C" not null, "title" text collate "C" not null, "municipality" text collate "C" not null, "municipality_name" text collate "C" not null, "kkr" text collate "C" not null, "region" text collate "C" not null, "agreement" text collate "C" null, "task" text collate "C" null, "solutions" text[] not null, "vendors" text[] not null, "steering_body" text collate "C" null, "due" jsonb not null, "due_from" date generated always as (make_date(split_part("due" ->> 'from', '-', 1)::int, split_part("due" ->> 'from', '-', 2)::int, split_part("due" ->> 'from', '-', 3)::int)) stored null, "due_to" date generated always as (make_date(split_part("due" ->> 'to', '-', 1)::int, split_part("due" ->> 'to', '-', 2)::int, split_part("due" ->> 'to', '-', 3)::int)) stored null, "due_status" text generated always as ("due" ->> 'status') stored null, "due_month" text collate "C" null, "basis" text collate "C" not null, "cause" text collate "C" not null, "duty" text collate "C" not null, "opens_on" date null, "open_until" date null, "relevant_until" date null, "done_from" date null, "missing_from" date null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "obligation_solutions_index" on "overview"."obligation" using gin ("solutions")`);
    this.addSql(`create index "obligation_municipality_due_to_id_index" on "overview"."obligation" ("municipality", "due_to", "id")`);
    this.addSql(`create index "obligation_due_to_id_index" on "overview"."obligation" ("due_to", "id")`);
    this.addSql(`create table "overview"."organisation_standing" ("id" text collate "C" not null, "position" int not null, "organisation" text collate "C" not null, "name" text collate "C" not null, primary key ("id"))`);
    this.addSql(`create table "overview"."solution_standing" ("id" text collate "C" not null, "position" int not null, "solution" text collate "C" not null, "name" text collate "C" not null, "vendors" text[] not null, "steering_body" text collate "C" null, primary key ("id"))`);
  }
}
