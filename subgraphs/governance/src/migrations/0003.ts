import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "governance"."governance_model" add "status_basis" text collate "C" not null default ''`);
    this.addSql(`alter table "governance"."governance_model" alter column "status_basis" drop default`);
    this.addSql(`alter table "governance"."organisation" add "kind_basis" text collate "C" not null default ''`);
    this.addSql(`alter table "governance"."organisation" alter column "kind_basis" drop default`);
    this.addSql(`alter table "governance"."organisation_role" add "basis" text collate "C" not null default ''`);
    this.addSql(`alter table "governance"."organisation_role" alter column "basis" drop default`);
    this.addSql(`alter table "governance"."staffing_process" add "contact_roles" text[] not null default '{}'`);
    this.addSql(`alter table "governance"."staffing_process" alter column "contact_roles" drop default`);
  }
}
