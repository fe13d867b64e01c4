import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "valg"."election" drop column "date"`);
    this.addSql(`alter table "valg"."election" add "when" jsonb not null default '[]', add "when_from" date generated always as (make_date(split_part("when" ->> 'from', '-', 1)::int, split_part("when" ->> 'from', '-', 2)::int, split_part("when" ->> 'from', '-', 3)::int)) stored null, add "when_to" date generated always as (make_date(split_part("when" ->> 'to', '-', 1)::int, split_part("when" ->> 'to', '-', 2)::int, split_part("when" ->> 'to', '-', 3)::int)) stored null, add "when_status" text generated always as ("when" ->> 'status') stored null`);
    this.addSql(`alter table "valg"."election" alter column "when" drop default`);
  }
}
