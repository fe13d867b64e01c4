export type { Graph, GraphAnswer, GraphError } from './graph.js';
export type { Question, Trusted, Variable } from './question.js';
export { OWN, QUESTIONS } from './questions.generated.js';

/** The server, with the libraries that only it needs. */
export const openMcp = () => import('./server.js');
