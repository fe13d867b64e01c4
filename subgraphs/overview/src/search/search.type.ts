import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A part of a text ("udsnit"), in UTF-16 code units, as JavaScript, Java and C# count them.' })
export class TextRange {
  @Field(() => Int, { description: 'Where it begins; 0 is the beginning of the text.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  to!: number;
}

@ObjectType({ description: 'A text in which what is looked for was found ("tekststed").' })
export class SearchMatch {
  @Field(() => String, {
    description: 'The field of the node that holds the text; with a dot, a field of the value in it; "type" where it is the Danish word for its type.',
  })
  field!: string;

  @Field(() => String, { description: 'The text, or the part of a long one around what was found, with "…" where something is left out. Plain text, no HTML.' })
  snippet!: string;

  @Field(() => [TextRange], { description: 'What of the snippet was found, in its order; none overlap.' })
  ranges!: TextRange[];
}

@ObjectType({ description: 'Something that was found ("træf").' })
export class SearchHit {
  @Field(() => String, { description: 'The name of its type, such as "Solution".' })
  type!: string;

  @Field(() => String, { description: 'What people call it, in Danish.' })
  label!: string;
}

@ObjectType({ description: 'How many of the hits are of a type ("facet").' })
export class SearchFacet {
  @Field(() => String, { description: 'The name of the type, as `types` takes it.' })
  type!: string;

  @Field(() => String, { description: 'What people call one of these, in Danish.' })
  label!: string;

  @Field(() => Int, { description: 'How many hits are of it.' })
  count!: number;
}

@ObjectType({ description: 'A hit with its place among all.' })
export class SearchHitEdge {
  @Field(() => String, { description: 'Its place, for `after`.' })
  cursor!: string;

  @Field(() => SearchHit, { description: 'The hit.' })
  node!: object;
}

@ObjectType({ description: 'A page of what was found, the best first, and figures of all of it.' })
export class SearchHitConnection {}
