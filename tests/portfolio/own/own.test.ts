import { holdQuestions } from '../two-answers.js';
import { answers } from './answers.js';

holdQuestions('questions of our own', new URL('./', import.meta.url), answers);
