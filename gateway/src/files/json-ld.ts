import { TAG } from '../syndication/atom.js';
import type { Part, Parts } from './parts.js';

/** What the terms of the schema are below. */
const VOCABULARY = `${TAG}/schema#`;

/** Ids of things are below this. */
const BASE = `${TAG}/`;

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Scalars whose texts have a type of their own. */
const TYPES: Readonly<Record<string, string>> = { Date: 'date', DateTime: 'dateTime', LocalTime: 'time', Decimal: 'decimal' };

type Definition = string | { '@id': string; '@type'?: string; '@container'?: '@set'; '@context'?: Context };
type Context = Record<string, Definition>;

/**
 * The JSON-LD context of an answer, by its operation and the schema: each field is a term of the schema, under whatever name the answer has it; `id` names the thing, `__typename` its type. What is inside of a
 * field has a context of its own, so that a name may mean different fields in different places.
 */
export function contextOf(parts: Parts): Record<string, unknown> {
  return { '@version': 1.1, '@base': BASE, '@vocab': VOCABULARY, ...termsOf(parts) };
}

/** The answer with its context, which names nothing that would have to be fetched. */
export function jsonLdOf(parts: Parts, data: object): string {
  return `${JSON.stringify({ '@context': contextOf(parts), ...data })}\n`;
}

function termsOf(parts: Parts): Context {
  const keywords = new Set<Definition>();
  const terms = [...parts.values()].map((part): [string, Definition] => {
    const keyword = keywordOf(part);
    if (keyword === undefined || keywords.has(keyword)) return [part.key, definitionOf(part)];
    keywords.add(keyword);
    return [part.key, keyword];
  });
  return Object.fromEntries(terms);
}

/** What JSON-LD has a word of its own for; an object has it once. */
function keywordOf({ field, isLeaf }: Part): '@id' | '@type' | undefined {
  if (field === '__typename') return '@type';
  return field === 'id' && isLeaf ? '@id' : undefined;
}

function definitionOf({ field, type, isList, isLeaf, parts }: Part): Definition {
  const xsd = TYPES[type];
  return {
    '@id': `${VOCABULARY}${field}`,
    ...(xsd && { '@type': `${XSD}${xsd}` }),
    ...(isList && { '@container': '@set' as const }),
    ...(!isLeaf && { '@context': termsOf(parts) }),
  };
}
