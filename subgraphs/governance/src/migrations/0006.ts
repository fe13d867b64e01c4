import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`create table "governance"."contradiction" ("id" text collate "C" not null, "position" int not null, "kind" text collate "C" not null, "text" text collate "C" not null, "solutions" text[] not null, "bodies" text[] not null, "documents" text[] not null, "sources" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "contradiction_solutions_index" on "governance"."contradiction" using gin ("solutions")`);
    this.addSql(`create index "contradiction_bodies_index" on "governance"."contradiction" using gin ("bodies")`);
    this.addSql(`create index "contradiction_documents_index" on "governance"."contradiction" using gin ("documents")`);
    this.addSql(`create index "contradiction_order_index" on "governance"."contradiction" ("position", "id")`);
    this.addSql(`alter table "governance"."wheel_item" add "short_title" text collate "C" null, add "period" jsonb not null default '[]', add "period_from" date generated always as (make_date(split_part("period" ->> 'from', '-', 1)::int, split_part("period" ->> 'from', '-', 2)::int, split_part("period" ->> 'from', '-', 3)::int)) stored null, add "period_to" date generated always as (make_date(split_part("period" ->> 'to', '-', 1)::int, split_part("period" ->> 'to', '-', 2)::int, split_part("period" ->> 'to', '-', 3)::int)) stored null, add "period_status" text generated always as ("period" ->> 'status') stored null`);
    this.addSql(`alter table "governance"."wheel_item" alter column "period" drop default`);
  }
}
