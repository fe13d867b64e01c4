import { sharedResource } from '@portfolio/testkit';
import type { Shared } from './resources.ts';

/** What the suites of this run share: made when first requested, ended after the last suite. */
export async function shared<Name extends keyof Shared>(name: Name): Promise<Shared[Name]> {
  return (await sharedResource(name)) as Shared[Name];
}
