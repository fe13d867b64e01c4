import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`alter table "agreements"."agreement" add "requires_signature" boolean not null default false`);
    this.addSql(`alter table "agreements"."agreement" alter column "requires_signature" drop default`);
  }
}
