import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`alter table "sts"."service_message_issuer" add "as_of_precision" text generated always as ("as_of" ->> 'precision') stored null`);
  }
}
