import { own } from '../plan-paths.js';
import type { Data } from '../plan-run.js';
import type { Outcome, WriteValue } from './shape.js';
import { Memo, type Writer } from './writer.js';

const [WRITTEN, FAILED, BROKEN] = [0, 2, 3] as const;

/** A field of an answer; without `write` it is `__typename`. */
export interface FieldShape {
  key: string;
  /** The key as it is written, with what separates it from the field before. */
  text: string;
  write?: WriteValue;
}

/** How the objects of one place are written: their fields by their type, in the operation's order. */
export class ObjectShape {
  private readonly byType = new Map<string, FieldShape[] | undefined>();

  constructor(
    /** Where its texts are kept; absent where its objects stand at one place only. */
    private readonly id: number | undefined,
    private readonly typeName: string,
    private readonly isObject: boolean,
    private readonly fieldsOf: (typeName: string) => FieldShape[] | undefined,
    private readonly isObjectType: (typeName: string) => boolean,
  ) {}

  /** Writes an object; one that stands at several places is worked out once. */
  write(writer: Writer, object: Data, parent: string): Outcome {
    if (this.id === undefined) return this.writeFields(writer, object, parent);
    const memo = (writer.memos[this.id] ??= new Memo());
    if (memo.off) return this.writeFields(writer, object, parent);
    const known = memo.get(object);
    if (known !== undefined) {
      writer.text += known;
      return WRITTEN;
    }
    const { told } = writer;
    const { outcome, text } = writer.apart(() => this.writeFields(writer, object, parent));
    if (outcome === WRITTEN && writer.told === told) memo.set(object, text);
    writer.text += text;
    return outcome;
  }

  writeFields(writer: Writer, object: Data, parent: string): Outcome {
    const given = object.__typename;
    const name = typeof given === 'string' ? given : this.typeName;
    const fields = this.fields(name);
    if (!fields) {
      writer.fail('Invalid __typename found for object at', this.typeName, parent);
      return FAILED;
    }
    const { text } = writer;
    const chunks = writer.chunks.length;
    writer.text += '{';
    for (const field of fields) {
      writer.text += field.text;
      if (this.writeField(writer, field, object, name) === BROKEN) {
        writer.takeBack(text, chunks);
        return FAILED;
      }
    }
    writer.text += '}';
    return WRITTEN;
  }

  private writeField(writer: Writer, { key, write }: FieldShape, object: Data, name: string): Outcome {
    if (!write) {
      // A subgraph that knows the type may have told it by the alias alone, where another knows but the interface.
      const told = own(object, key);
      const known = typeof told === 'string' && this.isObjectType(told) ? told : this.isObjectType(name) ? name : undefined;
      const typename = known ?? (this.isObject ? this.typeName : undefined);
      if (typename === undefined) return BROKEN;
      writer.text += `"${typename}"`;
      return WRITTEN;
    }
    writer.enter(key);
    const outcome = write(writer, own(object, key), name);
    writer.leave();
    if (outcome !== WRITTEN && outcome !== BROKEN) writer.text += 'null';
    return outcome;
  }

  private fields(name: string): FieldShape[] | undefined {
    if (!this.byType.has(name)) this.byType.set(name, this.fieldsOf(name));
    return this.byType.get(name);
  }
}
