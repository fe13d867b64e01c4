import type { ReactNode } from 'react';

/** Something that must be known before the figures beside it are read. */
export function Notice({ kind = 'info', children }: { kind?: 'info' | 'warning'; children: ReactNode }) {
  return <div className={`notice notice-${kind}`}>{children}</div>;
}
