import { Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { KkrGeography } from '../kkr-geography/kkr-geography.type.js';
import { Region } from '../region/region.type.js';
import { MunicipalityRoleKind } from './municipality.enums.js';

@ObjectType({ description: 'A role that a municipality plays in a document.' })
export class MunicipalityRole {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: string;

  @Field(() => MunicipalityRoleKind, { description: 'The kind of role.' })
  kind!: string;

  @Field(() => String, { description: 'What it did or received, in words.' })
  text!: string;

  @Field(() => [Citation], { description: 'Where the document names it.' })
  sources!: object[];
}

@ObjectType({ description: 'One of the 98 Danish municipalities ("kommune"), who own KOMBIT together and use its solutions.' })
@Directive('@key(fields: "code")')
export class Municipality {
  @Field(() => ID, { description: 'Its three-digit code ("kommunekode"), "751".' })
  code!: string;

  @Field(() => String, { description: 'Its name without "Kommune".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name on the slide of missing signatures, "Nordfyn"; empty where the slide does not name it.' })
  nameInSource?: string | null;

  @Field(() => Region, { description: 'The region it lies in.' })
  region!: string;

  @Field(() => KkrGeography, { description: 'The KKR geography it belongs to ("kommunekontaktråd").' })
  kkr!: string;

  @Field(() => Basis, { description: 'How its code, region and KKR geography are known.' })
  basis!: string;

  @Field(() => [MunicipalityRoleKind], { description: 'The kinds of its roles, each once, in the order of its roles.' })
  roleKinds!: string[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
