export type Path = readonly (string | number)[];

/** Where each value of a level stands in the answer; computed only when there is an error. */
export interface Places {
  /** Every place of a value: more than one where the same object is the value of several. */
  paths(index: number): Path[];
  /** How many places each value has; absent: one each. */
  readonly weights?: Float64Array;
}

export const ROOT: Places = { paths: () => [[]] };

/** One field of each object of a level. */
export class FieldPlaces implements Places {
  readonly weights: Float64Array | undefined;

  constructor(
    private readonly objects: Places,
    private readonly key: string,
  ) {
    this.weights = objects.weights;
  }

  paths(index: number): Path[] {
    return this.objects.paths(index).map((path) => [...path, this.key]);
  }
}

/** The items of all lists of a level, one list after the other; `starts` holds the index at which each begins. */
export class ItemPlaces implements Places {
  readonly weights: Float64Array | undefined;

  /** `count`: how many items there are in all. */
  constructor(
    private readonly lists: Places,
    private readonly starts: readonly number[],
    count: number,
  ) {
    if (!lists.weights) return;
    this.weights = new Float64Array(count);
    for (let list = 0; list < starts.length; list += 1) this.weights.fill(lists.weights[list]!, starts[list], starts[list + 1] ?? count);
  }

  paths(index: number): Path[] {
    const list = this.starts.findLastIndex((start) => start <= index);
    return this.lists.paths(list).map((path) => [...path, index - this.starts[list]!]);
  }
}

/** The distinct objects among values; `slots` maps each value to its index among them. */
export class DistinctPlaces implements Places {
  readonly weights: Float64Array | undefined;

  /** `count`: how many distinct objects there are; `repeated`: whether one of them comes again. */
  constructor(
    private readonly values: Places,
    private readonly slots: readonly number[],
    count: number,
    repeated: boolean,
  ) {
    const { weights } = values;
    if (!weights && !repeated) return;
    this.weights = new Float64Array(count);
    for (let value = 0; value < slots.length; value += 1) if (slots[value]! >= 0) this.weights[slots[value]!]! += weights ? weights[value]! : 1;
  }

  paths(index: number): Path[] {
    return this.slots.flatMap((slot, value) => (slot === index ? this.values.paths(value) : []));
  }
}

/** Some of the values of a level. */
export class PickedPlaces implements Places {
  readonly weights: Float64Array | undefined;

  constructor(
    private readonly values: Places,
    private readonly picked: readonly number[],
  ) {
    const { weights } = values;
    if (!weights) return;
    this.weights = new Float64Array(picked.length);
    for (let index = 0; index < picked.length; index += 1) this.weights[index] = weights[picked[index]!]!;
  }

  paths(index: number): Path[] {
    return this.values.paths(this.picked[index]!);
  }
}
