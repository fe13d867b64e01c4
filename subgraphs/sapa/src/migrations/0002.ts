import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "sapa"."data_access_channel_index"`);
    this.addSql(`drop index "sapa"."data_access_created_by_index"`);
    this.addSql(`drop index "sapa"."data_access_solution_index"`);
    this.addSql(`create index "data_access_order_index" on "sapa"."data_access" ("position", "id")`);
    this.addSql(`create index "data_access_channel_index" on "sapa"."data_access" ("channel", "position", "id")`);
    this.addSql(`create index "data_access_created_by_index" on "sapa"."data_access" ("created_by", "position", "id")`);
    this.addSql(`create index "data_access_solution_index" on "sapa"."data_access" ("solution", "position", "id")`);
    this.addSql(`drop index "sapa"."sapa_workflow_step_klik_task_index"`);
    this.addSql(`create index "sapa_workflow_step_order_index" on "sapa"."sapa_workflow_step" ("position", "id")`);
    this.addSql(`create index "sapa_workflow_step_klik_task_index" on "sapa"."sapa_workflow_step" ("klik_task", "position", "id")`);
  }
}
