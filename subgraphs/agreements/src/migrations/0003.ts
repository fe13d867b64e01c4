import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create index "signature_municipality_agreement_id_index" on "agreements"."signature" ("municipality", "agreement", "id")`);
  }
}
