import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`alter table "solutions"."load" add "measured" jsonb null`);
  }
}
