import { useEffect } from 'react';
import { useParams } from 'react-router';
import { m } from '#messages';
import { Breadcrumbs } from '../../frame/Breadcrumbs.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { AskFrame } from './AskFrame.tsx';
import { QuestionView } from './QuestionView.tsx';
import { QUESTIONS } from './questions.generated.ts';

/** The ready questions: all of them, and one with its form and its answer. */
export default function Ask() {
  const { question: slug } = useParams();
  const question = QUESTIONS.find((each) => each.slug === slug);
  if (question) return <QuestionView key={slug} question={question} />;
  return slug === undefined ? <List /> : <NotFound text={m.no_question({ id: slug })} />;
}

function List() {
  useEffect(() => {
    document.title = `${m.ask()} – ${m.portal()}`;
  }, []);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: m.ask() }]} />
      <div className="view">
        <AskFrame />
      </div>
    </>
  );
}
