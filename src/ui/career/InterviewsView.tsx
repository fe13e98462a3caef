import { useMemo } from 'preact/hooks';
import { interviewWords as words } from '../../i18n/words.ts';
import type { InterviewQuestion } from '../../model/career-pack.ts';
import type { ProfilePartProps } from '../profile/ProfileApp.tsx';
import { prepareInterview } from './interview-view.ts';
import { missingFor } from './missing-skills.ts';
import { SubjectPicker } from './SubjectPicker.tsx';

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly InterviewQuestion[];
  readonly done: ReadonlySet<string>;
  readonly nameOf: (skill: string) => string;
  readonly onToggle: (question: InterviewQuestion, done: boolean) => void;
}

function QuestionList({ title, questions, done, nameOf, onToggle }: QuestionListProps) {
  if (questions.length === 0) return null;
  const ready = questions.filter(({ id }) => done.has(id)).length;
  return (
    <section class="sub-part wide-part" aria-label={title}>
      <h3>
        {title} <span class="small quiet">{words.ready(ready, questions.length)}</span>
      </h3>
      <ul class="question-list">
        {questions.map((question) => (
          <li key={question.id}>
            <label class="check top">
              <input
                type="checkbox"
                checked={done.has(question.id)}
                onChange={({ currentTarget }) => onToggle(question, currentTarget.checked)}
              />
              <span>
                {question.question}
                <span class="small quiet quote-line">
                  {question.curated ? words.curated : question.source}
                  {question.skills.length > 0 && ` · ${question.skills.map(nameOf).join(', ')}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Questions to prepare for, those on the person's gaps first, with a tick for each that is ready. */
export function InterviewsView({ state, actions, pack }: ProfilePartProps) {
  const subject = state.subject.value;
  const missing = missingFor(state);
  const roleId = subject?.role.id ?? null;
  // Sorted once for a role: a tick must not move the question that got it.
  const { onGaps, forRole, others } = useMemo(
    () => prepareInterview(pack.questions, roleId, missing),
    [pack, roleId],
  );
  const list = {
    done: new Set(state.profile.value.questionsDone),
    nameOf: (id: string) => state.skillIndex.value?.nameOf(id) ?? id,
    onToggle: ({ id }: InterviewQuestion, done: boolean) =>
      actions.change({ questions: { [id]: done } }, done ? words.nowReady : words.notReady),
  };
  return (
    <section class="part" aria-labelledby="interviews-title">
      <h2 id="interviews-title">{words.title}</h2>
      <p class="quiet">{words.intro(pack.questions.length)}</p>
      <SubjectPicker state={state} pack={pack} />
      <QuestionList title={words.onGaps} questions={onGaps} {...list} />
      <QuestionList title={words.forRole(subject?.role.title ?? '')} questions={forRole} {...list} />
      <QuestionList title={words.others} questions={others} {...list} />
    </section>
  );
}
