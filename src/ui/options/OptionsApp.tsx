import { TriangleAlert } from 'lucide-preact';
import { optionsWords } from '../../platform/i18n.ts';
import { NewsBar } from '../components/NewsBar.tsx';
import { SiteNav } from '../components/SiteNav.tsx';
import { StateScreen } from '../components/StateScreen.tsx';
import type { OptionsActions } from '../models/options-actions.ts';
import { OPTIONS_VIEWS, type OptionsView } from '../models/options-route.ts';
import type { ProfilePack } from '../models/options-services.ts';
import type { OptionsState } from '../models/options-state.ts';
import type { PageSettings } from '../models/page-settings.ts';
import { CareerView } from './CareerView.tsx';
import { CertificatesView } from './CertificatesView.tsx';
import { ConditionsView } from './ConditionsView.tsx';
import { InterviewsView } from './InterviewsView.tsx';
import { PagesView } from './PagesView.tsx';
import { ResumeView } from './ResumeView.tsx';
import { SkillsView } from './SkillsView.tsx';
import { StoredView } from './StoredView.tsx';
import { YouView } from './YouView.tsx';

/** What every part of the page gets. */
export interface OptionsPartProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly pack: ProfilePack;
  readonly pages: PageSettings;
}

const PARTS: Readonly<Record<OptionsView, (props: OptionsPartProps) => preact.ComponentChild>> = {
  you: YouView,
  conditions: ConditionsView,
  resume: ResumeView,
  skills: SkillsView,
  career: CareerView,
  certificates: CertificatesView,
  interviews: InterviewsView,
  pages: PagesView,
  data: StoredView,
};

function Body({ state, actions, pages }: Omit<OptionsPartProps, 'pack'>) {
  const pack = state.pack.value;
  if (state.failure.value !== null) {
    return (
      <StateScreen
        icon={TriangleAlert}
        title={optionsWords.failedTitle}
        text={optionsWords.failed}
        detail={state.failure.value}
        action={null}
      />
    );
  }
  if (pack === null) return <p class="visually-hidden">{optionsWords.loading}</p>;
  const Part = PARTS[state.view.value];
  return <Part key={state.view.value} state={state} actions={actions} pack={pack} pages={pages} />;
}

/** The profile page: what a person told, and what follows from it. */
export function OptionsApp({ state, actions, pages }: Omit<OptionsPartProps, 'pack'>) {
  const news = state.news.value;
  return (
    <>
      <header class="page-header">
        <SiteNav current="options" />
        <h1 class="visually-hidden">{optionsWords.title}</h1>
      </header>
      <nav class="view-nav" aria-label={optionsWords.viewsLabel}>
        {OPTIONS_VIEWS.map((view) => (
          <a key={view} href={`#${view}`} aria-current={view === state.view.value ? 'true' : undefined}>
            {optionsWords.views[view]}
          </a>
        ))}
      </nav>
      <main data-finished={state.pack.value !== null || state.failure.value !== null}>
        <Body state={state} actions={actions} pages={pages} />
        <p class="small quiet page-foot">{optionsWords.stays}</p>
      </main>
      <NewsBar
        text={news?.text ?? null}
        onUndo={news?.undo ? actions.undo : null}
        takesFocus={news?.undo === 'erasing'}
        onDismiss={actions.dismissNews}
      />
    </>
  );
}
