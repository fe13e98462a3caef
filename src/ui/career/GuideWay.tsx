import { guideWords as words } from '../../i18n/words.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import { GuidePart } from './GuideParts.tsx';
import type { RoleGuide } from './guide-view.ts';
import { LadderSteps } from './LadderSteps.tsx';

function GuideRoadmap({ phases, roadmap }: Pick<RoleGuide, 'phases' | 'roadmap'>) {
  return (
    <>
      <p class="quiet">{words.weeks(roadmap.weeks)}</p>
      <ol class="guide-phases">
        {phases.map(({ id, title, weeks, depth, milestone, isDone }) => (
          <li key={id} data-done={isDone}>
            <p>
              <strong>{title}</strong>{' '}
              <span class="small quiet">
                {[words.phase(weeks), ...(depth ? [words[depth]] : []), ...(isDone ? [words.done] : [])].join(
                  ' · ',
                )}
              </span>
            </p>
            <p class="small">{milestone}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function TrackPart({ track, positions, role }: Pick<RoleGuide, 'track' | 'positions' | 'role'>) {
  return (
    <>
      <p>
        <TrackTag track={track.id} /> {track.bestFor}
      </p>
      <p class="quiet">
        {words.focus}: {track.focus.join(', ')}.
      </p>
      <h4>{words.positions}</h4>
      <ol class="ladder">
        {positions.map(({ id, title, stageName, responsibilities, requirements, role: own }) => (
          <li key={id} data-posting={own === role.id}>
            <p>
              <strong>{title}</strong> <span class="small quiet">{stageName}</span>
            </p>
            <p class="small">
              {words.duties}: {responsibilities.join('; ')}.
            </p>
            <p class="small quiet">
              {words.asks}: {requirements.join('; ')}.
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where the role's guide leads: roadmap, ladder, interview, track. */
export function GuideWay({ view, posting }: { view: RoleGuide; posting: string | null }) {
  const { ladder, questions, questionCount, stage } = view;
  return (
    <>
      <GuidePart id="roadmap" title={words.roadmap}>
        <GuideRoadmap phases={view.phases} roadmap={view.roadmap} />
      </GuidePart>
      <GuidePart id="ladder" title={words.ladder}>
        <LadderSteps steps={ladder.steps} posting={posting} />
        {stage && (
          <p class="quiet">
            {words.stage(stage.name)}: {stage.focus.join(', ')}.
          </p>
        )}
      </GuidePart>
      <GuidePart id="questions" title={words.questions}>
        <ul class="bullets">
          {questions.map(({ id, question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
        <p>
          <a href="#interviews">{words.allQuestions(questionCount)}</a>
        </p>
      </GuidePart>
      <GuidePart id="common" title={words.common}>
        <dl class="guide-questions">
          {view.guide.commonQuestions.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </GuidePart>
      <GuidePart id="track" title={words.trackTitle}>
        <TrackPart track={view.track} positions={view.positions} role={view.role} />
      </GuidePart>
    </>
  );
}
