import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`create table "overview"."course" ("id" text collate "C" not null, "position" int not null, "course" jsonb not null, primary key ("id"))`);
    this.addSql(`create table "overview"."difference" ("id" text collate "C" not null, "position" int not null, "kind" text collate "C" not null, "title" text collate "C" not null, "node" text collate "C" not null, "type" text collate "C" not null, "obligation" text collate "C" null, "before" text collate "C" not null, "after" text collate "C" not null, "before_from" date null, "before_to" date null, "after_from" date null, "after_to" date null, "solutions" text[] not null, "agreement" text collate "C" null, "municipality" text collate "C" null, "kkr" text collate "C" null, "sources" jsonb not null, "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null, primary key ("id"))`);
    this.addSql(`create index "difference_obligation_index" on "overview"."difference" ("obligation")`);
    this.addSql(`create index "difference_after_from_id_index" on "overview"."difference" ("after_from", "id")`);
  }
}
