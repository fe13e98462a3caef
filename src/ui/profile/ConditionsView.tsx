import { conditionPageWords as words } from '../../i18n/words.ts';
import { givenAnswers } from '../posting/conditions-view.ts';
import { LifeFields } from './LifeFields.tsx';
import type { ConditionFieldsProps, ProfilePartProps } from './part-props.ts';
import { QualificationFields } from './QualificationFields.tsx';
import { WorkRightFields } from './WorkRightFields.tsx';

function Answers({
  conditions,
  onTakeBack,
}: Pick<ConditionFieldsProps, 'conditions'> & { readonly onTakeBack: (key: string) => void }) {
  const answers = givenAnswers(conditions);
  if (answers.length === 0) return null;
  return (
    <section class="sub-part" aria-labelledby="answers-title">
      <h3 id="answers-title">{words.answers}</h3>
      <p class="quiet">{words.answersHint}</p>
      <ul class="given-answers">
        {answers.map(({ key, question, isYes }) => (
          <li key={key}>
            <span>
              {question} <strong>{isYes ? words.moves.yes : words.moves.no}</strong>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={words.takeBackOf(question)}
              onClick={() => onTakeBack(key)}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What decides for the person beside skills. */
export function ConditionsView({ state, actions }: ProfilePartProps) {
  const { conditions } = state.profile.value;
  const onChange: ConditionFieldsProps['onChange'] = (change, field) =>
    actions.change({ conditions: change }, words.saved(field));
  return (
    <section class="part" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <WorkRightFields conditions={conditions} onChange={onChange} />
      <QualificationFields conditions={conditions} onChange={onChange} />
      <LifeFields conditions={conditions} onChange={onChange} />
      <Answers
        conditions={conditions}
        onTakeBack={(key) => actions.change({ conditions: { answers: { [key]: null } } }, words.takenBack)}
      />
    </section>
  );
}
