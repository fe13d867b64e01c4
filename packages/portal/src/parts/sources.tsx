import { createContext, useContext, useId, useLayoutEffect, useRef, useState } from 'react';
import { m } from '#messages';
import { documentPath, SECTION, ViewLink } from '../app/links.tsx';

/** A section of a document, which a statement rests on. */
export interface Citation {
  document?: { id: string; title: string; when?: { from?: string | null } | null } | null;
  section?: { id: string; section: string; title: string } | null;
}

interface Listed {
  number: number;
  title: string;
  document: string;
  /** The document's view, and its parameters; undefined: the document is not known now. */
  at: { to: string; parameters: Record<string, string> } | undefined;
}

/** The sources of a view, numbered in the order in which they are first cited; the same section keeps its number. */
export class SourceList {
  private readonly byKey = new Map<string, Listed>();

  numberOf({ document, section }: Citation): number | undefined {
    if (!document && !section) return undefined;
    const key = section?.id ?? document!.id;
    const known = this.byKey.get(key);
    if (known) return known.number;
    const number = this.byKey.size + 1;
    this.byKey.set(key, { number, title: section?.title ?? document!.title, document: documentText(document), at: placeOf({ document, section }) });
    return number;
  }

  get all(): readonly Listed[] {
    return [...this.byKey.values()];
  }

  at(number: number): Listed {
    return this.all[number - 1]!;
  }
}

function placeOf({ document, section }: Citation): Listed['at'] {
  return document ? { to: documentPath(document.id), parameters: section ? { [SECTION]: section.section } : {} } : undefined;
}

function documentText(document: Citation['document']): string {
  if (!document) return m.document_unavailable();
  const year = document.when?.from?.slice(0, 4);
  return `${document.title} (${year ?? m.without_year()})`;
}

export const Sources = createContext(new SourceList());

const anchor = (number: number) => `kilde-${number}`;

/** The numbers of a statement's sources; each shows its source on hover and focus, and leads to it at the foot, where the document is one key press away. */
export function Cite({ sources }: { sources: readonly Citation[] | null | undefined }) {
  const list = useContext(Sources);
  const numbers = [...new Set((sources ?? []).map((citation) => list.numberOf(citation)).filter((number) => number !== undefined))];
  return numbers.map((number) => <Reference key={number} number={number} list={list} />);
}

function Reference({ number, list }: { number: number; list: SourceList }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const card = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (card.current) keepInWindow(card.current);
  }, [open]);
  const { title, document, at } = list.at(number);
  return (
    <span
      className="cite"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <a
        href={`#${anchor(number)}`}
        aria-label={m.source_number({ number })}
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {number}
      </a>
      {open && (
        <span ref={card} className="cite-card" id={id}>
          <strong>{title}</strong>
          <span>{document}</span>
          {at && (
            <ViewLink {...at} tabIndex={-1}>
              {m.open_in_sources()}
            </ViewLink>
          )}
        </span>
      )}
    </span>
  );
}

/** Space between a card and the window's edge, in pixels. */
const EDGE = 8;

/** Moves what would stand beside the window so far to the left that it does not. */
function keepInWindow(card: HTMLElement): void {
  const { left, right } = card.getBoundingClientRect();
  const over = right + EDGE - document.documentElement.clientWidth;
  if (over > 0) card.style.left = `${-Math.min(over, left - EDGE)}px`;
}

/** The sources at the foot of a view. */
export function SourceFoot() {
  const list = useContext(Sources);
  if (list.all.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="kilder">
      <h2 id="kilder">{m.sources()}</h2>
      <ol>
        {list.all.map(({ number, title, document, at }) => (
          <li key={number} id={anchor(number)} tabIndex={-1}>
            <span className="number" aria-hidden="true">
              {number}
            </span>
            <span>
              <cite>{at ? <ViewLink {...at}>{title}</ViewLink> : title}</cite>, {document}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
