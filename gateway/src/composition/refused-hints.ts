/**
 * Hints of Apollo's composition by which something that a contract declares is not in the supergraph, or not as declared, each with the reason why it is an
 * error here. What is left out leaves no trace in a supergraph, so that composition is the only place that can tell.
 */
export const REFUSED_HINTS: Readonly<Record<string, string>> = {
  INCONSISTENT_INPUT_OBJECT_FIELD: 'a field of a shared input type that one of its subgraphs does not know cannot be sent to any',
  INCONSISTENT_ARGUMENT_PRESENCE: 'an argument of a shared field that one of its subgraphs does not know cannot be sent to any',
  INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM: 'a value of a shared enum that one of its subgraphs does not know cannot be sent to any',
  INCONSISTENT_DEFAULT_VALUE_PRESENCE: 'a default that one subgraph gives and another does not is no default for clients',
  INCONSISTENT_EXECUTABLE_DIRECTIVE_PRESENCE: "a directive of clients' operations that one subgraph does not know is known to none",
  NO_EXECUTABLE_DIRECTIVE_INTERSECTION: "a directive of clients' operations that has no place in common is known to none",
  INCONSISTENT_EXECUTABLE_DIRECTIVE_LOCATIONS: "a place of a directive of clients' operations that one subgraph does not know is none",
  INCONSISTENT_EXECUTABLE_DIRECTIVE_REPEATABLE: "a directive of clients' operations that one subgraph does not repeat cannot be repeated",
  INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS: "of two subgraphs' arguments of a directive one is left out: a reason or a day of a deprecation, say",
  INCONSISTENT_DESCRIPTION: "of two subgraphs' descriptions of a shared part one is left out: a name has one meaning",
};

/** The refused ones among the hints of a composition, each as a line. */
export function refusedHints(hints: readonly { code: string; message: string }[]): string[] {
  return hints.flatMap(({ code, message }) => (code in REFUSED_HINTS ? [`${code}: ${message} (${REFUSED_HINTS[code]!})`] : []));
}
