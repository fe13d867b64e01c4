import { m } from '#messages';
import { addDays, validDay } from '../../app/day.ts';
import type { Question, Variable } from './asked.ts';
import type { PortalChoicesQuery } from './choices.generated.ts';

/** What an id can be of. */
export type Kind = keyof PortalChoicesQuery;

interface Meaning {
  /** The address's parameter. */
  parameter: string;
  label: () => string;
  /** Of an id: what of. */
  kind?: Kind;
}

/** The date that is the shown day, wherever it is asked for. */
const SHOWN_DAY = 'date';

/** What the questions' variables mean, by name. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  agreement: { parameter: 'aftale', label: () => m.agreement(), kind: 'agreement' },
  area: { parameter: 'omraade', label: () => m.ask_area(), kind: 'area' },
  associations: { parameter: 'forening', label: () => m.ask_associations(), kind: 'organisation' },
  body: { parameter: 'organ', label: () => m.ask_body(), kind: 'body' },
  code: { parameter: 'kommune', label: () => m.municipality(), kind: 'municipality' },
  date: { parameter: 'dag', label: () => m.day_typed() },
  day: { parameter: 'paa', label: () => m.ask_on_day() },
  document: { parameter: 'kilde', label: () => m.document(), kind: 'document' },
  ended: { parameter: 'fratraadt', label: () => m.ask_ended() },
  fagraad: { parameter: 'fagraad', label: () => m.ask_councils() },
  from: { parameter: 'fra', label: () => m.ask_from() },
  kkr: { parameter: 'kkr', label: () => m.ask_kkr(), kind: 'kkr' },
  meeting: { parameter: 'moede', label: () => m.ask_meeting() },
  model: { parameter: 'model', label: () => m.ask_model(), kind: 'model' },
  municipality: { parameter: 'kommune', label: () => m.municipality(), kind: 'municipality' },
  programmeMeeting: { parameter: 'moede', label: () => m.ask_meeting() },
  proposed: { parameter: 'indtraeder', label: () => m.ask_proposed() },
  role: { parameter: 'rolle', label: () => m.ask_role() },
  solution: { parameter: 'loesning', label: () => m.solution(), kind: 'solution' },
  solutions: { parameter: 'loesning', label: () => m.solutions(), kind: 'solution' },
  theme: { parameter: 'tema', label: () => m.ask_theme(), kind: 'theme' },
  to: { parameter: 'til', label: () => m.ask_to() },
  vendor: { parameter: 'leverandoer', label: () => m.ask_vendor(), kind: 'organisation' },
};

export function meaningOf({ name }: Variable): Meaning {
  const meaning = MEANINGS[name];
  if (!meaning) throw new Error(`variables.ts does not say what $${name} means`);
  return meaning;
}

/** What the address says of a variable, as it says it; else what it is at first. A list has a part for each. */
export function textsOf(variable: Variable, { initial }: Question, parameters: URLSearchParams, day: string, own: string | undefined): string[] {
  const { name, type } = variable;
  const { parameter, kind } = meaningOf(variable);
  const said = parameters.getAll(parameter).filter(Boolean);
  if (name === SHOWN_DAY) return [day];
  const valid = type === 'Date' ? said.filter(validDay) : type === 'Int' ? said.filter((text) => /^\d{1,9}$/.test(text)) : said;
  if (valid.length > 0) return variable.isList ? valid : valid.slice(0, 1);
  if (kind === 'municipality' && own) return [own];
  const first = initial[name];
  if (type === 'Date' && typeof first === 'number') return [addDays(day, first)];
  return [first ?? []].flat().map(String);
}

/** The variable as the operation takes it. */
export function valueOf({ type, isList }: Variable, texts: readonly string[]): unknown {
  const values = type === 'Int' ? texts.map(Number) : texts;
  return isList ? values : values[0];
}
