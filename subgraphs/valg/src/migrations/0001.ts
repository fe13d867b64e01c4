import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "valg"`);
    this.addSql(`create table "valg"."election" ("id" text collate "C" not null, "position" int not null, "name" text collate "C" not null, "solution" text collate "C" not null, "date" date null, "event" text collate "C" null, "incidents" text[] not null, "support_event" text collate "C" null, "went_well" text[] not null, "could_be_better" text[] not null, "municipal_feedback" text[] not null, "regional_feedback" text[] not null, "support_pattern" text collate "C" null, "contact_roles" text[] not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "election_solution_index" on "valg"."election" ("solution")`);
    this.addSql(`create index "election_event_index" on "valg"."election" ("event")`);
    this.addSql(`create index "election_incidents_index" on "valg"."election" using gin ("incidents")`);
    this.addSql(`create index "election_support_event_index" on "valg"."election" ("support_event")`);
    this.addSql(`create table "valg"."election_next_step" ("id" text collate "C" not null, "position" int not null, "election" text collate "C" not null, "text" text collate "C" not null, "event" text collate "C" null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "election_next_step_election_index" on "valg"."election_next_step" ("election")`);
    this.addSql(`create index "election_next_step_event_index" on "valg"."election_next_step" ("event")`);
    this.addSql(`create table "valg"."load" ("id" text collate "C" not null, "position" int not null, "fingerprint" text collate "C" not null, "rows" int not null, primary key ("id"))`);
  }
}
