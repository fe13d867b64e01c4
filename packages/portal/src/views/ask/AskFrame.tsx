import { useId, type ReactNode } from 'react';
import { m } from '#messages';
import { ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { serverPath } from '../../app/place.ts';
import { Heading } from '../../frame/Heading.tsx';
import { found, GROUPS, told, type Group, type Question } from './asked.ts';
import { MineList } from './Keep.tsx';
import { QUESTIONS } from './questions.generated.ts';

const ASK = '/spoerg';
const questionPath = (slug: string) => `${ASK}/${slug}`;

/** The parameter of what the reader searches the questions for. */
const TEXT = 'find';

const NAMES: Readonly<Record<Group, () => string>> = {
  agreements: () => m.ask_group_agreements(),
  tasks: () => m.ask_group_tasks(),
  tenders: () => m.ask_group_tenders(),
  outages: () => m.ask_group_outages(),
  solutions: () => m.ask_group_solutions(),
  municipalities: () => m.ask_group_municipalities(),
  governance: () => m.ask_group_governance(),
  playbook: () => m.ask_group_playbook(),
};

/** What stands around a question: heading, the way to the query editor, and all questions; without one the questions alone. */
export function AskFrame({ current, children }: { current?: string; children?: ReactNode }) {
  return (
    <>
      <Heading>{m.ask()}</Heading>
      <p className="lead">{m.ask_sentence({ count: QUESTIONS.length })}</p>
      <nav aria-label={m.ask_ways()}>
        <ul className="tabs">
          <li>
            <ViewLink to={ASK} current>
              {m.ask_ready()}
            </ViewLink>
          </li>
          <li>
            <a href={serverPath('spoerg/graphql')}>{m.ask_query()}</a>
          </li>
        </ul>
      </nav>
      <div className={current ? 'ask ask-one' : 'ask'}>
        <Questions current={current} />
        {children && <div className="ask-question">{children}</div>}
      </div>
    </>
  );
}

function Questions({ current }: { current: string | undefined }) {
  const [parameters, put] = useParameters();
  const id = useId();
  const text = parameters.get(TEXT) ?? '';
  const shown = found(QUESTIONS, text);
  return (
    <div className="ask-list">
      <MineList to={questionPath} />
      <label htmlFor={id}>{m.ask_find()}</label>
      <input id={id} className="form-input" type="search" value={text} onChange={({ target }) => put({ [TEXT]: target.value || undefined })} />
      <p className="small" role="status">
        {shown.length === 0 ? m.ask_find_none({ text }) : m.ask_found({ count: shown.length })}
      </p>
      {GROUPS.map((group) => (
        <Grouped key={group} group={group} questions={shown.filter((each) => each.group === group)} current={current} />
      ))}
    </div>
  );
}

function Grouped({ group, questions, current }: { group: Group; questions: readonly Question[]; current: string | undefined }) {
  if (questions.length === 0) return null;
  return (
    <nav aria-labelledby={`gruppe-${group}`}>
      <h2 id={`gruppe-${group}`}>{NAMES[group]()}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.slug}>
            <ViewLink to={questionPath(question.slug)} current={question.slug === current}>
              {told(question)[0]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
