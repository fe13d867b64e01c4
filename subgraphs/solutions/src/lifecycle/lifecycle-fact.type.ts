import { ApproximateDate, Basis, Citation, enumType } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import type { LIFECYCLE_KINDS } from './lifecycle-fact.entity.js';

export const LifecycleKind = enumType<(typeof LIFECYCLE_KINDS)[number]>('LifecycleKind', 'What a fact tells about the life of a solution.', {
  REPLACES: 'It takes the place of another solution.',
  REPLACED_BY: 'Another solution takes its place.',
  TAKES_OVER_FUNCTION: 'It takes over one function of another solution.',
  GUIDANCE_PUBLISHED: 'Guidance on it was published ("vejledning").',
  AVAILABLE_EXPECTED: 'It was expected to be available.',
  GO_LIVE_EXPECTED: 'It was expected in operation ("idriftsættelse").',
  GO_LIVE: 'It opens.',
  LAUNCHED: 'It was launched.',
  ACCESS: 'First users get access.',
  FIRST_USE: 'It was used in earnest for the first time.',
  IN_USE: 'It was in use.',
  PLANNED_CHANGE: 'A change of it is planned.',
  TENDER: 'A step of its first tender ("udbud").',
  RE_TENDER: 'A step of its new tender ("genudbud").',
  TRANSITION: 'It moves to another supplier or platform ("transition").',
  MODERNISATION: 'It is modernised ("modernisering").',
  NSIS: 'It is brought to the national standard for identities, NSIS.',
  PHASE_OUT: 'Municipalities leave it ("udfasning").',
  CLOSING: 'It closes ("lukker").',
});

@ObjectType({ description: 'One fact of the life of a solution, from its tender to its end.' })
export class LifecycleFact {
  @Field(() => Solution, { description: 'The solution it is told of.' })
  solution!: string;

  @Field(() => LifecycleKind, { description: 'What it tells.' })
  kind!: string;

  @Field(() => String, { description: 'The fact in words.' })
  text!: string;

  @Field(() => ApproximateDate, { description: 'When it happened or will happen.' })
  when!: object;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => Solution, { nullable: true, description: 'The other solution it names: the successor, the predecessor, the new platform.' })
  target?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
