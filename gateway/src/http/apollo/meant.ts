/** Words that people use for a name, beside the Danish terms that descriptions have in quotes. */
const SYNONYMS: Readonly<Record<string, string>> = {
  afhængigheder: 'dependencies',
  aftaler: 'agreements',
  begivenheder: 'events',
  dependsOn: 'dependencies',
  frist: 'deadline',
  kommune: 'municipality',
  kommuner: 'municipalities',
  kontrakter: 'contracts',
  leverandør: 'vendor',
  leverandører: 'vendors',
  løsning: 'solution',
  løsninger: 'solutions',
  navn: 'name',
  opgaver: 'tasks',
  organer: 'bodies',
  supplier: 'vendor',
  suppliers: 'vendors',
  titel: 'title',
  underskrift: 'signature',
  underskrifter: 'signatures',
};

const synonyms = new Map(Object.entries(SYNONYMS).map(([word, name]) => [spelling(word), name]));

/** Names that mean the opposite of each other: neither is proposed for what looks like the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/depend(ency|encies|sOn)/i, /dependant/i],
  [/from|first|after|start|earliest/i, /to$|last|before|end$|latest/i],
  [/parent|ancestor|partOf/i, /child|component|descendant/i],
  [/buyer|customer/i, /vendor|supplier/i],
  [/open|missing/i, /closed|signed/i],
];

/** At most this many names are proposed. */
const MOST = 3;

/**
 * The names that an unknown one may stand for: those that the domain's words tell, by a synonym, a Danish term in quotes or a word that it holds; else those that are spelt
 * like it. Never one that means the opposite.
 */
export function meant(word: string, names: ReadonlyMap<string, string>, spelt: readonly string[]): string[] {
  const known = (name: string) => names.has(name) && !isOpposite(word, name);
  const synonym = synonyms.get(spelling(word));
  const bySynonym = synonym ? [...names.keys()].filter((name) => name === synonym || name === plural(synonym)) : [];
  const byTerm = [...names].filter(([, description]) => termsIn(description).some((term) => spelling(term) === spelling(word))).map(([name]) => name);
  const byWord = [...names.keys()].filter((name) => words(name).some((part) => part.length > 3 && stem(part) === stem(word)));
  return [...new Set([...bySynonym, ...byTerm, ...byWord, ...spelt])].filter(known).slice(0, MOST);
}

function isOpposite(asked: string, name: string): boolean {
  return OPPOSITES.some(
    ([one, other]) => (one.test(asked) && !other.test(asked) && other.test(name)) || (other.test(asked) && !one.test(asked) && one.test(name)),
  );
}

/** The terms in quotes: "frist", "sendt". */
function termsIn(description: string): string[] {
  return [...description.matchAll(/"([^"]+)"/g)].map(([, term]) => term!);
}

/** Names of GraphQL have no æ, ø and å: `losning`, `loesning` and "løsning" are one. */
function spelling(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/æ|ae|å|aa/g, 'a')
    .replaceAll(/ø|oe/g, 'o')
    .replaceAll(/[^a-z]/g, '');
}

function words(name: string): string[] {
  return name.split(/(?=[A-Z])|_/);
}

function stem(word: string): string {
  return spelling(word).replace(/(ies|y|es|s|er)$/, '');
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
