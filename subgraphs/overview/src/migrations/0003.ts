import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create table "overview"."search_entry" ("id" text collate "C" not null, "position" int not null, "type" text collate "C" not null, "label" text collate "C" not null, "texts" jsonb not null, primary key ("id"))`);
  }
}
