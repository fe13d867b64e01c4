/** A variable of an operation, as an argument of a tool. */
export interface Variable {
  name: string;
  /** A scalar of the schema, or the name of an enum. */
  type: string;
  isList: boolean;
  isRequired: boolean;
  /** Of an enum: its values with their Danish labels. */
  values?: Readonly<Record<string, string>>;
  /** A value that there is an answer for. */
  example?: string | number | readonly string[];
}

/** An operation of the graph that is trusted by its id. */
export interface Trusted {
  readonly name: string;
  /** Assistants only read. */
  readonly type: 'query';
  /** SHA-256 of the text. */
  readonly id: string;
  readonly text: string;
}

/** A ready question: its operation, and what it asks in both languages: its title, and what else is shown. */
export interface Question extends Trusted {
  /** Its name for people: of its address in the portal, and of its tool. */
  readonly slug: string;
  readonly variables: readonly Variable[];
  readonly da: readonly [title: string, also: string];
  readonly en: readonly [title: string, also: string];
}
