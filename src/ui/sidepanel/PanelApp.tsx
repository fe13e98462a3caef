import type { ReadonlySignal } from '@preact/signals';
import { MousePointerClick } from 'lucide-preact';
import { headerWords, panelWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import { PopupApp } from '../popup/PopupApp.tsx';
import type { PanelView } from './panel-tabs.ts';

interface PanelAppProps {
  readonly current: ReadonlySignal<PanelView | null>;
}

function Invitation() {
  return (
    <>
      <header class="header">
        <h1>{headerWords.product}</h1>
        <p class="facts small">
          <span>{headerWords.tagline}</span>
        </p>
      </header>
      <main data-finished="true">
        <StateScreen
          icon={MousePointerClick}
          title={panelWords.inviteTitle}
          text={panelWords.invite}
          detail={panelWords.inviteDetail}
          action={null}
        />
      </main>
    </>
  );
}

/** The popup's view for whichever tab is in front; for a page that was not given to Milepost, an invitation. */
export function PanelApp({ current }: PanelAppProps) {
  const view = current.value;
  if (view === null) return null;
  return view.hasAccess.value ? <PopupApp state={view.state} actions={view.actions} /> : <Invitation />;
}
