import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`alter table "overview"."timeline_item" add "version" int not null default 0, add "changed_at" text collate "C" not null default '', add "withdrawn" boolean not null default false, add "fingerprint" text collate "C" not null default ''`);
    this.addSql(`alter table "overview"."timeline_item" alter column "version" drop default, alter column "changed_at" drop default, alter column "withdrawn" drop default, alter column "fingerprint" drop default`);
  }
}
