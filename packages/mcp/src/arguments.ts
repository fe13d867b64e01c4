import { z } from 'zod';
import type { Variable } from './question.js';

/** Ids are slugs; the longest is far shorter. */
const LONGEST_ID = 200;
const MOST_IDS = 50;
const LARGEST_INT = 2_147_483_647;

/** What the questions' variables mean, by name, and of an id the type of what has it. */
const MEANINGS: Readonly<Record<string, { means: string; of?: string }>> = {
  agreement: { means: 'The agreement ("aftale").', of: 'Agreement' },
  area: { means: 'The operational area ("driftsområde").', of: 'OperationalArea' },
  associations: { means: 'The associations ("foreninger") whose seats are counted.', of: 'Organisation' },
  body: { means: 'The body ("organ"): a steering group, a council.', of: 'Body' },
  code: { means: 'The municipality ("kommune"), by its three-digit code: 751 is Aarhus.', of: 'Municipality' },
  date: { means: 'The day that the answer holds for; it is the day of the whole question.' },
  day: { means: 'The day on which it happened.' },
  document: { means: 'The document ("kilde").', of: 'Document' },
  ended: { means: 'The last day that the member served ("fratrådt").' },
  fagraad: { means: 'How many expert councils ("fagråd") there are.' },
  from: { means: 'The first day of the period.' },
  kkr: { means: 'The KKR geography.', of: 'KkrGeography' },
  meeting: { means: 'The day of the meeting.' },
  model: { means: 'The governance model.', of: 'GovernanceModel' },
  municipality: { means: 'The municipality ("kommune"), by its three-digit code: 751 is Aarhus.', of: 'Municipality' },
  programmeMeeting: { means: 'The day of the programme meeting.' },
  proposed: { means: 'The first day of the proposed appointment.' },
  role: { means: 'The role of municipalities ("rolle").' },
  solution: { means: 'The solution ("løsning").', of: 'Solution' },
  solutions: { means: 'The solutions ("løsninger").', of: 'Solution' },
  theme: { means: 'The theme of the playbook ("tema i drejebogen").', of: 'PlaybookTheme' },
  to: { means: 'The last day of the period.' },
  vendor: { means: 'The supplier ("leverandør").', of: 'Organisation' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar. */
const day = () =>
  z
    .string()
    .regex(DAY)
    .refine((text) => z.iso.date().safeParse(text).success, 'Invalid date');

/** The arguments of a question, by its variables; a question that does not name its day as a variable takes `asOf`. */
export function argumentsOf(variables: readonly Variable[]) {
  const shape = Object.fromEntries(variables.map((variable) => [variable.name, argumentOf(variable)]));
  return z.strictObject(Object.hasOwn(shape, 'date') ? shape : { ...shape, asOf: asOf() });
}

export const asOf = () => day().optional().describe('The day that the question is asked as of; by default today in Copenhagen.');

function argumentOf({ name, type, isList, isRequired, values, example }: Variable): z.ZodType {
  const { means, of } = meaningOf(name);
  const one = values ? z.enum(Object.keys(values) as [string, ...string[]]) : scalarOf(type);
  const labels =
    values &&
    `${Object.entries(values)
      .map(([value, danish]) => `${value}: ${danish}`)
      .join('; ')}.`;
  const found = of && `${isList ? 'Ids' : 'The id'} of type ${of}, as the tool search gives ${isList ? 'them' : 'it'}.`;
  const argument = (isList ? z.array(one).min(1).max(MOST_IDS) : one).meta({
    description: [means, found, labels].filter(Boolean).join(' '),
    ...(example !== undefined && { examples: [example] }),
  });
  return isRequired ? argument : argument.optional();
}

function scalarOf(type: string): z.ZodType {
  if (type === 'Date') return day();
  if (type === 'Int') return z.int().min(-LARGEST_INT).max(LARGEST_INT);
  if (type === 'Boolean') return z.boolean();
  return z.string().min(1).max(LONGEST_ID);
}

function meaningOf(name: string) {
  const meaning = MEANINGS[name];
  if (!meaning) throw new Error(`arguments.ts does not say what $${name} means`);
  return meaning;
}
