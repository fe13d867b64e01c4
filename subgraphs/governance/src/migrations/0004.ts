import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`create table "governance"."governance_assignment" ("solution" text collate "C" not null, "position" int not null, "model" text collate "C" not null, "steering_body" text collate "C" not null, "advisory_bodies" text[] not null, "incident_body" text collate "C" null, "incident_basis" text collate "C" null, "basis" text collate "C" not null, "sources" jsonb not null, primary key ("solution"))`);
    this.addSql(`create index "governance_assignment_model_index" on "governance"."governance_assignment" ("model", "position", "solution")`);
    this.addSql(`create index "governance_assignment_steering_body_index" on "governance"."governance_assignment" ("steering_body", "position", "solution")`);
    this.addSql(`create index "governance_assignment_advisory_bodies_index" on "governance"."governance_assignment" using gin ("advisory_bodies")`);
    this.addSql(`create index "governance_assignment_incident_body_index" on "governance"."governance_assignment" ("incident_body", "position", "solution")`);
    this.addSql(`create index "governance_assignment_order_index" on "governance"."governance_assignment" ("position", "solution")`);
  }
}
