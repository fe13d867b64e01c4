import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(`alter table "governance"."body" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."change_type" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."document" add "date_precision" text generated always as ("date" ->> 'precision') stored null, add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."document_revision" add "date_precision" text generated always as ("date" ->> 'precision') stored null`);
    this.addSql(`alter table "governance"."finance_item" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."governance_flow" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."governance_model" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."organisation" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "governance"."staffing_step" add "when_precision" text generated always as ("when" ->> 'precision') stored null`);
    this.addSql(`alter table "governance"."wheel_item" add "period_precision" text generated always as ("period" ->> 'precision') stored null`);
  }
}
