import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "klik"."operational_area" drop column "municipality_must"`);
    this.addSql(`alter table "klik"."operational_area" add "expectations" jsonb not null default '[]'`);
    this.addSql(`alter table "klik"."operational_area" alter column "expectations" drop default`);
    this.addSql(`alter table "klik"."task" drop column "municipality_must"`);
    this.addSql(`alter table "klik"."task" add "addressee_basis" text collate "C" null, add "addressee_note" text collate "C" null, add "level" text collate "C" null, add "level_raw" text collate "C" null, add "expectations" jsonb not null default '[]'`);
    this.addSql(`alter table "klik"."task" alter column "expectations" drop default`);
  }
}
