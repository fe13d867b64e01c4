import { ArgsType, Field } from 'type-graphql';
import { AssignmentRole } from './governance-assignment.enums.js';
import { governanceAssignmentList } from './governance-assignment.list.js';

@ArgsType()
export class AssignmentArgs extends governanceAssignmentList.Args {
  @Field(() => [AssignmentRole], { nullable: true, description: 'Only those that have it in one of these roles; default all.' })
  role?: AssignmentRole[] | null;
}
