/** The addressee of a follow-up that every municipality is asked to do. */
const THE_MUNICIPALITIES = 'kommunerne';

/**
 * A municipality is concerned by the tasks for all municipalities, by those for the ones they name, and by the follow-ups put to "kommunerne". That the playbook names
 * it as author or example is a role and no task. Source: programleder-2025, klik-opgaver, ekstranet and cybersikkerhedsskolen; drejebog-4-1, s3 ("hver kommune skal
 * gennemføre").
 *
 * @param codes of the municipalities, one of which is concerned
 */
export function concerning(codes: readonly string[]) {
  return {
    $or: [{ audience: 'ALL_MUNICIPALITIES' }, { addressee: THE_MUNICIPALITIES }, { audience: 'NAMED_MUNICIPALITIES', municipalities: { $overlap: codes } }],
  } as const;
}
