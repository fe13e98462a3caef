import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { KIND_OF_QUESTION, LEVEL_OF_QUESTION, interviewWords as words } from '../../i18n/words.ts';
import type { InterviewQuestion } from '../../model/career-pack.ts';
import { QUESTION_KINDS, QUESTION_LEVELS } from '../../model/interview-question.ts';
import type { ProfilePartProps } from '../profile/part-props.ts';
import { SelectField } from '../profile/SelectField.tsx';
import { isChosen, prepareInterview, type QuestionChoice } from './interview-view.ts';
import { missingFor } from './missing-skills.ts';
import { QuestionList } from './QuestionList.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';

const optionsOf = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => [{ label: null, options: values.map((value) => ({ value, label: names[value] })) }];

/** Narrows the questions by level and by kind. */
function ChoiceFields({ choice }: { choice: Signal<QuestionChoice> }) {
  const choose = (change: Partial<QuestionChoice>) => {
    choice.value = { ...choice.value, ...change };
  };
  return (
    <div class="fields plain">
      <SelectField
        label={words.level}
        value={choice.value.level}
        open={words.allLevels}
        groups={optionsOf(QUESTION_LEVELS, LEVEL_OF_QUESTION)}
        onChange={(level) => choose({ level: QUESTION_LEVELS.find((one) => one === level) ?? null })}
      />
      <SelectField
        label={words.kind}
        value={choice.value.kind}
        open={words.allKinds}
        groups={optionsOf(QUESTION_KINDS, KIND_OF_QUESTION)}
        onChange={(kind) => choose({ kind: QUESTION_KINDS.find((one) => one === kind) ?? null })}
      />
    </div>
  );
}

/** Questions to prepare for, those on the person's gaps first, with a tick for each that is ready. */
export function InterviewsView({ state, actions, pack }: ProfilePartProps) {
  const choice = useSignal<QuestionChoice>({ level: null, kind: null });
  const subject = state.subject.value;
  const missing = missingFor(state);
  const role = subject?.role ?? null;
  // Sorted once for a role: a tick must not move the question that got it.
  const prepared = useMemo(() => prepareInterview(pack.questions, role, missing), [pack, role?.id]);
  const shown = (questions: readonly InterviewQuestion[]) =>
    questions.filter((question) => isChosen(question, choice.value));
  const list = {
    done: new Set(state.profile.value.questionsDone),
    nameOf: (id: string) => state.skillIndex.value?.nameOf(id) ?? id,
    onToggle: ({ id }: InterviewQuestion, done: boolean) =>
      actions.change({ questions: { [id]: done } }, done ? words.nowReady : words.notReady),
  };
  const lists = [
    { title: words.onGaps, questions: shown(prepared.onGaps) },
    { title: words.forRole(role?.title ?? ''), questions: shown(prepared.forRole) },
    { title: role === null ? words.all : words.others, questions: shown(prepared.others) },
  ];
  return (
    <section class="part" aria-labelledby="interviews-title">
      <h2 id="interviews-title">{words.title}</h2>
      <p class="quiet">{words.intro(pack.questions.length)}</p>
      <div class="question-choice">
        <SubjectPicker state={state} pack={pack} />
        <ChoiceFields choice={choice} />
      </div>
      {lists.every(({ questions }) => questions.length === 0) && <p>{words.none}</p>}
      {lists.map((one) => (
        <QuestionList key={one.title} {...one} {...list} />
      ))}
    </section>
  );
}
