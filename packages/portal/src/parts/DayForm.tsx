import { useId, useState } from 'react';
import { m } from '#messages';
import { dayToType, typedDay } from '../app/day.ts';

interface DayFormProps {
  fields: readonly { label: string; initial?: string }[];
  submit: string;
  autoFocus?: boolean;
  /** One day a field, in their order. */
  onChosen: (days: string[]) => void;
}

/** Asks for days, each typed as people here do. */
export function DayForm({ fields, submit, autoFocus, onChosen }: DayFormProps) {
  const id = useId();
  const [texts, setTexts] = useState(() => fields.map(({ initial }) => (initial ? dayToType(initial) : '')));
  const [wrong, setWrong] = useState<readonly boolean[]>([]);
  return (
    <form
      className="day-form"
      onSubmit={(event) => {
        event.preventDefault();
        const days = texts.map(typedDay);
        setWrong(days.map((day) => day === undefined));
        if (days.every((day) => day !== undefined)) onChosen(days);
      }}
    >
      {fields.map(({ label }, index) => (
        <div key={label}>
          <label htmlFor={`${id}-${index}`}>{label}</label>
          <span className="hint" id={`${id}-${index}-hint`}>
            {wrong[index] ? m.day_wrong() : m.day_hint()}
          </span>
          <input
            id={`${id}-${index}`}
            className="form-input"
            inputMode="numeric"
            autoFocus={autoFocus && index === 0}
            value={texts[index]}
            aria-invalid={wrong[index] ?? false}
            aria-describedby={`${id}-${index}-hint`}
            onChange={({ target }) => setTexts(texts.with(index, target.value))}
          />
        </div>
      ))}
      <button type="submit" className="button button-primary">
        {submit}
      </button>
    </form>
  );
}
