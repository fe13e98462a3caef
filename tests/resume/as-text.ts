import { HEADINGS } from './headings.ts';
import type { Person, Station } from './people.ts';

const stationLines = ({ title, place, dates, points }: Station): string[] => [
  `${title}, ${place}`,
  dates,
  ...points.map((point) => `- ${point}`),
  '',
];

/** A résumé as somebody would type it. */
export function asText(person: Person): string {
  const words = HEADINGS[person.language];
  return [
    person.name,
    '',
    person.summary,
    '',
    words.jobs.toUpperCase(),
    ...person.jobs.flatMap(stationLines),
    words.studies.toUpperCase(),
    ...person.studies.flatMap(stationLines),
    words.skills.toUpperCase(),
    ...person.skills,
    '',
    words.certificates.toUpperCase(),
    ...person.certificates,
    '',
    words.interests.toUpperCase(),
    person.interests,
  ].join('\n');
}

/** A file of jsonresume.org. */
export function asJsonResume(person: Person): string {
  const months = (dates: string) => dates.split(' – ').map((date) => date.slice(0, 7));
  const work = person.jobs.map(({ title, place, dates, points }) => {
    const [startDate, endDate] = months(dates);
    return { name: place, position: title, startDate, endDate, highlights: points };
  });
  const education = person.studies.map(({ title, place, dates }) => {
    const [startDate, endDate] = months(dates);
    return { institution: place, area: title, studyType: '', startDate, endDate };
  });
  return JSON.stringify({
    basics: { name: person.name, summary: person.summary },
    work,
    education,
    skills: person.skills.map((line) => ({ name: line.split(', ')[0], keywords: line.split(', ').slice(1) })),
    certificates: person.certificates.map((name) => ({ name })),
    interests: [{ name: person.interests }],
  });
}
