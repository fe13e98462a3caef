import type { DataFiles } from '../data-files.ts';
import { objectsIn } from './objects.ts';

/** Fields that hold the address of a page. */
const LINK_FIELDS = ['page', 'url'] as const;

/** Beginnings of the parameters by which a site learns where a visitor came from. */
const TRACKING = ['utm_', 'gclid', 'fbclid', 'msclkid', 'mc_', 'mkt_', 'ref', 'source', 'cmp', 'aff'];

/** The links of the pack, and what is wrong with the form of some. */
export interface LinkReport {
  readonly count: number;
  /** One line for each link that is not as it should be. */
  readonly problems: readonly string[];
}

/** Counts the links of the pack and names those that are not https, are followed, or carry more than a page's address. */
export function reportLinks(files: DataFiles): LinkReport {
  const links = [...files].flatMap(([file, content]) =>
    objectsIn(content).flatMap((record) =>
      LINK_FIELDS.flatMap((field) => {
        const link = record[field];
        return typeof link === 'string' ? [{ file, link }] : [];
      }),
    ),
  );
  const problems = links.flatMap(({ file, link }) =>
    faultsOf(link).map((fault) => `${file}: ${link} ${fault}`),
  );
  return { count: links.length, problems };
}

function faultsOf(link: string): string[] {
  if (!URL.canParse(link)) return ['is no address'];
  const url = new URL(link);
  const tracking = [...url.searchParams.keys()].filter((name) =>
    TRACKING.some((start) => name.toLowerCase().startsWith(start)),
  );
  return [
    ...(url.protocol === 'https:' ? [] : ['is not https']),
    ...(url.username === '' && url.port === '' ? [] : ['holds a name or a port']),
    ...tracking.map((name) => `carries "${name}", by which visitors are followed`),
  ];
}
