import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "governance"."body_parent_index"`);
    this.addSql(`drop index "governance"."body_responsible_organisation_index"`);
    this.addSql(`drop index "governance"."body_secretariat_index"`);
    this.addSql(`create index "body_order_index" on "governance"."body" ("position", "id")`);
    this.addSql(`create index "body_parent_index" on "governance"."body" ("parent", "position", "id")`);
    this.addSql(`create index "body_responsible_organisation_index" on "governance"."body" ("responsible_organisation", "position", "id")`);
    this.addSql(`create index "body_secretariat_index" on "governance"."body" ("secretariat", "position", "id")`);
    this.addSql(`drop index "governance"."change_type_model_index"`);
    this.addSql(`create index "change_type_order_index" on "governance"."change_type" ("position", "id")`);
    this.addSql(`create index "change_type_model_index" on "governance"."change_type" ("model", "position", "id")`);
    this.addSql(`create index "document_order_index" on "governance"."document" ("position", "id")`);
    this.addSql(`drop index "governance"."finance_item_handled_by_index"`);
    this.addSql(`drop index "governance"."finance_item_model_index"`);
    this.addSql(`create index "finance_item_order_index" on "governance"."finance_item" ("position", "id")`);
    this.addSql(`create index "finance_item_handled_by_index" on "governance"."finance_item" ("handled_by", "position", "id")`);
    this.addSql(`create index "finance_item_model_index" on "governance"."finance_item" ("model", "position", "id")`);
    this.addSql(`drop index "governance"."governance_flow_model_index"`);
    this.addSql(`create index "governance_flow_order_index" on "governance"."governance_flow" ("position", "id")`);
    this.addSql(`create index "governance_flow_model_index" on "governance"."governance_flow" ("model", "position", "id")`);
    this.addSql(`drop index "governance"."governance_model_document_index"`);
    this.addSql(`drop index "governance"."governance_model_steering_body_index"`);
    this.addSql(`create index "governance_model_order_index" on "governance"."governance_model" ("position", "id")`);
    this.addSql(`create index "governance_model_document_index" on "governance"."governance_model" ("document", "position", "id")`);
    this.addSql(`create index "governance_model_steering_body_index" on "governance"."governance_model" ("steering_body", "position", "id")`);
    this.addSql(`drop index "governance"."interaction_model_index"`);
    this.addSql(`create index "interaction_order_index" on "governance"."interaction" ("position", "id")`);
    this.addSql(`create index "interaction_model_index" on "governance"."interaction" ("model", "position", "id")`);
    this.addSql(`drop index "governance"."meeting_deadline_body_index"`);
    this.addSql(`create index "meeting_deadline_order_index" on "governance"."meeting_deadline" ("position", "id")`);
    this.addSql(`create index "meeting_deadline_body_index" on "governance"."meeting_deadline" ("body", "position", "id")`);
    this.addSql(`create index "organisation_order_index" on "governance"."organisation" ("position", "id")`);
    this.addSql(`drop index "governance"."solution_governance_incident_body_index"`);
    this.addSql(`drop index "governance"."solution_governance_model_index"`);
    this.addSql(`drop index "governance"."solution_governance_steering_body_index"`);
    this.addSql(`create index "solution_governance_order_index" on "governance"."solution_governance" ("position", "solution")`);
    this.addSql(`create index "solution_governance_incident_body_index" on "governance"."solution_governance" ("incident_body", "position", "solution")`);
    this.addSql(`create index "solution_governance_model_index" on "governance"."solution_governance" ("model", "position", "solution")`);
    this.addSql(`create index "solution_governance_steering_body_index" on "governance"."solution_governance" ("steering_body", "position", "solution")`);
    this.addSql(`drop index "governance"."staffing_process_model_index"`);
    this.addSql(`create index "staffing_process_order_index" on "governance"."staffing_process" ("position", "id")`);
    this.addSql(`create index "staffing_process_model_index" on "governance"."staffing_process" ("model", "position", "id")`);
    this.addSql(`drop index "governance"."wheel_item_body_index"`);
    this.addSql(`drop index "governance"."wheel_item_model_index"`);
    this.addSql(`create index "wheel_item_order_index" on "governance"."wheel_item" ("position", "id")`);
    this.addSql(`create index "wheel_item_body_index" on "governance"."wheel_item" ("body", "position", "id")`);
    this.addSql(`create index "wheel_item_model_index" on "governance"."wheel_item" ("model", "position", "id")`);
  }
}
