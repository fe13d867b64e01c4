import { holdQuestions } from '../two-answers.js';
import { answers } from './answers.js';
import { stated } from './stated.js';

holdQuestions('questions across subgraphs', new URL('./', import.meta.url), { ...answers, ...stated });
