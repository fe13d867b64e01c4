import { ApproximateDateFilter, defineList, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { ContractRecord } from './contract.entity.js';
import { Contract } from './contract.type.js';

@InputType({ description: 'Conditions on a contract; all given ones must hold.' })
class ContractFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The solution it is about.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its supplier.' })
  supplier?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its buyer.' })
  buyer?: IdFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'Its end.' })
  end?: ApproximateDateFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When it is expected to be concluded.' })
  expectedAward?: ApproximateDateFilter;
}

export const contractList = defineList({
  record: ContractRecord,
  node: () => Contract,
  filter: ContractFilter,
  orders: {
    ID: ['id', 'id'],
    END: ['endTo', 'the latest day of the end'],
    EXPECTED_AWARD: ['expectedAwardTo', 'the latest day it is expected to be concluded'],
  },
  groups: { SOLUTION: ['solution', 'solution'], SUPPLIER: ['supplier', 'supplier'], BUYER: ['buyer', 'buyer'] },
});
