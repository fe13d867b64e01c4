import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`create index "operational_area_order_index" on "klik"."operational_area" ("position", "id")`);
    this.addSql(`create index "playbook_theme_order_index" on "klik"."playbook_theme" ("position", "id")`);
    this.addSql(`create index "readiness_rule_order_index" on "klik"."readiness_rule" ("position", "id")`);
    this.addSql(`drop index "klik"."task_case_theme_index"`);
    this.addSql(`drop index "klik"."task_data_access_index"`);
    this.addSql(`drop index "klik"."task_kind_index"`);
    this.addSql(`drop index "klik"."task_task_index"`);
    this.addSql(`drop index "klik"."task_theme_index"`);
    this.addSql(`drop index "klik"."task_variant_vendor_index"`);
    this.addSql(`create index "task_order_index" on "klik"."task" ("position", "id")`);
    this.addSql(`create index "task_case_theme_index" on "klik"."task" ("case_theme", "position", "id")`);
    this.addSql(`create index "task_data_access_index" on "klik"."task" ("data_access", "position", "id")`);
    this.addSql(`create index "task_kind_index" on "klik"."task" ("kind", "position", "id")`);
    this.addSql(`create index "task_task_index" on "klik"."task" ("task", "position", "id")`);
    this.addSql(`create index "task_theme_index" on "klik"."task" ("theme", "position", "id")`);
    this.addSql(`create index "task_variant_vendor_index" on "klik"."task" ("variant_vendor", "position", "id")`);
  }
}
