import * as r from '@portfolio/records';
import { z } from 'zod';
import { optionalActorKey } from '../actor/actor.entity.js';
import { ActorKind } from '../actor/actor.enums.js';
import { BodyKind, BodyScope, BodyVariantKind } from './body.enums.js';
import { SeatRecord } from './seat.entity.js';

const optional = <S extends z.ZodType>(schema: S) => schema.nullable().default(null as never);
const memberTotal = z.strictObject({ min: optional(z.int()), max: optional(z.int()), formula: optional(r.textValue) });
const termRule = z.strictObject({ maxYears: optional(z.int()), coolOffYears: optional(z.int()), appliesTo: optional(r.textValue) });
/** `1/3`. */
const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'expected a fraction such as 1/3');
const seniorityRule = z.strictObject({ shareMin: fraction, yearsMin: z.int(), isBinding: z.boolean(), remarks: optional(r.textValue) });
const meetingRule = z.strictObject({
  perYearMin: optional(z.int()),
  perYearMax: optional(z.int()),
  durationMinutes: optional(z.int()),
  remarks: optional(r.textValue),
});
const variant = z.strictObject({
  kind: z.enum(BodyVariantKind),
  by: optional(r.textValue),
  aim: optional(r.textValue),
  responsibleOrganisation: optional(r.keyValue('Organisation')),
});

export const BodyTopicRecord = r.defineRecord({
  name: 'BodyTopic',
  subgraph: 'governance',
  columns: { id: r.key(), body: r.parent(), text: r.text(), sources: r.citations() },
  label: { from: ['text'], text: ({ text }) => text },
  indexes: ['body'],
});

export const BodyRecord = r.defineRecord({
  name: 'Body',
  subgraph: 'governance',
  files: ['bodies'],
  columns: {
    id: r.key(),
    name: r.name(),
    aliases: r.aliases(),
    models: r.references('GovernanceModel'),
    level: r.choice(BodyKind),
    per: r.optionalChoice(BodyScope),
    purpose: r.optionalText(),
    mandates: r.texts(),
    mandatesBasis: r.basisOf('mandates'),
    responsibilities: r.texts(),
    occasions: r.texts(),
    valueCreation: r.texts(),
    organisationOptions: r.texts(),
    variants: r.valueList(variant),
    responsibleOrganisation: r.optionalReference('Organisation'),
    responsibleBasis: r.basisOf('responsibleOrganisation'),
    chair: r.optionalText(),
    composition: r.children(SeatRecord),
    memberTotal: r.optionalValue(memberTotal),
    termRule: r.optionalValue(termRule),
    seniorityRule: r.optionalValue(seniorityRule),
    meetingRule: r.optionalValue(meetingRule),
    meetingProcess: r.texts(),
    recruitment: r.optionalText(),
    profiles: r.texts(),
    competences: r.texts(),
    topics: r.children(BodyTopicRecord),
    parent: r.optionalReference('Body'),
    parentBasis: r.basisOf('parent'),
    refersTo: r.references('Body'),
    secretariat: optionalActorKey(),
    secretariatKind: r.optionalChoice(ActorKind),
    sources: r.citations(),
  },
  indexes: ['models', 'responsibleOrganisation', 'parent', 'refersTo', 'secretariat'],
});

export type BodyRow = r.Row<typeof BodyRecord>;
