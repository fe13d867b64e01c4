import { recordType } from '@portfolio/graphql';
import { Expectation } from '../expectation/expectation.type.js';
import { PlaybookTheme } from '../playbook-theme/playbook-theme.type.js';
import { Municipality } from '../stubs.js';
import { RelatedActivityRecord, TaskRecord } from '../task/task.entity.js';
import { Task } from '../task/task.type.js';
import { PlaybookAddendum, PlaybookMunicipalityCount, PlaybookWindow } from './playbook-values.type.js';

export const PlaybookActivity = recordType(TaskRecord, {
  name: 'PlaybookActivity',
  description: 'An activity, or a case, of the playbook of the monopoly break ("aktivitet", "case" of the "drejebog").',
  implements: Task,
  fields: {
    number: { description: 'Its number in the playbook, "4.13" or "7.1.1"; lists keep the document\'s order.', nullable: false },
    theme: { type: () => PlaybookTheme, description: 'The theme, a chapter of the playbook; cases have one of their own.', nullable: false },
    caseTheme: [() => PlaybookTheme, 'The theme that a case is an example of.'],
    audience: 'Which municipalities it is for: the activities of chapters 4 to 6 are for every one (drejebog-4-1, s3); empty for a case, an example.',
    audienceBasis: 'How the audience is known.',
    obligation: { description: 'How far its first expectation, the activity itself, binds; each expectation has its own level.', nullable: false },
    obligationRaw: 'The word of the playbook for that: "skal", "bør".',
    obligationCovers: { column: 'obligationScope', description: 'The expectation that the obligation is that of, where others have another level.' },
    solutionsBasis: 'How the solutions are known; empty where there are none.',
    expectations: [() => Expectation, 'What a municipality does, each with how far its source binds it.'],
    purpose: 'What it is for ("formål").',
    kombitDoes: 'What KOMBIT does.',
    extraWindows: [() => PlaybookWindow, 'Further periods beside start and end; whether it is open does not count them.'],
    addenda: [() => PlaybookAddendum, 'What later editions added ("tilføjelse").'],
    ongoingAsOf: 'Where its end is ongoing: the day of the edition that says so; nobody says so of a later day.',
    closedByAddendum: 'The day an addendum closed it, although its end is ongoing.',
    contactRoles: 'The roles to turn to.',
    deliverables: 'What comes of it, or comes with it.',
    municipalities: [() => Municipality, 'The municipalities it names: authors, examples, partners.'],
    unnamedMunicipalityCounts: [() => PlaybookMunicipalityCount, 'Municipalities that it counts without naming them.'],
    municipalRoles: 'The municipal roles it involves.',
    recommendedProfile: 'Whom it recommends for the role to be filled.',
    rules: 'Further rules and conditions.',
    expectedPublication: 'When its material was promised.',
    noticeMonths: 'The notice of termination in months ("opsigelsesvarsel").',
    relatedActivities: 'The activities it points to.',
  },
  deprecated: { obligationScope: 'obligationCovers' },
});

export const RelatedActivity = recordType(RelatedActivityRecord, {
  description: 'That one activity of the playbook points to another ("relateret aktivitet").',
  fields: {
    namedBy: [() => PlaybookActivity, 'The activity that points.'],
    activity: [() => PlaybookActivity, 'The activity it points to.'],
    basis: 'How that is known.',
    sources: 'Where the pointing activity is stated.',
  },
});
