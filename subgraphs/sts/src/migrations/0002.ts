import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "sts"."retender_solution_index"`);
    this.addSql(`create index "retender_order_index" on "sts"."retender" ("position", "id")`);
    this.addSql(`create index "retender_solution_index" on "sts"."retender" ("solution", "position", "id")`);
    this.addSql(`drop index "sts"."service_message_issuer_organisation_index"`);
    this.addSql(`create index "service_message_issuer_order_index" on "sts"."service_message_issuer" ("position", "solution")`);
    this.addSql(`create index "service_message_issuer_organisation_index" on "sts"."service_message_issuer" ("organisation", "position", "solution")`);
  }
}
