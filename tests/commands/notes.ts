import { BadInput, NotFound } from '@portfolio/errors';
import { BatchField, IdArgs, MutationField, RootById, RootField, RootMany, recordType, stub, type Declared, type RecordType } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import type { CommandContext, Context, Subgraph } from '@portfolio/subgraph';
import { ArgsType, Field, ID, InputType, Int, ObjectType, Resolver } from 'type-graphql';
import { subgraphOf } from '../federation/subgraphs.js';

/** The commands that were called, in their order, whichever subgraph they are of. */
export const called: string[] = [];

const ThemeRecord = r.defineRecord({
  name: 'Theme',
  subgraph: 'notes',
  files: ['themes'],
  columns: { id: r.key(), text: r.text() },
  label: { from: ['text'], text: ({ text }) => text },
});

const NoteRecord = r.defineRecord({
  name: 'Note',
  subgraph: 'notes',
  files: ['notes'],
  seed: 'once',
  columns: { id: r.key(), text: r.text(), due: r.approximateDate() },
  label: { from: ['text'], text: ({ text }) => text },
});

const Note: RecordType<typeof NoteRecord> = recordType(NoteRecord, {
  description: 'A note.',
  fields: { id: 'Its id.', text: 'What it says.', due: 'When it is due.' },
});

@InputType({ description: 'A note to add.' })
class AddNoteInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it says; null: nothing.' })
  text?: string | null;
}

@ArgsType()
class AddNoteArgs {
  @Field(() => AddNoteInput, { description: 'The note.' })
  input!: AddNoteInput;
}

@ArgsType()
class AddNotesArgs {
  @Field(() => [ID], { description: 'Their ids.' })
  ids!: string[];
}

@ArgsType()
class RenameArgs extends IdArgs {
  @Field(() => String, { description: 'What it is to say.' })
  text!: string;
}

@ObjectType({ description: 'Notes that were added.' })
class NotesAdded {
  @Field(() => [Note], { description: 'The notes.' })
  notes!: string[];

  @Field(() => Int, { description: 'How many notes there were before, and how many are written by now.' })
  before!: number;
}

const FIRST_OF_MAY = {
  precision: 'DAY',
  status: 'KNOWN',
  raw: '1. maj 2026',
  date: '2026-05-01',
  from: '2026-05-01',
  to: '2026-05-01',
  yearInferred: false,
  note: null,
} satisfies r.ApproximateDateValue;

async function add({ em }: CommandContext, id: string, text: string): Promise<string> {
  if (id.includes(' ')) throw new BadInput(`expected "input.id" to be an id, but got "${id}"`);
  em.create(r.entityOf(NoteRecord), { id, text, due: FIRST_OF_MAY }, { persist: true });
  await em.flush();
  return id;
}

@Resolver(() => Note)
class NoteFields {
  @RootById(() => Note, { description: 'The note of an id.' })
  note: Declared;

  @RootMany(() => Note, { description: 'All notes.' })
  notes: Declared;

  @RootField(() => Int, { description: 'How many notes there are.' })
  noteCount(_args: object, { rows }: Context) {
    return rows.count(NoteRecord);
  }

  @RootField(() => Int, { description: 'How many themes there are.' })
  themeCount(_args: object, { rows }: Context) {
    return rows.count(ThemeRecord);
  }

  @BatchField(() => Int, { needs: [], description: 'How many notes there are.' })
  async outOf(notes: readonly object[], _args: object, { rows }: Context) {
    const count = await rows.count(NoteRecord);
    return notes.map(() => count);
  }

  @MutationField(() => Note, { args: () => AddNoteArgs, description: 'Adds a note.' })
  addNote({ input: { id, text } }: AddNoteArgs, unit: CommandContext) {
    called.push(`addNote ${id}`);
    return add(unit, id, text ?? '(nothing)');
  }

  @MutationField(() => NotesAdded, { args: () => AddNotesArgs, description: 'Adds notes, all or none.' })
  async addNotes({ ids }: AddNotesArgs, unit: CommandContext) {
    called.push(`addNotes ${ids.join()}`);
    const before = await unit.rows.count(NoteRecord);
    for (const id of ids) await add(unit, id, `${id} of ${ids.length}`);
    return { notes: ids, before };
  }

  @MutationField(() => Note, { args: () => RenameArgs, description: 'Changes what a note says.' })
  async renameNote({ id, text }: RenameArgs, { em, rows }: CommandContext) {
    called.push(`renameNote ${id}`);
    if (!(await rows.byKey(NoteRecord).load(id))) throw new NotFound(`expected the id of a note, but got "${id}"`);
    const note = await em.findOneOrFail(r.entityOf(NoteRecord), { id });
    note.text = text;
    return id;
  }

  @MutationField(() => Int, { description: 'Writes what the next deploy would take back.' })
  async addTheme(_args: object, { em }: CommandContext) {
    await em.insert(r.entityOf(ThemeRecord), { id: 'dark', text: 'dark', position: 1 });
    return 1;
  }

  @MutationField(() => Int, { description: 'Fails by a mistake of the program.' })
  divide(_args: object, { em }: CommandContext): number {
    em.create(r.entityOf(NoteRecord), { id: 'half', text: 'half', due: FIRST_OF_MAY }, { persist: true });
    throw new TypeError('select * from secrets');
  }
}

export const notes = (dataFolder: URL): Subgraph => subgraphOf({ name: 'notes', records: [NoteRecord, ThemeRecord], resolvers: [NoteFields], dataFolder });

const NoteStub = stub('Note');

/** Another subgraph, with commands of its own. */
@Resolver(() => NoteStub)
class MentionFields {
  @BatchField(() => String, { description: 'How it is spoken of.' })
  mention(notes: readonly { id: string }[]) {
    return notes.map(({ id }) => `the note ${id}`);
  }

  @MutationField(() => NoteStub, { args: () => IdArgs, description: 'Mentions a note.' })
  mentionNote({ id }: IdArgs) {
    called.push(`mentionNote ${id}`);
    return { __typename: 'Note', id };
  }
}

export const mentions = (dataFolder: URL): Subgraph => subgraphOf({ name: 'mentions', records: [], resolvers: [MentionFields], dataFolder });
