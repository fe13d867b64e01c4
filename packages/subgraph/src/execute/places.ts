export type Path = readonly (string | number)[];

/** Where each value of a level stands in the answer; worked out only when an error asks. */
export interface Places {
  /** Every place of a value: more than one where the same object is the value of several. */
  paths(index: number): Path[];
}

export const ROOT: Places = { paths: () => [[]] };

/** One field of each object of a level. */
export class FieldPlaces implements Places {
  constructor(
    private readonly objects: Places,
    private readonly key: string,
  ) {}

  paths(index: number): Path[] {
    return this.objects.paths(index).map((path) => [...path, this.key]);
  }
}

/** The items of all lists of a level, one list after the other; `starts` tells where each begins. */
export class ItemPlaces implements Places {
  constructor(
    private readonly lists: Places,
    private readonly starts: readonly number[],
  ) {}

  paths(index: number): Path[] {
    const list = this.starts.findLastIndex((start) => start <= index);
    return this.lists.paths(list).map((path) => [...path, index - this.starts[list]!]);
  }
}

/** The distinct objects among values; `slots` tells for each value which of them it is. */
export class DistinctPlaces implements Places {
  constructor(
    private readonly values: Places,
    private readonly slots: readonly number[],
  ) {}

  paths(index: number): Path[] {
    return this.slots.flatMap((slot, value) => (slot === index ? this.values.paths(value) : []));
  }
}

/** Some of the values of a level. */
export class PickedPlaces implements Places {
  constructor(
    private readonly values: Places,
    private readonly picked: readonly number[],
  ) {}

  paths(index: number): Path[] {
    return this.values.paths(this.picked[index]!);
  }
}
