import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "governance"."governance_assignment" drop constraint "governance_assignment_pkey"`);
    this.addSql(`alter table "governance"."governance_assignment" add "id" text collate "C" not null default ''`);
    this.addSql(`update "governance"."governance_assignment" set "id" = "solution" || '/governance-assignment'`);
    this.addSql(`alter table "governance"."governance_assignment" alter column "id" drop default`);
    this.addSql(`create index "governance_assignment_solution_index" on "governance"."governance_assignment" ("solution", "position", "id")`);
    this.addSql(`alter table "governance"."governance_assignment" add primary key ("id")`);
    this.addSql(`drop index "governance"."governance_assignment_order_index"`);
    this.addSql(`create index "governance_assignment_order_index" on "governance"."governance_assignment" ("position", "id")`);
    this.addSql(`drop index "governance"."governance_assignment_incident_body_index"`);
    this.addSql(`create index "governance_assignment_incident_body_index" on "governance"."governance_assignment" ("incident_body", "position", "id")`);
    this.addSql(`drop index "governance"."governance_assignment_model_index"`);
    this.addSql(`create index "governance_assignment_model_index" on "governance"."governance_assignment" ("model", "position", "id")`);
    this.addSql(`drop index "governance"."governance_assignment_steering_body_index"`);
    this.addSql(`create index "governance_assignment_steering_body_index" on "governance"."governance_assignment" ("steering_body", "position", "id")`);
  }
}
