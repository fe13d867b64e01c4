import { useState } from 'react';
import { m } from '#messages';

/** Puts a text on the clipboard; `said` tells how that went, for a status line. */
export function useCopy(): [said: string, copy: (text: string, done?: string) => void] {
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string = m.copied()) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(m.copy_failed()),
    );
  return [said, copy];
}
