import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`alter table "sapa"."load" add "measured" jsonb null`);
  }
}
