import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`alter table "solutions"."contract" add "original_end_precision" text generated always as ("original_end" ->> 'precision') stored null, add "end_precision" text generated always as ("end" ->> 'precision') stored null, add "tender_published_precision" text generated always as ("tender_published" ->> 'precision') stored null, add "expected_award_precision" text generated always as ("expected_award" ->> 'precision') stored null`);
    this.addSql(`alter table "solutions"."event" add "when_precision" text generated always as ("when" ->> 'precision') stored null, add "title_sort_key" text generated always as (replace(translate(lower("title"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "solutions"."lifecycle_fact" add "when_precision" text generated always as ("when" ->> 'precision') stored null`);
    this.addSql(`alter table "solutions"."solution" add "status_as_of_precision" text generated always as ("status_as_of" ->> 'precision') stored null, add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
    this.addSql(`alter table "solutions"."solution_vendor" add "as_of_precision" text generated always as ("as_of" ->> 'precision') stored null`);
  }
}
