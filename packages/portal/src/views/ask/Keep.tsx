import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { m } from '#messages';
import { DAY, validDay } from '../../app/day.ts';
import { useMine, type Mine } from './mine.ts';

/** Keeps a question with its values in this browser, under a name of the reader's. */
export function Keep({ title, slug, values }: { title: string; slug: string; values: Mine['values'] }) {
  const [mine, change] = useMine();
  const [name, setName] = useState(title);
  const [said, setSaid] = useState('');
  const id = useId();
  return (
    <form
      className="ask-form"
      aria-label={m.ask_keep()}
      onSubmit={(event) => {
        event.preventDefault();
        const called = name.trim() || title;
        change([{ name: called, slug, values }, ...mine.filter((each) => each.name !== called)]);
        setSaid(m.ask_kept({ name: called }));
      }}
    >
      <div>
        <label htmlFor={id}>{m.ask_keep_name()}</label>
        <input id={id} className="form-input" maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      <button type="submit" className="button button-secondary">
        {m.ask_keep()}
      </button>
      <span role="status">{said}</span>
    </form>
  );
}

/** The questions that this browser keeps, on the day that this view shows. */
export function MineList({ to }: { to: (slug: string) => string }) {
  const [mine, change] = useMine();
  const [parameters] = useSearchParams();
  const day = validDay(parameters.get(DAY));
  if (mine.length === 0) return null;
  return (
    <nav aria-labelledby="mine-spoergsmaal">
      <h2 id="mine-spoergsmaal">{m.ask_mine({ count: mine.length })}</h2>
      <ul className="ask-mine">
        {mine.map((each) => (
          <li key={each.name}>
            <Link
              to={{
                pathname: to(each.slug),
                search: `?${new URLSearchParams([...each.values.map(([key, text]) => [key, text]), ...(day ? [[DAY, day]] : [])]).toString()}`,
              }}
            >
              {each.name}
            </Link>
            <button
              type="button"
              className="link-button"
              aria-label={m.ask_forget_named({ name: each.name })}
              onClick={() => change(mine.filter((other) => other !== each))}
            >
              {m.ask_forget()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
