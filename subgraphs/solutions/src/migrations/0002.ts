import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`drop index "solutions"."event_staffing_step_index"`);
    this.addSql(`create index "event_order_index" on "solutions"."event" ("position", "id")`);
    this.addSql(`create index "event_staffing_step_index" on "solutions"."event" ("staffing_step", "position", "id")`);
    this.addSql(`drop index "solutions"."solution_owner_index"`);
    this.addSql(`drop index "solutions"."solution_part_of_index"`);
    this.addSql(`create index "solution_order_index" on "solutions"."solution" ("position", "id")`);
    this.addSql(`create index "solution_owner_index" on "solutions"."solution" ("owner", "position", "id")`);
    this.addSql(`create index "solution_part_of_index" on "solutions"."solution" ("part_of", "position", "id")`);
  }
}
