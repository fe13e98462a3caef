import { siteWords } from '../../i18n/words.ts';
import { Section } from '../components/Section.tsx';
import type { Site } from '../services.ts';

interface SiteSectionProps {
  readonly site: Site;
  readonly onToggle: () => void;
}

/** Whether the page's site is read by itself. The box follows the browser's answer, not the click. */
export function SiteSection({ site, onToggle }: SiteSectionProps) {
  return (
    <Section name="site" title={siteWords.title} hiddenTitle>
      <label class="site-check">
        <input
          type="checkbox"
          checked={site.granted}
          onClick={(event) => {
            event.preventDefault();
            onToggle();
          }}
        />
        <span>{siteWords.read(site.name)}</span>
      </label>
      <p class="small quiet">{site.granted ? siteWords.on : siteWords.off}</p>
    </Section>
  );
}
