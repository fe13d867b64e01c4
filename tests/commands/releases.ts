import { HasMany, IdArgs, MutationField, RootMany, recordType, type Declared } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import { defineSubgraph, nextMigration, type CommandContext, type Subgraph } from '@portfolio/subgraph';
import { Migration } from '@mikro-orm/migrations';
import { ArgsType, Directive, Field, ID, Resolver } from 'type-graphql';

type Migrations = Awaited<ReturnType<NonNullable<Subgraph['migrations']>>>;

export interface Release {
  dataFolder: URL;
  /** The release before, whose migrations this one goes on with. */
  before?: Subgraph;
  /** Whether the records are as the second release declares them. */
  changed?: boolean;
}

/** What the second release's own notes are given. */
const LATER = { kind: 'URGENT', done: true, words: ['one'], due: { status: 'NOT_STATED' } };

/**
 * A release of a subgraph: organisations and pins are reference data of the files, notes with their steps are users'. The second one adds columns to both, and a
 * migration that the generator has made.
 */
export async function release({ dataFolder, before, changed = false }: Release): Promise<Subgraph> {
  const OrganisationRecord = r.defineRecord({
    name: 'Organisation',
    subgraph: 'desk',
    files: ['organisations'],
    columns: { id: r.key(), name: r.text(), ...(changed && { country: r.text() }) },
  });
  const StepRecord = r.defineRecord({
    name: 'Step',
    subgraph: 'desk',
    seed: 'once',
    columns: { id: r.nestedKey(), note: r.parent(), text: r.text() },
    label: { from: ['text'], text: ({ text }) => text },
  });
  const NoteRecord = r.defineRecord({
    name: 'Note',
    subgraph: 'desk',
    files: ['notes'],
    seed: 'once',
    label: { from: ['text'], text: ({ text }) => text },
    columns: {
      id: r.key(),
      text: r.text(),
      owner: r.optionalReference('Organisation'),
      steps: r.children(StepRecord),
      ...(changed && {
        kind: r.defaultChoice(['PLAIN', 'URGENT'], 'PLAIN'),
        done: r.flag(),
        words: r.texts(),
        due: r.approximateDate(),
        place: r.optionalText(),
      }),
    },
  });
  const PinRecord = r.defineRecord({
    name: 'Pin',
    subgraph: 'desk',
    files: ['pins'],
    columns: { id: r.key(), note: r.text() },
    label: { from: ['note'], text: ({ note }) => note },
  });

  const Organisation = recordType(OrganisationRecord, { description: 'One.', fields: { id: 'Its id.', name: 'Its name.' } });
  recordType(StepRecord, { description: 'A step.', fields: { text: 'What to do.' } });
  const Note = recordType(NoteRecord, {
    description: 'A note.',
    fields: { id: 'Its id.', text: 'What it says.', owner: [() => Organisation, 'Whose it is.'], steps: 'Its steps.' },
  });
  const Pin = recordType(PinRecord, {
    description: 'Points to a note.',
    fields: { id: 'Its id.', note: { type: () => Note, nullable: true, description: 'The note; null where it is gone.' } },
  });

  @ArgsType()
  class NoteArgs extends IdArgs {
    @Field(() => String, { description: 'What it is to say.' })
    text!: string;

    @Field(() => ID, { nullable: true, description: 'Whose it is to be.' })
    owner?: string | null;
  }

  @Resolver(() => Note)
  class NoteFields {
    @RootMany(() => Note, { description: 'All notes.' })
    notes: Declared;

    @RootMany(() => Organisation, { description: 'All organisations.' })
    organisations: Declared;

    @RootMany(() => Pin, { description: 'All pins.' })
    pins: Declared;

    @MutationField(() => Note, { args: () => NoteArgs, description: 'Adds a note.' })
    addNote({ id, text, owner }: NoteArgs, { em }: CommandContext) {
      em.create<object>(NoteRecord.entity, { id, text, owner, ...(changed && LATER) } as object, { persist: true });
      return id;
    }

    @MutationField(() => Note, { args: () => NoteArgs, description: 'Changes a note.' })
    async changeNote({ id, text, owner }: NoteArgs, { em }: CommandContext) {
      em.assign(await em.findOneOrFail(r.entityOf(NoteRecord), { id }), { text, owner } as never);
      return id;
    }

    @MutationField(() => ID, { args: () => IdArgs, description: 'Deletes a note with its steps.' })
    async deleteNote({ id }: IdArgs, { em }: CommandContext) {
      await em.nativeDelete(StepRecord.entity, { note: id });
      await em.nativeDelete(NoteRecord.entity, { id });
      return id;
    }
  }

  @Resolver(() => Organisation)
  class OrganisationFields {
    @Directive('@deprecated(reason: "for no one")')
    @HasMany(() => Note, 'owner', { description: 'The notes that are its.' })
    notes: Declared;
  }

  const migrationsBefore = (await before?.migrations?.()) ?? [];
  const definition = {
    name: 'desk',
    records: [OrganisationRecord, NoteRecord, StepRecord, PinRecord],
    resolvers: [NoteFields, OrganisationFields],
    dataFolder,
    migrations: async (): Promise<Migrations> => migrationsBefore,
  };
  const statements = await nextMigration(defineSubgraph(definition));
  const own = statements.length > 0 ? [{ name: `000${migrationsBefore.length + 1}`, class: migrationOf(statements) }] : [];
  return defineSubgraph({ ...definition, migrations: async () => [...migrationsBefore, ...own] });
}

function migrationOf(statements: readonly string[]) {
  return class extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  };
}
