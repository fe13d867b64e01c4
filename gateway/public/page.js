/* global React, ReactDOM, GraphiQL */
const { createElement: h, useEffect, useState } = React;
const { useEditorContext, useExecutionContext } = GraphiQL.React;

const WELCOME = `# The portfolio graph: KOMBIT's solutions, who decides, which agreements and tasks municipalities owe.
# Pick one of the questions on the left, or write your own; the book opens the schema's documentation.
query MunicipalityDossier {
  municipality(code: "751") {
    name
    kkr { name }
    tasks(filter: { state: { eq: OPEN, asOf: "2025-11-21" } }) {
      nodes { title end { raw to } solutions { name } }
    }
  }
}
`;

/** The first language of the reader that the questions are in. */
const LANGUAGE = navigator.languages.map((language) => language.slice(0, 2)).find((language) => language === 'da' || language === 'en') ?? 'en';

function Questions() {
  const [questions, setQuestions] = useState([]);
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState(null);
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });

  useEffect(() => {
    fetch('questions.json')
      .then((response) => response.json())
      .then(setQuestions);
  }, []);

  const open = (question) => {
    setCurrent(question.id);
    queryEditor.setValue(question.query);
    queryEditor.operationName = /query (\w+)/.exec(question.query)[1];
    variableEditor.setValue(JSON.stringify(question.variables, null, 2));
    run();
  };

  const wanted = search.toLowerCase();
  const shown = questions.filter(({ id, question: { da, en } }) => `${id} ${da} ${en}`.toLowerCase().includes(wanted));
  return h(
    'section',
    { 'aria-label': 'Portfolio questions' },
    h('div', { className: 'graphiql-doc-explorer-title' }, 'Portfolio questions'),
    h('input', {
      className: 'question-search',
      type: 'search',
      placeholder: `Search ${questions.length} questions`,
      value: search,
      onChange: (event) => setSearch(event.target.value),
    }),
    h(
      'ul',
      { className: 'questions' },
      shown.map((question) =>
        h(
          'li',
          { key: question.id },
          h(
            'button',
            { type: 'button', 'aria-current': question.id === current, onClick: () => open(question) },
            h('small', null, question.id),
            h('span', { lang: LANGUAGE }, question.question[LANGUAGE]),
          ),
        ),
      ),
    ),
  );
}

const icon = () =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 20, height: 20, fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 },
    h('circle', { cx: 12, cy: 12, r: 9 }),
    h('path', { d: 'M9.5 9.3a2.6 2.6 0 1 1 3.6 2.6c-.8.3-1.1.9-1.1 1.8M12 16.6v.2' }),
  );
const plugin = { title: 'Portfolio questions', icon, content: Questions };

ReactDOM.createRoot(document.getElementById('graph')).render(
  h(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '../graphql' }),
    defaultQuery: WELCOME,
    plugins: [plugin],
    visiblePlugin: plugin,
    shouldPersistHeaders: false,
  }),
);
