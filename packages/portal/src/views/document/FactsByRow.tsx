import { useContext } from 'react';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { pathOf, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { whenText } from '../../parts/dates.ts';
import type { PortalDocumentQuery } from './document.generated.ts';
import { EnumWords, valueWord, type EnumLabels } from './value-words.ts';

type Fact = NonNullable<NonNullable<NonNullable<PortalDocumentQuery['document']>['section']>['facts']>['nodes'][number];
type Named = NonNullable<Fact['node']>;

/** What a section states, gathered by the thing that it is stated of. */
export function FactsByRow({ facts, labels }: { facts: readonly Fact[]; labels: readonly EnumLabels[] }) {
  const rows = Map.groupBy(facts, ({ id, field }) => id.slice(0, -`/${field}/fact`.length));
  return (
    <EnumWords value={labels}>
      <ul className="stated">
        {[...rows].map(([id, ofRow]) => (
          <li key={id}>
            <strong>{ofRow[0]!.node ? <Name type={ofRow[0]!.type} node={ofRow[0]!.node} /> : id}</strong>
            <dl className="facts">
              {ofRow.map((fact) => (
                <div key={fact.id}>
                  <dt>{fact.fieldLabel}</dt>
                  <dd>
                    <Value fact={fact} /> <BasisWord basis={fact.basis} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </EnumWords>
  );
}

function Name({ type, node }: { type: string; node: Named }) {
  const text = node.label;
  const path = pathOf(type, node);
  return path ? <ViewLink to={path}>{text}</ViewLink> : text;
}

/** A value: the names of what it refers to, a date with the days that it means, an enum's word; else the source's text. */
function Value({ fact: { type, field, value, when, refersTo } }: { fact: Fact }) {
  const [day] = useDay();
  const labels = useContext(EnumWords);
  if (refersTo && refersTo.length > 0) {
    return refersTo.map((node, index) => (
      <span key={node.id}>
        {index > 0 && ', '}
        <Name type={node.__typename} node={node} />
      </span>
    ));
  }
  if (when.status === 'KNOWN') return when.raw ? m.date_and_words({ day: whenText(when, day), text: when.raw }) : whenText(when, day);
  if (value === 'true') return m.yes();
  return valueWord(labels, type, field, value);
}
