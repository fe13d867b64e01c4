import { ApproximateDate, Basis, Citation, DateScalar } from '@portfolio/graphql';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { PlaybookTheme } from '../playbook-theme/playbook-theme.type.js';
import { Expectation } from '../expectation/expectation.type.js';
import { Municipality } from '../stubs.js';
import { KlikTaskAudience, PlaybookObligation } from '../task/task.enums.js';
import { Task } from '../task/task.type.js';
import { PlaybookAddendum, PlaybookMunicipalityCount, PlaybookWindow } from './playbook-values.type.js';

@ObjectType({ implements: Task, description: 'An activity, or a case, of the playbook of the monopoly break ("aktivitet", "case" of the "drejebog").' })
@Directive('@key(fields: "id")')
export class PlaybookActivity {
  @Field(() => String, { description: 'Its number in the playbook, "4.13" or "7.1.1"; lists keep the document\'s order.' })
  number!: string;

  @Field(() => PlaybookTheme, { description: 'The theme, a chapter of the playbook; cases have one of their own.' })
  theme!: string;

  @Field(() => PlaybookTheme, { nullable: true, description: 'The theme that a case is an example of.' })
  caseTheme?: string | null;

  @Field(() => KlikTaskAudience, {
    nullable: true,
    description: 'Which municipalities it is for: the activities of chapters 4 to 6 are for every one (drejebog-4-1, s3); empty for a case, an example.',
  })
  audience?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the audience is known.' })
  audienceBasis?: string | null;

  @Field(() => PlaybookObligation, { description: 'How far its first expectation, the activity itself, binds; each expectation has its own level.' })
  obligation!: string;

  @Field(() => String, { nullable: true, description: 'The word of the playbook for that: "skal", "bør".' })
  obligationRaw?: string | null;

  @Field(() => String, { nullable: true, description: 'The expectation that the obligation is that of, where others have another level.' })
  obligationScope?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the solutions are known, where the playbook does not state them.' })
  solutionsBasis?: string | null;

  @Field(() => [Expectation], { description: 'What a municipality does, each with how far its source binds it.' })
  expectations!: object[];

  @Field(() => [String], { description: 'What it is for ("formål").' })
  purpose!: string[];

  @Field(() => [String], { description: 'What KOMBIT does.' })
  kombitDoes!: string[];

  @Field(() => [PlaybookWindow], { description: 'Further periods beside start and end; whether it is open does not count them.' })
  extraWindows!: object[];

  @Field(() => [PlaybookAddendum], { description: 'What later editions added ("tilføjelse").' })
  addenda!: object[];

  @Field(() => DateScalar, { nullable: true, description: 'Where its end is ongoing: the day of the edition that says so; nobody says so of a later day.' })
  ongoingAsOf?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day an addendum closed it, although its end is ongoing.' })
  closedByAddendum?: string | null;

  @Field(() => [String], { description: 'The roles to turn to.' })
  contactRoles!: string[];

  @Field(() => [String], { description: 'What comes of it, or comes with it.' })
  deliverables!: string[];

  @Field(() => [Municipality], { description: 'The municipalities it names: authors, examples, partners.' })
  municipalities!: string[];

  @Field(() => [PlaybookMunicipalityCount], { description: 'Municipalities that it counts without naming them.' })
  unnamedMunicipalityCounts!: object[];

  @Field(() => [String], { description: 'The municipal roles it involves.' })
  municipalRoles!: string[];

  @Field(() => String, { nullable: true, description: 'Whom it recommends for the role to be filled.' })
  recommendedProfile?: string | null;

  @Field(() => [String], { description: 'Further rules and conditions.' })
  rules!: string[];

  @Field(() => ApproximateDate, { description: 'When its material was promised.' })
  expectedPublication!: object;

  @Field(() => Int, { nullable: true, description: 'The notice of termination in months ("opsigelsesvarsel").' })
  noticeMonths?: number | null;

  @Field(() => [RelatedActivity], { description: 'The activities it points to.' })
  relatedActivities!: object[];
}

@ObjectType({ description: 'That one activity of the playbook points to another.' })
export class RelatedActivity {
  @Field(() => PlaybookActivity, { description: 'The activity that points.' })
  namedBy!: string;

  @Field(() => PlaybookActivity, { description: 'The activity it points to.' })
  activity!: string;

  @Field(() => Basis, { description: 'How that is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where the pointing activity is stated.' })
  sources!: object[];
}
