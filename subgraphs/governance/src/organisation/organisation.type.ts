import { Basis, enumType } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import type { ORGANISATION_KINDS } from './organisation.entity.js';

export const OrganisationKind = enumType<(typeof ORGANISATION_KINDS)[number]>('OrganisationKind', 'What an organisation is.', {
  MUNICIPAL_IT_COMMUNITY: 'The IT community of the municipalities ("kommunernes it-fællesskab"): KOMBIT.',
  ASSOCIATION: 'An association ("forening"), such as KL.',
  COLLECTIVE: 'Several organisations spoken of as one, such as the municipalities or the state.',
  PUBLIC_AUTHORITY: 'A public authority ("myndighed").',
  VENDOR: 'A supplier ("leverandør").',
  PURCHASING_BODY: 'A purchasing body ("indkøbscentral").',
  EDUCATION_BODY: 'A provider of courses.',
  PARTNER: 'A partner in cooperation.',
  REGIONAL_FORUM: 'The forum of the municipalities of a region ("kommunekontaktråd", KKR).',
  REGION: 'A region.',
  GENERIC: 'A part that differs from solution to solution, such as "the supplier".',
});

@ObjectType({ description: 'What a governance model makes an organisation responsible for ("rolle").' })
export class OrganisationRole {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => GovernanceModel, { description: 'The governance model.' })
  model!: string;

  @Field(() => String, { description: 'What it is responsible for, or does.' })
  responsibility!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'An organisation that takes part in shared municipal IT; never a person.' })
@Directive('@key(fields: "id")')
export class Organisation {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its abbreviation.' })
  abbreviation?: string | null;

  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => Basis, { description: 'How it is known what it is.' })
  kindBasis!: string;

  @Field(() => Basis, { description: 'How its name is known.' })
  nameBasis!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => [OrganisationRole], { description: 'What the governance models make it responsible for.' })
  roles!: object[];

  @Field(() => [Citation], { description: 'Where it is named.' })
  sources!: object[];
}
