import { FileText, Printer } from 'lucide-preact';
import { LEVEL_NAMES, guideWords as words } from '../../i18n/words.ts';
import { download } from '../../platform/download.ts';
import { Icon } from '../components/Icon.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import { guideMarkdown } from './guide-markdown.ts';
import type { RoleGuide } from './guide-view.ts';

/** The role that a guide is about, whose guide it is, and the ways out of the browser. */
export function GuideHead({ view }: { view: RoleGuide }) {
  const { role, guide } = view;
  const save = () => download(`${words.file(role.id)}.md`, 'text/markdown', guideMarkdown(view));
  return (
    <header class="guide-head">
      <h3>{role.title}</h3>
      <p>
        <TrackTag track={role.track} /> <span class="quiet">{LEVEL_NAMES[role.level]}</span>
      </p>
      <p>{role.summary}</p>
      <p class="small quiet">
        {guide.curated ? words.ofMilepost(guide.title) : words.ofCareerGuide(guide.title)}
      </p>
      <p class="guide-exports">
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} />
          {words.print}
        </button>
        <button type="button" class="button" title={words.markdownHint} onClick={save}>
          <Icon of={FileText} />
          {words.markdown}
        </button>
      </p>
    </header>
  );
}
