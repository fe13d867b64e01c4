import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters, styleText } from 'node:util';
import { OWN, QUESTIONS as READY } from '@portfolio/mcp';
import { Command, CommanderError, Option } from 'commander';
import { GraphRequestError, type GraphError } from '../answer.js';
import { Client, type Askable } from '../client.js';
import { operation } from '../operation.js';
import { serveAssistant } from './assistant.js';
import { completionScript } from './completion.js';
import { write, type Terminal } from './output.js';
import { tableOf } from './table.js';
import { declaredVariables, UsageError, variablesOf } from './variables.js';
import { wordsOf, type Words } from './words.js';

/** By the name of the operation, and by that of the portal's address. */
const QUESTIONS = new Map(READY.flatMap((question) => [question.name, question.slug].map((name) => [name, question] as const)));
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
};

interface Found {
  totalCount: number;
  corrected: string | null;
  nodes: { type: string; label: string; node: { id: string }; matches: { field: string; snippet: string }[] }[];
}

interface Answered {
  var: string[];
  format: string;
  out?: string;
}

/** Ended well; the graph refused, or a part of it failed; called wrongly; not reached. */
const EXIT = { done: 0, failed: 1, usage: 2, unreachable: 3 } as const;

/** Runs one command; returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal, fetching: typeof fetch = fetch): Promise<number> {
  const { out, err, env } = terminal;
  const at = args.indexOf('--lang');
  const words = wordsOf((at >= 0 ? args[at + 1] : undefined) ?? env.LC_ALL ?? env.LANG);
  const program = new Command('hub')
    .description(words.description)
    .option('--url <address>', words.url, env.HUB_URL ?? 'http://127.0.0.1:4000')
    .option('--as-of <day>', words.asOf)
    .option('--lang <language>', words.lang)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) });
  const client = (name = 'hub') => {
    const { url, asOf } = program.opts<{ url: string; asOf?: string }>();
    return new Client({ url, asOf, name, fetch: fetching });
  };
  const line = (text: string) => out.write(`${text}\n`);
  const note = (text: string) => err.write(`${text}\n`);
  const titled = (text: string) => (out.isTTY && !env.NO_COLOR ? styleText('bold', text, { validateStream: false }) : text);

  const answer = async (asked: Askable<unknown, Record<string, unknown>>, { var: given, format, out: path }: Answered) => {
    const variables = variablesOf(asked.text, given, words);
    if (format === 'json') {
      const { data, errors } = await client().ask(asked, variables);
      const text = `${JSON.stringify(errors.length > 0 ? { data, errors } : { data }, null, 2)}\n`;
      if (path) await write(new Response(text), terminal, path);
      else out.write(text);
      if (errors.length > 0) throw new GraphRequestError(200, errors);
      return;
    }
    if (format === 'xlsx' && !path && out.isTTY) throw new UsageError(words.needsFile(format));
    const response = await client().answerAs(MEDIA_TYPES[format === 'table' ? 'csv' : format]!, asked, variables);
    if (format !== 'table') {
      const bytes = await write(response, terminal, path);
      if (path) note(words.written(path, bytes));
      return;
    }
    const { head, rows } = tableOf(await response.text());
    line(titled(head));
    rows.forEach(line);
    note(words.rows(rows.length));
  };
  const answering = (command: Command) =>
    command
      .option('--var <name=value>', words.variable, (value: string, all: string[]) => [...all, value], [])
      .addOption(new Option('--format <form>', words.format).choices(['table', 'json', ...Object.keys(MEDIA_TYPES)]).default('table'))
      .option('--out <file>', words.out);

  answering(program.command('ask').description(words.ask).argument('[question]')).action(async (name: string | undefined, options: Answered) => {
    if (name === undefined) {
      for (const { name: each, text, da, en } of READY) {
        const [title] = words.isDanish ? da : en;
        const variables = declaredVariables(text).map((variable) => `${variable.name}=${variable.type}`);
        line(`${titled(title)}\n    ${[each, ...variables].join(' ')}`);
      }
      return;
    }
    const question = QUESTIONS.get(name);
    if (!question) throw new UsageError(words.unknownQuestion(name));
    await answer(question, options);
  });
  answering(program.command('query').description(words.query).argument('<text>')).action(async (text: string, options: Answered) => {
    await answer(operation(await textOf(text, terminal, words)), options);
  });
  program
    .command('schema')
    .description(words.schema)
    .argument('[word]')
    .action(async (word?: string) => {
      const sdl = await (await client().read('schema.graphql')).text();
      out.write(word === undefined ? sdl : definitionsWith(sdl, word));
    });
  program
    .command('search')
    .description(words.search)
    .argument('<text...>')
    .option('--type <types...>', words.types)
    .action(async (text: string[], { type: types }: { type?: string[] }) => {
      const { search } = await client().get<{ search: Found }, Record<string, unknown>>(OWN.search, { text: text.join(' '), types, first: 50 });
      if (search.corrected !== null) note(words.corrected(search.corrected));
      for (const { type, label, node, matches } of search.nodes) {
        line(`${titled(oneLine(label))}  ${type} ${node.id}`);
        for (const { field, snippet } of matches.slice(0, 1)) line(`    ${field}: ${oneLine(snippet)}`);
      }
      note(words.hits(search.totalCount));
    });
  program
    .command('changes')
    .description(words.changes)
    .option('--since <version>', words.since)
    .action(async ({ since }: { since?: string }) => {
      let version = since;
      for (let isMore = true; isMore;) {
        const response = await client().read(`export/changes${version === undefined ? '' : `?since=${encodeURIComponent(version)}`}`);
        const lines = (await response.text()).trimEnd().split('\n');
        const { next, more } = JSON.parse(lines.pop()!) as { next: string; more: boolean };
        lines.forEach(line);
        [version, isMore] = [next, more];
      }
      note(words.nextVersion(version!));
    });
  program
    .command('export')
    .description(words.export)
    .argument('[type]')
    .addOption(new Option('--format <form>', words.exportFormat).choices(['ndjson', 'csv']).default('ndjson'))
    .option('--out <file>', words.out)
    .action(async (type: string | undefined, { format, out: path }: { format: string; out?: string }) => {
      if (type === undefined && !path && out.isTTY) throw new UsageError(words.needsFile('zip'));
      const { asOf } = program.opts<{ asOf?: string }>();
      const file = type === undefined ? 'portfolio.zip' : `${type}.${format}`;
      const bytes = await write(await client().read(`export/${file}${asOf ? `?asOf=${asOf}` : ''}`), terminal, path);
      if (path) note(words.written(path, bytes));
    });
  program
    .command('mcp')
    .description(words.mcp)
    .action(async () => {
      const { url, asOf } = program.opts<{ url: string; asOf?: string }>();
      await serveAssistant({ client: client('hub-mcp'), asOf, unreachable: words.unreachable(new URL(url).origin) }, terminal);
    });
  program
    .command('completion')
    .description(words.completion)
    .argument('<shell>')
    .action((shell: string) => {
      const script = completionScript(shell, program, [...QUESTIONS.keys()]);
      if (script === undefined) throw new UsageError(words.completion);
      out.write(script);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return explained(error, words, note, program.opts<{ url: string }>().url);
  }
}

/** Says what went wrong; returns the exit code. */
function explained(error: unknown, words: Words, note: (text: string) => void, url: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    note(error.message);
    return EXIT.usage;
  }
  if (error instanceof GraphRequestError) {
    if (error.errors.length === 0) note(error.message);
    for (const each of error.errors)
      note(`${each.extensions.code}: ${oneLine(each.message)}${whereOf(each)} ${each.extensions.id ? words.quote(each.extensions.id) : ''}`.trimEnd());
    return EXIT.failed;
  }
  // What fetch rejects with, and what is no address.
  if (error instanceof TypeError && ('cause' in error || 'code' in error)) {
    note(words.unreachable(url));
    return EXIT.unreachable;
  }
  note(error instanceof Error ? error.message : String(error));
  return EXIT.failed;
}

function whereOf({ path }: GraphError): string {
  return path ? ` [${path.join('.')}]` : '';
}

/** A text that begins as an operation does, the file of that name, or what is piped in. */
async function textOf(text: string, { stdin }: Terminal, words: Words): Promise<string> {
  if (/^\s*(#|\{|query\b|mutation\b|fragment\b)/.test(text)) return text;
  if (text !== '-')
    return readFile(text, 'utf8').catch(() => {
      throw new UsageError(words.noFile(text));
    });
  let piped = '';
  for await (const chunk of stdin) piped += String(chunk);
  return piped;
}

/** Whole definitions of a schema that mention a word, in whatever case. */
function definitionsWith(sdl: string, word: string): string {
  const found = sdl.split(/\n\n(?=\S)/).filter((definition) => definition.toLowerCase().includes(word.toLowerCase()));
  return found.length > 0 ? `${found.join('\n\n').trimEnd()}\n` : '';
}

/** Without line breaks and what a terminal would obey. */
function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
