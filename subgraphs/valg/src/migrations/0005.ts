import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "valg"."election" add "when_precision" text generated always as ("when" ->> 'precision') stored null, add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
  }
}
