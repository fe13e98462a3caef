import type { InterviewQuestion } from '../src/model/career-pack.ts';
import questions from './interview-questions.json' with { type: 'json' };

/** All interview questions, by id. */
export const INTERVIEW_QUESTIONS: readonly InterviewQuestion[] = questions as InterviewQuestion[];
