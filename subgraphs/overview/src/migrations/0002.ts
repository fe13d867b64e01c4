import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`alter table "overview"."obligation" add "due_precision" text generated always as ("due" ->> 'precision') stored null`);
  }
}
