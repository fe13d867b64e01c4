import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create index "task_audience_index" on "klik"."task" ("audience", "position", "id")`);
    this.addSql(`create index "task_addressee_index" on "klik"."task" ("addressee", "position", "id")`);
    this.addSql(`create index "task_kind_end_to_id_index" on "klik"."task" ("kind", "end_to", "id")`);
  }
}
