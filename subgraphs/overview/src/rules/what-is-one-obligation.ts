interface Task {
  type: string;
  agreements: readonly string[];
  end: { to: string | null };
}

interface Agreement {
  id: string;
  requiresSignature: boolean;
  deadline: { to: string | null };
}

/** A KLIK task for an agreement that ends on the latest day of its deadline asks for the signature and nothing else. Source: programleder-2025, klik-opgaver and aftaler-1 (FLIS: both 05.12.2025). */
export function asksForSignature({ type, agreements, end }: Task, { id, requiresSignature, deadline }: Agreement): boolean {
  return type === 'KlikTask' && requiresSignature && agreements.includes(id) && end.to !== null && end.to === deadline.to;
}
