import { holdQuestions } from '../two-answers.js';
import { answers } from './answers.js';

holdQuestions('questions across subgraphs', new URL('./', import.meta.url), answers);
