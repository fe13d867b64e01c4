import { use } from 'react';
import { useSearchParams } from 'react-router';
import { m } from '#messages';
import { DAY, useDay } from '../../app/day.ts';
import { useOwnMunicipality } from '../../app/own-municipality.ts';
import { useView } from '../../app/use-view.ts';
import { View } from '../../frame/View.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { isCountable } from './answer.ts';
import { AskFrame } from './AskFrame.tsx';
import { told, type Answer, type Asked, type Question } from './asked.ts';
import { AsBars } from './Bars.tsx';
import { Enums } from './Cell.tsx';
import { Form } from './Form.tsx';
import { Keep } from './Keep.tsx';
import { Part } from './Parts.tsx';
import { meaningOf, textsOf, valueOf } from './variables.ts';

/** The parameter that says how what can be counted is shown, and its value for bars. */
const [LOOK, CHART] = ['vis', 'diagram'];

const MODULES = import.meta.glob<{ asked: Asked }>('./questions/*.generated.ts');

/** What is known of each question that has been opened; a chunk of its own each. */
const opened = new Map<string, Promise<{ asked: Asked }>>();

function load(slug: string): Promise<{ asked: Asked }> {
  let loading = opened.get(slug);
  if (!loading) opened.set(slug, (loading = MODULES[`./questions/${slug}.generated.ts`]!()));
  return loading;
}

/** A question with its form and its answer, by what the address says. */
export function QuestionView({ question }: { question: Question }) {
  const { asked } = use(load(question.slug));
  const [parameters, setParameters] = useSearchParams();
  const [day] = useDay();
  const [own] = useOwnMunicipality();
  const texts = asked.variables.map((variable) => textsOf(variable, question, parameters, day, own?.code));
  const variables = Object.fromEntries(asked.variables.map((variable, index) => [variable.name, valueOf(variable, texts[index]!)]));
  const values = asked.variables.flatMap((variable, index) => {
    const { parameter } = meaningOf(variable);
    return parameter === DAY ? [] : texts[index]!.map((text) => [parameter, text] as const);
  });
  const answer = useView(asked.document, variables, { fetchPolicy: 'no-cache' });
  const { data, missing } = answer;
  const [title, more] = told(question);
  const isChart = parameters.get(LOOK) === CHART;
  const ask = (next: string[][]) => {
    const after = new URLSearchParams(parameters);
    for (const [index, variable] of asked.variables.entries()) {
      const { parameter } = meaningOf(variable);
      after.delete(parameter);
      for (const text of next[index]!) after.append(parameter, text);
    }
    setParameters(after, { replace: true, preventScrollReset: true });
  };
  return (
    <View answer={answer} title={title} dataAsOf={asOf(data)} crumbs={[{ text: m.ask(), to: '/spoerg' }, { text: title }]}>
      <AskFrame current={question.slug}>
        <h2>{title}</h2>
        <p>{more}</p>
        {asked.variables.length > 0 && <Form asked={asked} texts={texts} onAsked={ask} />}
        {data && (
          <Enums value={asked.enums}>
            {asked.fields.some(isCountable) && (
              <Segments
                label={m.look()}
                name={LOOK}
                value={isChart ? CHART : undefined}
                segments={[
                  [undefined, m.look_table()],
                  [CHART, m.look_chart()],
                ]}
              />
            )}
            <AsBars value={isChart}>
              {asked.fields.map((field) => (
                <Part key={field.key} field={field} value={data[field.key]} level={3} isFailing={missing.length > 0} />
              ))}
            </AsBars>
            <Keep title={title} slug={question.slug} values={values} />
            <details>
              <summary>{m.ask_json()}</summary>
              <pre tabIndex={0} aria-label={m.ask_json()}>
                {JSON.stringify(data, withoutTypes, 2)}
              </pre>
            </details>
          </Enums>
        )}
      </AskFrame>
    </View>
  );
}

const asOf = (data: Answer | undefined) => (data?.dataAsOf as { asOf: string | null } | null | undefined)?.asOf;

const withoutTypes = (key: string, value: unknown) => (key === '__typename' ? undefined : value);
