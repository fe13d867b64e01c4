import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`alter table "klik"."task" add "ongoing_as_of" date null`);
  }
}
