import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(`alter table "agreements"."agreement" add "sent_precision" text generated always as ("sent" ->> 'precision') stored null, add "deadline_precision" text generated always as ("deadline" ->> 'precision') stored null, add "restated_deadline_precision" text generated always as ("restated_deadline" ->> 'precision') stored null, add "signatures_as_of_precision" text generated always as ("signatures_as_of" ->> 'precision') stored null, add "expected_start_precision" text generated always as ("expected_start" ->> 'precision') stored null, add "expected_end_precision" text generated always as ("expected_end" ->> 'precision') stored null, add "text_end_precision" text generated always as ("text_end" ->> 'precision') stored null, add "contract_end_precision" text generated always as ("contract_end" ->> 'precision') stored null, add "effective_end_precision" text generated always as ("effective_end" ->> 'precision') stored null`);
    this.addSql(`alter table "agreements"."recipient_group" add "name_sort_key" text generated always as (replace(translate(lower("name"), 'ÆæÄäØøÖöÅåÁáÀàÇçÉéÈèÊêËëÍíÑñÓóÔôÚúÜü_-–,;:!.''’"()/&+', '{{{{||||}}aaaacceeeeeeeeiinnoooouuyy!""#$%&''(()*+,-.'), 'aa', '}')) stored collate "C" null`);
  }
}
