import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`alter table "overview"."municipality_standing" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "overview"."obligation" drop column "due_month"`);
    this.addSql(`alter table "overview"."obligation" add "due_precision" text generated always as ("due" ->> 'precision') stored null, add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null, add "municipality_name_sort_key" text generated always as (replace(translate(lower("municipality_name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "overview"."organisation_standing" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "overview"."solution_standing" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
  }
}
