import { BooleanFilter, defineList, enumFilter, IdFilter, onColumnNamed, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { OUTSIDE_KOMBIT } from '../rules/outside-kombit.js';
import { SolutionKind, SolutionStatus } from './solution.enums.js';
import { SolutionRecord } from './solution.entity.js';
import { Solution } from './solution.type.js';

@InputType({ description: 'Conditions on a solution; all given ones must hold.' })
class SolutionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its abbreviation.' })
  abbreviation?: TextFilter;

  @Field(() => enumFilter(SolutionKind), { nullable: true, description: 'What it is.' })
  kind?: object;

  @Field(() => enumFilter(SolutionStatus), { nullable: true, description: 'How far it is in its life.' })
  status?: object;

  @Field(() => IdFilter, { nullable: true, description: 'Its owner.' })
  owner?: IdFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its owner is known.' })
  ownerKnown?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether KOMBIT is not known to own it.' })
  outsideKombit?: BooleanFilter;

  @Field(() => IdFilter, { nullable: true, description: 'An organisation among its vendors.' })
  vendor?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The solution it is part of.' })
  partOf?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A solution it is part of, over all steps.' })
  ancestor?: IdFilter;
}

export const solutionList = defineList({
  record: SolutionRecord,
  node: () => Solution,
  filter: SolutionFilter,
  rules: {
    vendor: onColumnNamed(SolutionRecord, 'vendorOrganisations'),
    ancestor: onColumnNamed(SolutionRecord, 'ancestorIds'),
    ownerKnown: ({ eq }: BooleanFilter) => (eq == null ? {} : { owner: eq ? { $ne: null } : null }),
    outsideKombit: ({ eq }: BooleanFilter) => (eq == null ? {} : eq ? OUTSIDE_KOMBIT : { $not: OUTSIDE_KOMBIT }),
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'], KIND: ['kind', 'kind'], STATUS: ['status', 'status'] },
  groups: { KIND: ['kind', 'kind'], STATUS: ['status', 'status'], OWNER: ['owner', 'owner'] },
});
