import { KIND_OF_QUESTION, LEVEL_OF_QUESTION, interviewWords as words } from '../../i18n/words.ts';
import type { InterviewQuestion } from '../../model/career-pack.ts';

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly InterviewQuestion[];
  readonly done: ReadonlySet<string>;
  readonly nameOf: (skill: string) => string;
  readonly onToggle: (question: InterviewQuestion, done: boolean) => void;
}

function Question({
  question,
  done,
  nameOf,
  onToggle,
}: { question: InterviewQuestion } & Omit<QuestionListProps, 'title' | 'questions'>) {
  const { id, level, kind, curated, source, skills, points } = question;
  const facts = [
    LEVEL_OF_QUESTION[level],
    KIND_OF_QUESTION[kind],
    ...skills.map(nameOf),
    ...(curated ? [] : [source]),
  ];
  return (
    <li>
      <label class="check top">
        <input
          type="checkbox"
          checked={done.has(id)}
          onChange={({ currentTarget }) => onToggle(question, currentTarget.checked)}
        />
        <span>
          {question.question}
          <span class="small quiet quote-line">{facts.join(' · ')}</span>
        </span>
      </label>
      <details class="question-points small">
        <summary>{words.points}</summary>
        <ul class="bullets">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Questions under one heading, each with what a good answer names and a tick for those that are ready. */
export function QuestionList({ title, questions, ...list }: QuestionListProps) {
  if (questions.length === 0) return null;
  const ready = questions.filter(({ id }) => list.done.has(id)).length;
  return (
    <section class="sub-part wide-part" aria-label={title}>
      <h3>
        {title} <span class="small quiet">{words.ready(ready, questions.length)}</span>
      </h3>
      <ul class="question-list">
        {questions.map((question) => (
          <Question key={question.id} question={question} {...list} />
        ))}
      </ul>
    </section>
  );
}
