import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "solutions"."dependency" add "status" text collate "C" not null default '', add "operational" boolean not null default false`);
    this.addSql(`alter table "solutions"."dependency" alter column "status" drop default, alter column "operational" drop default`);
    this.addSql(`alter table "solutions"."solution" add "down_with_it" text[] not null default '{}', add "reached_directly" text[] not null default '{}', add "reached_indirectly" text[] not null default '{}', add "reached_possibly" text[] not null default '{}'`);
    this.addSql(`alter table "solutions"."solution" alter column "down_with_it" drop default, alter column "reached_directly" drop default, alter column "reached_indirectly" drop default, alter column "reached_possibly" drop default`);
  }
}
