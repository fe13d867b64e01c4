import { BadInput } from '@portfolio/errors';
import type { InputExtensions } from '@portfolio/graphql';
import { LARGEST_PAGE } from '@portfolio/loaders';
import suggestionList from 'graphql/jsutils/suggestionList.js';
import { ArgsType, Extensions, Field, Int } from 'type-graphql';
import { SEARCHED_TYPES } from './texts.generated.js';

/** The longest text that is looked for, in UTF-16 code units. */
export const LONGEST_TEXT = 200;

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      `What is looked for, at most ${LONGEST_TEXT} characters: words in any form and order, each of which must be met; å, æ and ø also as aa, ae and oe; ` +
      'dates as "1. marts 2027", "01.03.2027" or "2027-03-01". The last word may be half typed.',
  })
  text!: string;

  @Field(() => [String], { nullable: true, description: 'Only hits of these types, by their names, such as "Solution"; default all.' })
  types?: string[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: `How many hits at the most, 0 to ${LARGEST_PAGE}.` })
  first!: number;

  @Extensions({ opaque: true } satisfies InputExtensions as Record<string, unknown>)
  @Field(() => String, { nullable: true, description: 'Only the hits after this cursor of the same search.' })
  after?: string | null;
}

export type AskedSearch = Pick<SearchArgs, 'text' | 'types' | 'first' | 'after'>;

/** The arguments without white space around the text; throws BadInput. */
export function checkedSearch({ text: given, types, ...page }: SearchArgs): AskedSearch {
  const text = given.trim();
  if (text === '') throw new BadInput('expected "text" to be a text to look for, but got an empty one');
  if (text.length > LONGEST_TEXT) throw new BadInput(`expected "text" to be a text of at most ${LONGEST_TEXT} characters, but got ${text.length}`);
  for (const type of types ?? [])
    if (!Object.hasOwn(SEARCHED_TYPES, type))
      throw new BadInput(`expected "types" to name types that can be found, but got ${JSON.stringify(type)}${meant(type)}`);
  return { text, types, ...page };
}

function meant(type: string): string {
  const [first] = suggestionList.suggestionList(type, Object.keys(SEARCHED_TYPES));
  return first === undefined ? '' : `; did you mean "${first}"?`;
}
