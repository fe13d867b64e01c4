import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "agreements"."agreement_contract_index"`);
    this.addSql(`create index "agreement_order_index" on "agreements"."agreement" ("position", "id")`);
    this.addSql(`create index "agreement_contract_index" on "agreements"."agreement" ("contract", "position", "id")`);
    this.addSql(`drop index "agreements"."recipient_group_municipality_index"`);
    this.addSql(`drop index "agreements"."recipient_group_solution_index"`);
    this.addSql(`create index "recipient_group_order_index" on "agreements"."recipient_group" ("position", "id")`);
    this.addSql(`create index "recipient_group_municipality_index" on "agreements"."recipient_group" ("municipality", "position", "id")`);
    this.addSql(`create index "recipient_group_solution_index" on "agreements"."recipient_group" ("solution", "position", "id")`);
    this.addSql(`drop index "agreements"."signature_agreement_index"`);
    this.addSql(`drop index "agreements"."signature_municipality_index"`);
    this.addSql(`create index "signature_order_index" on "agreements"."signature" ("position", "id")`);
    this.addSql(`create index "signature_agreement_index" on "agreements"."signature" ("agreement", "position", "id")`);
    this.addSql(`create index "signature_municipality_index" on "agreements"."signature" ("municipality", "position", "id")`);
  }
}
