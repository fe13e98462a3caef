import contexts from './contexts.json' with { type: 'json' };
import domainSignals from './domain-signals.json' with { type: 'json' };
import experienceWords from './experience-words.json' with { type: 'json' };
import fitRules from './fit-rules.json' with { type: 'json' };
import weights from './fitted-weights.json' with { type: 'json' };
import gateWords from './gate-words.json' with { type: 'json' };
import ladders from './ladders.json' with { type: 'json' };
import levelWords from './level-words.json' with { type: 'json' };
import { SKILLS } from './lexicon.ts';
import livenessWords from './liveness-words.json' with { type: 'json' };
import observedPay from './observed-pay.json' with { type: 'json' };
import version from './pack-version.json' with { type: 'json' };
import payWords from './pay-words.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import lints from './posting-lints.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import reading from './reading-rules.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import tracks from './tracks.json' with { type: 'json' };
import workRoles from './work-roles.json' with { type: 'json' };

const FILES = {
  version,
  contexts,
  domainSignals,
  experienceWords,
  fitRules,
  weights,
  gateWords,
  ladders,
  levelWords,
  livenessWords,
  observedPay,
  payWords,
  places,
  lints,
  rates,
  reading,
  roles,
  stages,
  titles,
  tracks,
  workRoles,
  skills: SKILLS,
};

/** The files that every review reads. A bundle holds them packed: see `packedFiles`. */
export const loadPackFiles = async (): Promise<typeof FILES> => FILES;
