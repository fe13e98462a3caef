import type { ComponentChildren } from 'preact';
import { welcomeWords as words } from '../../i18n/words.ts';
import type { EntryPoint } from '../../model/career-pack.ts';
import type { PopupActions } from '../popup/possible-actions.ts';

interface StartWaysProps {
  readonly entryPoints: readonly EntryPoint[];
  /** The person's own; null while none is told. */
  readonly background: string | null;
  readonly actions: Pick<PopupActions, 'changeProfile' | 'openResume' | 'openUsualSkills'>;
}

function Way({ title, hint, children }: { title: string; hint: string; children: ComponentChildren }) {
  return (
    <section class="way">
      <h3>{title}</h3>
      <p class="small quiet">{hint}</p>
      {children}
    </section>
  );
}

/** Three ways to tell what one has; each leads to where it is confirmed. */
export function StartWays({ entryPoints, background, actions }: StartWaysProps) {
  const choose = (id: string) => {
    actions.changeProfile({ background: id });
    actions.openUsualSkills();
  };
  return (
    <section class="start-ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{words.start}</h2>
      <div class="ways">
        <Way title={words.background} hint={words.backgroundHint}>
          <p class="backgrounds">
            {entryPoints.map((entry) => (
              <button
                key={entry.id}
                type="button"
                class="choice-button"
                aria-pressed={entry.id === background}
                onClick={() => choose(entry.id)}
              >
                {entry.background}
              </button>
            ))}
          </p>
        </Way>
        <Way title={words.resume} hint={words.resumeHint}>
          <button type="button" class="button" onClick={actions.openResume}>
            {words.readResume}
          </button>
        </Way>
        <Way title={words.tick} hint={words.tickHint}>
          <button type="button" class="button" onClick={actions.openUsualSkills}>
            {words.openSkills}
          </button>
        </Way>
      </div>
    </section>
  );
}
