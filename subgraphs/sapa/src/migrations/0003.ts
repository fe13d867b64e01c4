import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`drop table "sapa"."sapa_workflow_step"`);
    this.addSql(`create table "sapa"."data_access_step" ("id" text collate "C" not null, "position" int not null, "order" int not null, "name" text collate "C" not null, "klik_code" text collate "C" null, "klik_task" text collate "C" null, "klik_rule" text collate "C" not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "data_access_step_klik_task_index" on "sapa"."data_access_step" ("klik_task", "position", "id")`);
    this.addSql(`create index "data_access_step_order_index" on "sapa"."data_access_step" ("position", "id")`);
  }
}
