import * as r from '@portfolio/records';

/** What one field of a row states, with the sources that the row cites. */
export const CitedFactRecord = r.defineRecord({
  name: 'CitedFact',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(/^[^/].*\/[A-Za-z]+\/fact$/, 'the id of a row, the name of a field and "fact", such as "aula-dba/deadline/fact"'),
    node: r.name(),
    /** The row that it is nested in. */
    parent: r.optionalName(),
    type: r.name(),
    nodeLabel: r.name(),
    field: r.name(),
    fieldLabel: r.name(),
    value: r.name(),
    /** Ids of the rows that the value names. */
    refersTo: r.names(),
    /** The value, where it is a date; not stated otherwise. */
    when: r.approximateDate(),
    basis: r.basis(),
    sourceCount: r.integer(),
    documents: r.references('Document'),
    sections: r.references('DocumentSection'),
    sources: r.citations(),
  },
  label: { from: ['nodeLabel', 'fieldLabel'], text: ({ nodeLabel, fieldLabel }) => `${nodeLabel}: ${fieldLabel}` },
  indexes: ['node', 'documents', 'sections', ['basis', 'id']],
});

export type CitedFactRow = r.Row<typeof CitedFactRecord>;
