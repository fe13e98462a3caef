import { Check, Minus, X } from 'lucide-preact';
import { adviceWords } from '../../i18n/words.ts';
import type { Guide } from '../../model/career-pack.ts';
import type { CheckAnswer, CheckedStatement, GuideCheck } from '../../plan/guide-check.ts';
import { Icon } from './Icon.tsx';

interface GuideCheckListProps {
  readonly guide: Guide;
  readonly check: GuideCheck;
  /** Weeks of the guide's own roadmap. */
  readonly weeks: number;
  /** Whether it says which guide this is; not needed under the guide's own heading. */
  readonly isNamed?: boolean;
}

const ICONS: Readonly<Record<CheckAnswer, typeof Check>> = { yes: Check, no: X, unknown: Minus };

function Statements({ title, list }: { title: string; list: readonly CheckedStatement[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="checks">
        {list.map(({ text, answer }) => (
          <li key={text} data-answer={answer}>
            <Icon of={ICONS[answer]} size={14} />
            <span>
              {text} <span class="small quiet">· {adviceWords.answer[answer]}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whom a guide's role suits, each statement answered from the profile, and what the role takes. */
export function GuideCheckList({ guide, check, weeks, isNamed = true }: GuideCheckListProps) {
  const { questionsAtLeast, requirements } = guide;
  const { difficulty, entryBarrier, monthsToLearn } = requirements;
  const facts = [
    [adviceWords.difficulty, difficulty],
    [adviceWords.barrier, entryBarrier],
    [adviceWords.coding, check.coding ? adviceWords.codingNeeded[check.coding] : adviceWords.noCoding],
    [
      adviceWords.practice,
      questionsAtLeast === null ? adviceWords.practiceHere : adviceWords.practiceAtLeast(questionsAtLeast),
    ],
    [
      adviceWords.time,
      guide.curated ? adviceWords.timeOurs(monthsToLearn, weeks) : adviceWords.timeBoth(monthsToLearn, weeks),
    ],
  ] as const;
  return (
    <div class="guide-check">
      <Statements title={adviceWords.great} list={check.greatFit} />
      <Statements title={adviceWords.misfit} list={check.misfit} />
      <dl class="guide-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isNamed && (
        <p class="small quiet">
          {guide.curated ? adviceWords.ownGuide(guide.title) : adviceWords.guide(guide.title)}
        </p>
      )}
    </div>
  );
}
