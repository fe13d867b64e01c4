import { useEffect, useId, useRef, useState } from 'react';
import { m } from '#messages';
import { dayToType, typedDay } from '../../app/day.ts';
import { useView } from '../../app/use-view.ts';
import { Combobox, type Option } from '../../parts/Combobox.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { inWords, type Asked, type Variable } from './asked.ts';
import { PortalChoices, type PortalChoicesQuery } from './choices.generated.ts';
import { meaningOf, type Kind } from './variables.ts';

interface FormProps {
  asked: Asked;
  /** What each variable is now. */
  texts: readonly (readonly string[])[];
  onAsked(texts: string[][]): void;
}

const KINDS: readonly Kind[] = ['agreement', 'area', 'body', 'document', 'kkr', 'model', 'municipality', 'organisation', 'solution', 'theme'];

/** What a question's variables are, to be chosen anew. */
export function Form({ asked, texts, onAsked }: FormProps) {
  const wanted = new Set(asked.variables.map((variable) => meaningOf(variable).kind));
  const flags = Object.fromEntries(KINDS.map((kind) => [kind, wanted.has(kind)])) as Record<Kind, boolean>;
  return KINDS.some((kind) => flags[kind]) ? <Chosen flags={flags} asked={asked} texts={texts} onAsked={onAsked} /> : <Fields {...{ asked, texts, onAsked }} />;
}

/** With what ids can be chosen from. */
function Chosen({ flags, ...props }: FormProps & { flags: Record<Kind, boolean> }) {
  const { data, missing, failure } = useView(PortalChoices, flags);
  return (
    <>
      {(failure || missing.length > 0) && <Unavailable part={m.ask_choices()} />}
      <Fields {...props} choices={data} />
    </>
  );
}

function Fields({ asked, texts, onAsked, choices }: FormProps & { choices?: PortalChoicesQuery }) {
  const id = useId();
  const [drafts, setDrafts] = useState(() => asked.variables.map((variable, index) => draftOf(variable, texts[index]!)));
  // What was chosen last: Enter that asks may come before it has been drawn.
  const latest = useRef(drafts);
  const put = (next: string[][]) => setDrafts((latest.current = next));
  const [wrong, setWrong] = useState<readonly boolean[]>([]);
  const said = JSON.stringify(texts);
  // The address may say something else than the form: after a step back, or on another day.
  useEffect(() => put(asked.variables.map((variable, index) => draftOf(variable, texts[index]!))), [said]);
  return (
    <form
      className="ask-form"
      aria-label={m.ask_form()}
      onSubmit={(event) => {
        event.preventDefault();
        const read = asked.variables.map((variable, index) => readDraft(variable, latest.current[index]!));
        setWrong(read.map((each) => each === undefined));
        if (read.every((each) => each !== undefined)) onAsked(read);
      }}
    >
      {asked.variables.map((variable, index) => (
        <Field
          key={variable.name}
          id={`${id}-${index}`}
          variable={variable}
          options={optionsOf(variable, asked, choices)}
          draft={drafts[index]!}
          isWrong={wrong[index] ?? false}
          onDraft={(draft) => put(latest.current.with(index, draft))}
        />
      ))}
      <button type="submit" className="button button-primary">
        {m.ask()}
      </button>
    </form>
  );
}

interface FieldProps {
  id: string;
  variable: Variable;
  /** What can be chosen; undefined: it is typed. */
  options: readonly Option[] | undefined;
  draft: readonly string[];
  isWrong: boolean;
  onDraft(draft: string[]): void;
}

function Field({ id, variable, options, draft, isWrong, onDraft }: FieldProps) {
  const hint = hintOf(variable, isWrong);
  if (options && !variable.isEnum && !variable.isList) {
    return <Combobox id={id} label={meaningOf(variable).label()} options={options} value={draft[0] ?? ''} onChoose={(value) => onDraft([value])} />;
  }
  return (
    <div>
      <label htmlFor={id}>{meaningOf(variable).label()}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {options ? (
        <select
          id={id}
          className="form-select"
          multiple={variable.isList}
          size={variable.isList ? 6 : undefined}
          value={variable.isList ? [...draft] : (draft[0] ?? '')}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ target }) => onDraft([...target.selectedOptions].map(({ value }) => value))}
        >
          {withChosen(options, draft).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="form-input"
          inputMode="numeric"
          value={draft[0] ?? ''}
          aria-invalid={isWrong}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ target }) => onDraft([target.value])}
        />
      )}
    </div>
  );
}

function hintOf({ type, isList }: Variable, isWrong: boolean): string | undefined {
  if (type === 'Date') return isWrong ? m.day_wrong() : m.day_hint();
  if (type === 'Int') return isWrong ? m.ask_number_wrong() : m.ask_number_hint();
  return isList ? m.ask_several() : undefined;
}

function optionsOf(variable: Variable, { enums }: Asked, choices: PortalChoicesQuery | undefined): Option[] | undefined {
  if (variable.isEnum) return Object.entries(enums[variable.type] ?? {}).map(([value, words]) => [value, inWords(words)]);
  const { kind } = meaningOf(variable);
  if (!kind) return undefined;
  const chosen = choices?.[kind];
  const rows = chosen ? ('nodes' in chosen ? chosen.nodes : chosen) : [];
  return rows.map((row): Option => ['code' in row ? row.code : row.id, row.label]).sort(([, a], [, b]) => a.localeCompare(b, 'da'));
}

/** What the address names stands in the list, also while the others are not known. */
function withChosen(options: readonly Option[], draft: readonly string[]): readonly Option[] {
  const others = draft.filter((value) => !options.some(([known]) => known === value));
  return [...others.map((value): Option => [value, value]), ...options];
}

const draftOf = ({ type }: Variable, texts: readonly string[]): string[] => (type === 'Date' ? texts.map(dayToType) : [...texts]);

/** As the address says it; undefined: it cannot be read. */
function readDraft({ type }: Variable, draft: readonly string[]): string[] | undefined {
  if (type === 'Date') {
    const days = draft.map((text) => typedDay(text));
    return days.every((day) => day !== undefined) && days.length > 0 ? days : undefined;
  }
  if (type === 'Int') return draft.every((text) => /^\d{1,9}$/.test(text.trim())) && draft.length > 0 ? draft.map((text) => text.trim()) : undefined;
  return draft.length > 0 ? [...draft] : undefined;
}
