import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "sts"`);
    this.addSql(`create table "sts"."load" ("id" text collate "C" not null, "position" int not null, "fingerprint" text collate "C" not null, "rows" int not null, primary key ("id"))`);
    this.addSql(`create table "sts"."retender" ("id" text collate "C" not null, "position" int not null, "solution" text collate "C" not null, "contracts" text[] not null, "from_setup" text collate "C" not null, "to_setup" text collate "C" not null, "layers" text[] not null, "layers_note" text collate "C" null, "advantages" text[] not null, "principles" text[] not null, "stages_basis" text collate "C" null, "modernisation_frame" text[] not null, "modernisation_goals" text[] not null, "areas_named" text[] not null, "contact_roles" text[] not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "retender_solution_index" on "sts"."retender" ("solution")`);
    this.addSql(`create index "retender_contracts_index" on "sts"."retender" using gin ("contracts")`);
    this.addSql(`create table "sts"."service_message_issuer" ("solution" text collate "C" not null, "position" int not null, "issuer_raw" text collate "C" not null, "organisation" text collate "C" not null, "as_of" text collate "C" null, "basis" text collate "C" not null, "sources" jsonb not null, primary key ("solution"))`);
    this.addSql(`create index "service_message_issuer_organisation_index" on "sts"."service_message_issuer" ("organisation")`);
    this.addSql(`create table "sts"."transition_stage" ("id" text collate "C" not null, "position" int not null, "retender" text collate "C" not null, "name" text collate "C" not null, "parts" text[] not null, "vendors" text[] not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "transition_stage_retender_index" on "sts"."transition_stage" ("retender")`);
    this.addSql(`create index "transition_stage_vendors_index" on "sts"."transition_stage" using gin ("vendors")`);
  }
}
