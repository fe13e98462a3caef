import { TriangleAlert } from 'lucide-preact';
import { optionsWords } from '../../i18n/words.ts';
import { CareerView } from '../career/CareerView.tsx';
import { CertificatesView } from '../career/CertificatesView.tsx';
import { GuideView } from '../career/GuideView.tsx';
import { InterviewsView } from '../career/InterviewsView.tsx';
import { NewsBar } from '../components/NewsBar.tsx';
import { SiteNav } from '../components/SiteNav.tsx';
import { StateScreen } from '../components/StateScreen.tsx';
import { ConditionsView } from './ConditionsView.tsx';
import { PagesView } from './PagesView.tsx';
import type { ProfilePartProps } from './part-props.ts';
import { OPTIONS_VIEWS, type ProfileView } from './profile-route.ts';
import { ResumeView } from './ResumeView.tsx';
import { SkillsView } from './SkillsView.tsx';
import { StoredView } from './StoredView.tsx';
import { YouView } from './YouView.tsx';

const PARTS: Readonly<Record<ProfileView, (props: ProfilePartProps) => preact.ComponentChild>> = {
  you: YouView,
  conditions: ConditionsView,
  resume: ResumeView,
  skills: SkillsView,
  career: CareerView,
  guide: GuideView,
  certificates: CertificatesView,
  interviews: InterviewsView,
  pages: PagesView,
  data: StoredView,
};

function Body({ state, actions, pages }: Omit<ProfilePartProps, 'pack'>) {
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
export function ProfileApp({ state, actions, pages }: Omit<ProfilePartProps, 'pack'>) {
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
