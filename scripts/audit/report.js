const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const passedOf = ({ cases, refused, failed }) => (refused ? 0 : cases - failed.length);
const refusedOf = ({ cases, refused }) => (refused ? cases : 0);

/** A row a suite, each figure as composed and, where it differs, as loaded from a file. */
export function table(runs) {
  const figure = ({ composed, loaded }, of) => (of(composed) === of(loaded) ? `${of(composed)}` : `${of(composed)} / ${of(loaded)}`);
  const failedOf = ({ failed }) => failed.length;
  const rows = runs.map((run) => [run.id, run.composed.cases, figure(run, passedOf), figure(run, refusedOf), figure(run, failedOf), reasonOf(run)]);
  const head = ['suite', 'cases', 'passed', 'refused', 'failed', 'reason'];
  return [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The totals of both ways. */
export function casesOf(runs) {
  const line = (name, all) =>
    `${name}: ${sum(all.map(({ cases }) => cases))} cases, ${sum(all.map(passedOf))} passed, ${sum(all.map(refusedOf))} refused, ${sum(all.map(({ failed }) => failed.length))} failed`;
  return [
    line(
      'composed',
      runs.map(({ composed }) => composed),
    ),
    line(
      'from a file',
      runs.map(({ loaded }) => loaded),
    ),
  ].join('\n');
}

/** What is wrong with a suite: its failed cases, and being refused one way only. */
export function failuresOf({ id, composed, loaded }) {
  const describeFailures = (from, { failed }) =>
    failed.map((each) => `${id}, ${from}:\n${each.query}\nexpected ${JSON.stringify(each.expected)}\nreceived ${JSON.stringify(each.received)}`);
  const once =
    !composed.refused === !loaded.refused
      ? []
      : [`${id}: refused only ${composed.refused ? 'when composed' : 'when loaded'}: ${composed.refused ?? loaded.refused}`];
  return [...once, ...describeFailures('composed', composed), ...describeFailures('from a file', loaded)];
}

function reasonOf({ composed, loaded }) {
  return (composed.refused ?? loaded.refused ?? '').split('\n').slice(1).join(' ').trim();
}
