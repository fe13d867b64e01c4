import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "municipalities"`);
    this.addSql(`create table "municipalities"."kkr_geography" ("id" text collate "C" not null, "position" int not null, "name" text collate "C" not null, "basis" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create table "municipalities"."load" ("id" text collate "C" not null, "position" int not null, "fingerprint" text collate "C" not null, "rows" int not null, primary key ("id"))`);
    this.addSql(`create table "municipalities"."municipality" ("code" text collate "C" not null, "position" int not null, "name" text collate "C" not null, "name_in_source" text collate "C" null, "region" text collate "C" not null, "kkr" text collate "C" not null, "basis" text collate "C" not null, "role_kinds" text[] not null, "sources" jsonb not null, primary key ("code"))`);
    this.addSql(`create index "municipality_region_index" on "municipalities"."municipality" ("region")`);
    this.addSql(`create index "municipality_kkr_index" on "municipalities"."municipality" ("kkr")`);
    this.addSql(`create table "municipalities"."municipality_role" ("id" text collate "C" not null, "position" int not null, "municipality" text collate "C" not null, "kind" text collate "C" not null, "text" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "municipality_role_municipality_index" on "municipalities"."municipality_role" ("municipality")`);
    this.addSql(`create table "municipalities"."region" ("id" text collate "C" not null, "position" int not null, "code" text collate "C" not null, "name" text collate "C" not null, "kkr" text collate "C" not null, "basis" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "region_kkr_index" on "municipalities"."region" ("kkr")`);
    this.addSql(`create table "municipalities"."unnamed_municipality_group" ("id" text collate "C" not null, "position" int not null, "count" int not null, "text" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
  }
}
