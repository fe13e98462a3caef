import { render } from 'preact';
import { ProfileApp } from './ProfileApp.tsx';
import { createPageSettings } from './page-settings.ts';
import { createProfileActions, loadProfilePage } from './profile-actions.ts';
import { routeOf } from './profile-route.ts';
import type { ProfileServices } from './profile-services.ts';
import { createProfileState, followRoute } from './profile-state.ts';

/** Shows the profile page in `root` and fills it as its services answer. Resolves when all of it stands. */
export function mountProfile(root: Element, services: ProfileServices): Promise<void> {
  const state = createProfileState(routeOf(location.hash), services);
  addEventListener('hashchange', () => {
    followRoute(state, routeOf(location.hash));
    scrollTo(0, 0);
  });
  const pages = createPageSettings(services.pages);
  render(<ProfileApp state={state} actions={createProfileActions(state, services)} pages={pages} />, root);
  return loadProfilePage(state, services);
}
