import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "valg"."election_event_index"`);
    this.addSql(`drop index "valg"."election_solution_index"`);
    this.addSql(`drop index "valg"."election_support_event_index"`);
    this.addSql(`create index "election_order_index" on "valg"."election" ("position", "id")`);
    this.addSql(`create index "election_event_index" on "valg"."election" ("event", "position", "id")`);
    this.addSql(`create index "election_solution_index" on "valg"."election" ("solution", "position", "id")`);
    this.addSql(`create index "election_support_event_index" on "valg"."election" ("support_event", "position", "id")`);
  }
}
