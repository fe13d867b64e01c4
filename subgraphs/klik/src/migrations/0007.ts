import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`alter table "klik"."load" add "measured" jsonb null`);
  }
}
