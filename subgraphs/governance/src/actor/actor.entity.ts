import * as r from '@portfolio/records';

const actorValue = r.keyValue('Body').or(r.keyValue('Organisation'));

/** The key of a body or of an organisation; a column of kinds beside it tells which. */
export const actorKey = (): r.Column<string, 'scalar'> => ({ ...r.text(), check: actorValue });
export const optionalActorKey = (): r.Column<string | null, 'scalar'> => ({ ...r.optionalText(), check: actorValue.nullable().default(null) });
