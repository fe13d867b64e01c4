import { Field, isInterfaceObjectType, MapWithCachedArrays, SelectionSet, typenameFieldName, type Operation } from '@apollo/federation-internals';
import { mendGroups, type FetchGroup } from './mended-groups.js';

let isMended = false;
let isConditional = false;
let isWatching = false;
/** Selections that must not be merged into the fetch before, although Apollo would. */
const unmergeable = new WeakSet<SelectionSet>();

/**
 * Runs Apollo's planner (`@apollo/query-planner` 2.14.4) with faults mended that give wrong plans, or none, for contracts and operations that are right.
 * Outside of it the planner is as it is published.
 */
export function mended<T>(operation: Operation, plan: () => T): T {
  if (!isWatching) interceptFetchGroups();
  isMended = true;
  isConditional = /@(skip|include)\(/.test(String(operation));
  try {
    return plan();
  } finally {
    isMended = false;
  }
}

/** Finds the class of fetch groups, which the planner does not export: each graph of fetches begins with one that is put into such a map. */
function interceptFetchGroups(): void {
  isWatching = true;
  const { set } = MapWithCachedArrays.prototype;
  MapWithCachedArrays.prototype.set = function (key, value: object) {
    if ('mergeInWithAllDependencies' in value) {
      MapWithCachedArrays.prototype.set = set;
      mendGroups(Object.getPrototypeOf(value) as FetchGroup, {
        isOn: () => isMended,
        isConditional: () => isConditional,
        keepSeparate: (selections) => unmergeable.add(selections),
      });
    }
    return set.call(this, key, value);
  };
}

const { canRebaseOn } = SelectionSet.prototype;

SelectionSet.prototype.canRebaseOn = function (parentType) {
  return !unmergeable.has(this) && canRebaseOn.call(this, parentType);
};

const { rebaseOn } = Field.prototype;

/** The name of an interface object's type is the same key for every subgraph that has one; Apollo refuses to take it from one to the other. */
Field.prototype.rebaseOn = function (options) {
  const { parentType } = options;
  const { parent } = this.definition;
  const isSame = isMended && this.name === typenameFieldName && parent !== parentType && isInterfaceObjectType(parent) && isInterfaceObjectType(parentType);
  return isSame ? this.withUpdatedDefinition(parentType.typenameField()!) : rebaseOn.call(this, options);
};
