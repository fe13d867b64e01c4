import { recordType, useInstead } from '@portfolio/graphql';
import { Actor } from '../actor/actor.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { BodyVariant, MeetingRule, MemberTotal, SeniorityRule, TermRule } from './body-values.type.js';
import { BodyRecord } from './body.entity.js';

export const Body = recordType(BodyRecord, {
  description: 'A body ("organ") of a governance model: a board, a group, a function or a role ("styregruppe", "referencegruppe", "faggruppe").',
  implements: Actor,
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name.',
    aliases: 'Other names that the sources use for it.',
    models: [() => GovernanceModel, 'The governance models it is part of.'],
    kind: { column: 'level', description: 'What kind of body it is.' },
    per: 'What there is one of it for each of; empty where there is only one.',
    purpose: 'What it is for ("formål").',
    mandates: 'What it may decide, approve or advise on ("mandat").',
    mandatesBasis: 'How its mandates are known; empty where there are none.',
    responsibilities: 'What it is to do ("ansvar").',
    occasions: 'When it is called on.',
    valueCreation: 'What it brings about ("værdiskabelse").',
    organisationOptions: 'The ways it can be organised, where the source leaves that open.',
    variants: [() => BodyVariant, 'The forms it has, where it has more than one.'],
    responsibleOrganisation: [() => Organisation, 'The organisation responsible for it.'],
    responsibleBasis: 'How the responsible organisation is known.',
    chair: 'The role its chair comes from ("forperson"); never a person.',
    composition: 'Its seats ("bemanding"), in the order of the source; empty where none is stated.',
    memberTotal: [() => MemberTotal, 'How many members it has in all, where the source says.'],
    termRule: [() => TermRule, 'How long members may sit, where the source says.'],
    seniorityRule: [() => SeniorityRule, 'How much experience it keeps, where the source says.'],
    meetingRule: [() => MeetingRule, 'How often it meets, where the source says.'],
    meetingProcess: 'How its meetings run.',
    recruitment: 'How its members are found ("rekruttering").',
    profiles: 'The kinds of people it looks for ("profiler").',
    competences: 'What its members know and can ("kompetencer").',
    parent: 'The body above it.',
    parentBasis: 'How the body above it is known; the lines of the charts are lost, so mostly inferred.',
    refersTo: 'The bodies it reports to, where it has no single one above it.',
    secretariatKind: { description: 'Whether its secretariat is a body or an organisation.', deprecationReason: useInstead('secretariat') },
    sources: 'Where it is stated.',
  },
  deprecated: { level: 'kind' },
});
