import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "agreements"."agreement" add "within_solutions" text[] not null default '{}'`);
    this.addSql(`alter table "agreements"."agreement" alter column "within_solutions" drop default`);
  }
}
