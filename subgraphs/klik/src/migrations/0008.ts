import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(`alter table "klik"."operational_area" add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "klik"."playbook_theme" add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "klik"."task" add "start_precision" text generated always as ("start" ->> 'precision') stored null, add "end_precision" text generated always as ("end" ->> 'precision') stored null, add "expected_publication_precision" text generated always as ("expected_publication" ->> 'precision') stored null, add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
  }
}
