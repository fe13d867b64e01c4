import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "sts"."load" add "measured" jsonb null`);
  }
}
