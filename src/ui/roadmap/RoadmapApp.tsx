import { TriangleAlert } from 'lucide-preact';
import { roadmapWords } from '../../i18n/words.ts';
import { NewsBar } from '../components/NewsBar.tsx';
import { SiteNav } from '../components/SiteNav.tsx';
import { StateScreen } from '../components/StateScreen.tsx';
import { ExportBar } from './ExportBar.tsx';
import { downloadCalendar, downloadMarkdown } from './exports.ts';
import { RoadmapBody } from './RoadmapBody.tsx';
import type { RoadmapActions } from './roadmap-actions.ts';
import type { ExportFacts } from './roadmap-markdown.ts';
import type { RoadmapState } from './roadmap-state.ts';

interface RoadmapAppProps {
  readonly state: RoadmapState;
  readonly actions: RoadmapActions;
}

function factsOf({ record, view, today, profile }: RoadmapState): ExportFacts {
  const { hoursPerWeek, goalsDone } = profile.value;
  const titles = view.value?.lanes.map(({ roadmap }) => roadmap.title) ?? [];
  return { title: record.value?.posting?.title || titles.join(', '), today, hoursPerWeek, goalsDone };
}

function Body({ state, actions }: RoadmapAppProps) {
  const view = state.view.value;
  const { failedTitle, failed, loading } = roadmapWords;
  if (state.failure.value !== null) {
    const detail = state.failure.value;
    return (
      <StateScreen icon={TriangleAlert} title={failedTitle} text={failed} detail={detail} action={null} />
    );
  }
  const reviewer = state.reviewer.value;
  if (view === null || reviewer === null) return <p class="visually-hidden">{loading}</p>;
  return <RoadmapBody state={state} actions={actions} view={view} pack={reviewer.pack} />;
}

/** The roadmap page: what a posting needs, every phase with its goals, and the ways to take it along. */
export function RoadmapApp({ state, actions }: RoadmapAppProps) {
  const view = state.view.value;
  return (
    <>
      <header class="page-header">
        <SiteNav current="roadmap" />
        <h1 class="visually-hidden">{roadmapWords.title}</h1>
        {view && (
          <ExportBar
            onMarkdown={() => downloadMarkdown(view, factsOf(state))}
            onCalendar={() => void downloadCalendar(view, factsOf(state))}
          />
        )}
      </header>
      <main data-finished={view !== null || state.failure.value !== null}>
        <Body state={state} actions={actions} />
      </main>
      <NewsBar text={state.news.value} onUndo={null} takesFocus={false} onDismiss={actions.dismissNews} />
    </>
  );
}
