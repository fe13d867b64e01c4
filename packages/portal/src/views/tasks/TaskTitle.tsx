import { agreementPath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { Cite } from '../../parts/sources.tsx';
import type { Task } from './columns.ts';

/** What a task is called, with its sources; a link where an agreement is to be signed by it. */
export function TaskTitle({ task }: { task: Task }) {
  const { title, agreements, sources } = task;
  const [agreement] = agreements ?? [];
  const text = task.__typename === 'PlaybookActivity' ? `${task.number} ${title}` : title;
  return (
    <span className="task-title">
      {agreement ? <ViewLink to={agreementPath(agreement.id)}>{text}</ViewLink> : text}
      {task.__typename === 'KlikTask' && task.variantBasis && (
        <>
          {' '}
          <BasisWord basis={task.variantBasis} />
        </>
      )}
      &nbsp;
      <Cite sources={sources} />
    </span>
  );
}
