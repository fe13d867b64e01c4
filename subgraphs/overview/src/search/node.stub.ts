import { stub } from '@portfolio/graphql';
import { TASK_STUBS } from '../obligation/task.stub.js';
import * as stubs from '../stubs.js';
import { SEARCHED_TYPES } from './texts.generated.js';

const { Citation: _, ...known } = stubs;
const TASKS = ['KlikTask', 'FollowUp', 'PlaybookActivity'];

/** Every type that can be found. */
export const SEARCHED_STUBS = [
  ...Object.values(known),
  ...TASK_STUBS,
  ...Object.keys(SEARCHED_TYPES)
    .filter((name) => !(name in known) && !TASKS.includes(name))
    .map((name) => stub(name)),
];

/** Their names. */
export const STUB_TYPES: ReadonlySet<string> = new Set([...Object.keys(known), ...TASKS, ...Object.keys(SEARCHED_TYPES)]);
