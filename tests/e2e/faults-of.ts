import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds, a line a fault, in light and in dark. Its short way skips frames, of which there are none. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}, ${colorScheme}: ${html}`)),
    );
  }
  return faults;
}
