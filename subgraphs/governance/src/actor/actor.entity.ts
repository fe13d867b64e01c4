import * as r from '@portfolio/records';

export const ACTOR_KINDS = ['BODY', 'ORGANISATION'] as const;
export type ActorKindValue = (typeof ACTOR_KINDS)[number];

const actorValue = r.keyValue('Body').or(r.keyValue('Organisation'));

/** The key of a body or of an organisation; a column of kinds beside it tells which. */
export const actorKey = (): r.Column<string> => ({ ...r.text(), check: actorValue });
export const optionalActorKey = (): r.Column<string | null> => ({ ...r.optionalText(), check: actorValue.nullable().default(null) });
