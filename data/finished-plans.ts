import type {
  Citation,
  LibraryResource,
  Phase,
  Resource,
  Roadmap,
  ShortUnit,
  WrittenPhase,
  WrittenRoadmap,
  WrittenUnit,
} from '../src/model/career-pack.ts';

/** The resources of the library by id. */
export type Library = ReadonlyMap<string, LibraryResource>;

/** The id by which a file cites a resource. */
export const citedId = (citation: Citation): string =>
  typeof citation === 'string' ? citation : citation.id;

/** What a citation stands for, with the title that it gives; one that the library lacks is told by its id. */
function cited(citation: Citation, library: Library): Resource {
  const found = library.get(citedId(citation));
  if (!found) return { title: citedId(citation), kind: 'reading' };
  const { id: _id, serves: _serves, checked: _checked, ...resource } = found;
  return typeof citation === 'string' ? resource : { ...resource, title: citation.title };
}

const finishPhase = ({ goals, resources, ...phase }: WrittenPhase, library: Library): Phase => ({
  ...phase,
  goals: goals.map(({ id, text }) => ({ id, text })),
  resources: resources.map((one) => cited(one, library)),
  teaches: [...new Set(goals.flatMap(({ practices }) => practices))].sort(),
});

/** A roadmap as plans use it: each phase with its resources, and with the skills that its goals practice, sorted. */
export const finishRoadmap = (roadmap: WrittenRoadmap, library: Library): Roadmap => ({
  ...roadmap,
  phases: roadmap.phases.map((phase) => finishPhase(phase, library)),
});

/** A short unit with its resource. */
export const finishUnit = (unit: WrittenUnit, library: Library): ShortUnit => ({
  ...unit,
  resource: cited(unit.resource, library),
});

/** The library of a list of resources. */
export const libraryOf = (resources: readonly LibraryResource[]): Library =>
  new Map(resources.map((resource) => [resource.id, resource]));
