import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`alter table "klik"."task" rename column "in_overview" to "is_published"`);
  }
}
