import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`alter table "solutions"."event" add "organisations_basis" text collate "C" null`);
    this.addSql(`alter table "solutions"."solution" add "ancestor_bases" text[] not null default '{}'`);
    this.addSql(`alter table "solutions"."solution" alter column "ancestor_bases" drop default`);
  }
}
