import { recordType } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organisation, Solution } from '../stubs.js';
import { DataAccessRecord } from './data-access.entity.js';

export const DataAccess = recordType(DataAccessRecord, {
  description: 'Data of the tax authority that a municipality may see in a solution, once it has an agreement for it ("dataadgang", "SKAT-data").',
  fields: {
    id: 'Its stable id, a slug.',
    solution: [() => Solution, 'The solution that shows the data.'],
    name: 'What data it is, "Årsopgørelse" (annual tax assessment).',
    purposeCount: { column: 'purposes', description: 'How many purposes ("formål") it may be used for; empty where the source counts none.' },
    channel: [() => Solution, 'The solution that the data comes through.'],
    channelBasis: 'How the channel is known.',
    agreementKind: 'The kind of agreement it needs: "dataudvekslingsaftale", a data exchange agreement.',
    createdBy: [() => Organisation, 'Who creates the agreement.'],
    signing: 'How the agreement is signed.',
    status: 'How far it is.',
    statusBasis: 'How the status is known; empty where no source says.',
    expected: 'When it is expected.',
    remarks: { column: 'notes', description: 'What the source remarks on it ("bemærkninger").' },
    contactRoles: 'The roles to contact about it, never a person.',
    sources: 'Where it is stated.',
  },
  deprecated: { purposes: 'purposeCount', notes: 'remarks' },
});

@ObjectType({ description: 'The purposes ("formål") of several data accesses together.' })
export class PurposeTotal {
  @Field(() => Int, { description: 'The sum of the purposes that are known.' })
  known!: number;

  @Field(() => Int, { description: 'How many accesses the sum leaves out, since the source does not count their purposes.' })
  accessesWithout!: number;
}
