import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "municipalities"."load" add "measured" jsonb null`);
  }
}
