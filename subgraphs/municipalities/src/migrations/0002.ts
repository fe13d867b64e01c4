import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`create index "kkr_geography_order_index" on "municipalities"."kkr_geography" ("position", "id")`);
    this.addSql(`drop index "municipalities"."municipality_kkr_index"`);
    this.addSql(`drop index "municipalities"."municipality_region_index"`);
    this.addSql(`create index "municipality_order_index" on "municipalities"."municipality" ("position", "code")`);
    this.addSql(`create index "municipality_kkr_index" on "municipalities"."municipality" ("kkr", "position", "code")`);
    this.addSql(`create index "municipality_region_index" on "municipalities"."municipality" ("region", "position", "code")`);
    this.addSql(`drop index "municipalities"."region_kkr_index"`);
    this.addSql(`create index "region_order_index" on "municipalities"."region" ("position", "id")`);
    this.addSql(`create index "region_kkr_index" on "municipalities"."region" ("kkr", "position", "id")`);
    this.addSql(`create index "unnamed_municipality_group_order_index" on "municipalities"."unnamed_municipality_group" ("position", "id")`);
  }
}
