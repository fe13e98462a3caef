/**
 * What postings speak of, as beginnings of words in many languages: a text that touches five of these in its own part is
 * rarely about anything else. Compared with the beginnings of plain words.
 */
export const POSTING_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  experience: ['experience', 'erfahrung', 'berufserfahrung', 'expérience', 'experiencia', 'experiência', 'esperienza', 'ervaring', 'erfarenhet', 'erfaring', 'kokemus', 'kokemusta', 'zkušenost', 'skúsenos', 'doświadczeni', 'tapasztalat'],
  knowledge: ['knowledge', 'proficien', 'familiar', 'kenntnis', 'deutschkenntnis', 'englischkenntnis', 'connaissance', 'maîtrise', 'conocimiento', 'conhecimento', 'conoscenz', 'kennis', 'kunskap', 'kendskab', 'kjennskap', 'znalost', 'znajomoś', 'osaamis'],
  degree: ['degree', 'bachelor', 'diploma', 'studium', 'ausbildung', 'hochschul', 'abschluss', 'diplôme', 'formation', 'titulación', 'formação', 'laurea', 'opleiding', 'utbildning', 'uddannelse', 'utdanning', 'vzdělání', 'wykształceni'],
  employment: ['full-time', 'fulltime', 'part-time', 'parttime', 'vollzeit', 'teilzeit', 'unbefristet', 'festanstellung', 'permanent', 'cdi', 'temps', 'jornada', 'indefinido', 'clt', 'fulltijd', 'voltijd', 'heltid', 'úvazek', 'hpp', 'etat', 'umowa'],
  pay: ['salary', 'compensation', 'gehalt', 'vergütung', 'jahresgehalt', 'rémunération', 'salaire', 'salario', 'salário', 'retribuzione', 'ral', 'salaris', 'lön', 'løn', 'lønn', 'palkka', 'mzda', 'plat', 'wynagrodzeni'],
  candidate: ['candidate', 'applicant', 'bewerber', 'bewerbung', 'bewirb', 'lebenslauf', 'candidat', 'candidatur', 'sollicit', 'kandidat', 'ansök', 'ansøg', 'søknad', 'hakemu', 'uchazeč', 'životopis', 'resume', 'cv', 'aplikac'],
  team: ['team', 'teammate', 'collaborat', 'kolleg', 'équipe', 'equipo', 'equipe', 'collega', 'tým', 'zespół', 'zespoł', 'tiimi'],
  duties: ['responsib', 'aufgabe', 'verantwort', 'mission', 'responsabl', 'responsab', 'tareas', 'taken', 'arbetsuppgift', 'opgave', 'oppgave', 'náplň', 'obowiązk', 'zadani', 'tehtäv'],
  ability: ['skills', 'ability', 'fähigkeit', 'teamfähig', 'compétence', 'habilidad', 'habilidade', 'capacità', 'vaardigheid', 'vaardigheden', 'förmåga', 'evner', 'schopnost', 'umiejętno', 'taidot'],
  benefits: ['benefit', 'perks', 'pension', 'vacation', 'holiday', 'urlaub', 'urlaubstage', 'altersvorsorge', 'jobrad', 'homeoffice', 'home-office', 'avantage', 'télétravail', 'mutuelle', 'vacaciones', 'férias', 'ferie', 'welfare', 'vakantie', 'pensioen', 'förmån', 'semester', 'dovolen', 'stravenk', 'urlop', 'multisport', 'equity', '401k'],
  requirement: ['require', 'qualification', 'must-have', 'anforderung', 'voraussetzung', 'vorausgesetzt', 'exigé', 'requis', 'requisit', 'vereist', 'krav', 'kvalifik', 'požad', 'wymag', 'vaatimu'],
  position: ['position', 'role', 'vacancy', 'stelle', 'poste', 'puesto', 'vaga', 'posizione', 'vacature', 'tjänst', 'stilling', 'pozic', 'stanowisk', 'tehtävään'],
};
