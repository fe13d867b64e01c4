import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "sts"."service_message_issuer" drop constraint "service_message_issuer_pkey"`);
    this.addSql(`alter table "sts"."service_message_issuer" add "id" text collate "C" not null default ''`);
    this.addSql(`update "sts"."service_message_issuer" set "id" = "solution" || '/service-message-issuer'`);
    this.addSql(`alter table "sts"."service_message_issuer" alter column "id" drop default`);
    this.addSql(`create index "service_message_issuer_solution_index" on "sts"."service_message_issuer" ("solution", "position", "id")`);
    this.addSql(`alter table "sts"."service_message_issuer" add primary key ("id")`);
    this.addSql(`drop index "sts"."service_message_issuer_order_index"`);
    this.addSql(`create index "service_message_issuer_order_index" on "sts"."service_message_issuer" ("position", "id")`);
    this.addSql(`drop index "sts"."service_message_issuer_organisation_index"`);
    this.addSql(`create index "service_message_issuer_organisation_index" on "sts"."service_message_issuer" ("organisation", "position", "id")`);
  }
}
