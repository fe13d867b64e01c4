import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

/** Figures of a selection set, fragments expanded; sums may reach Infinity. */
export interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields and fragments, each time they are spread. */
  selections: number;
  /** Fields at its top. */
  rootFields: number;
  /** Arguments of the field that has the most, or variables of the operation. */
  arguments: number;
  /** Depth of nested lists of types or fields within introspection. */
  introspection: number;
  /** The same by field names alone, wherever the selection stands; used where it turns out to be part of introspection. */
  lists: number;
}

/** The fields of `__Type` that return lists of types; nesting them grows the answer exponentially. */
const LISTS: ReadonlySet<string> = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);
const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, selections: 0, rootFields: 0, arguments: 0, introspection: 0, lists: 0 };

export interface Measures {
  /** One for each operation, and for each fragment that no operation spreads. */
  parts: Measure[];
  /** Whether a fragment spreads itself; it counts nothing there. */
  circular: boolean;
}

/** Measures a document in linear time: each fragment once. */
export function measure({ definitions }: DocumentNode): Measures {
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])));
  const measurer = new Measurer(fragments);
  const operations = definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [measurer.definition(definition)] : []));
  const unreached = [...fragments.values()].filter(({ name }) => !measurer.byFragment.has(name.value)).map((fragment) => measurer.definition(fragment));
  return { parts: [...operations, ...unreached.map((part) => ({ ...part, rootFields: 0 }))], circular: measurer.circular };
}

class Measurer {
  readonly byFragment = new Map<string, Measure>();
  circular = false;
  private readonly open = new Set<string>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  definition({
    directives,
    variableDefinitions = [],
    selectionSet,
  }: Pick<FragmentDefinitionNode, 'directives' | 'variableDefinitions' | 'selectionSet'>): Measure {
    const total = this.set(selectionSet);
    total.directives += (directives?.length ?? 0) + variableDefinitions.reduce((sum, variable) => sum + (variable.directives?.length ?? 0), 0);
    total.arguments = Math.max(total.arguments, variableDefinitions.length);
    return total;
  }

  private set(set: SelectionSetNode | undefined): Measure {
    const total = { ...NOTHING };
    for (const selection of set?.selections ?? []) add(total, this.selection(selection));
    return total;
  }

  private selection(node: SelectionNode): Measure {
    if (node.kind === 'Field') return this.field(node);
    const inner = node.kind === 'InlineFragment' ? this.set(node.selectionSet) : { ...this.fragment(node.name.value) };
    inner.directives += node.directives?.length ?? 0;
    inner.selections += 1;
    return inner;
  }

  private field({ name, alias, arguments: args, directives, selectionSet }: FieldNode): Measure {
    const inner = this.set(selectionSet);
    const lists = inner.lists + (LISTS.has(name.value) ? 1 : 0);
    const starts = name.value === '__schema' || name.value === '__type';
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (alias ? 1 : 0),
      directives: inner.directives + (directives?.length ?? 0),
      selections: inner.selections + 1,
      rootFields: 1,
      arguments: Math.max(inner.arguments, args?.length ?? 0),
      introspection: Math.max(inner.introspection, starts ? lists : 0),
      lists,
    };
  }

  private fragment(name: string): Measure {
    const byFragment = this.byFragment.get(name);
    if (byFragment) return byFragment;
    const fragment = this.fragments.get(name);
    if (this.open.has(name)) this.circular = true;
    if (!fragment || this.open.has(name)) return NOTHING;
    this.open.add(name);
    const total = this.definition(fragment);
    this.open.delete(name);
    this.byFragment.set(name, total);
    return total;
  }
}

function add(total: Measure, more: Measure): void {
  total.depth = Math.max(total.depth, more.depth);
  total.arguments = Math.max(total.arguments, more.arguments);
  total.introspection = Math.max(total.introspection, more.introspection);
  total.lists = Math.max(total.lists, more.lists);
  total.aliases += more.aliases;
  total.directives += more.directives;
  total.selections += more.selections;
  total.rootFields += more.rootFields;
}
