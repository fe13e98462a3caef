import { describe, expect, test } from 'vitest';
import { detectLanguage, primaryTag } from '../../../src/analyze/language.ts';
import { nameWords } from '../../../src/text/name-words.ts';
import { READING } from './reading-fixture.ts';

describe('detectLanguage', () => {
  test.each([
    [
      'en',
      'You will work with our team on the models that we build, and you have a good eye for what is wrong with them.',
    ],
    [
      'de',
      'Du arbeitest mit uns an den Modellen, die wir bauen, und hast ein gutes Auge für das, was nicht mit ihnen stimmt.',
    ],
    [
      'fr',
      'Vous travaillez avec nous sur les modèles que nous faisons, et vous avez le goût des choses qui ne vont pas dans le code.',
    ],
    [
      'es',
      'Trabajarás con el equipo en los modelos que se construyen, y tienes buen ojo para las cosas que no van bien en la casa.',
    ],
    [
      'nl',
      'Je werkt met ons aan de modellen die we bouwen, en je hebt een goed oog voor wat er niet klopt in het werk van de ploeg.',
    ],
    [
      'pt',
      'Você trabalha com a equipe nos modelos que se fazem na casa, e tem um bom olho para as coisas que não vão bem por aqui.',
    ],
    [
      'it',
      'Lavori con la squadra sui modelli che si fanno nella casa, e hai un buon occhio per le cose che non vanno bene con il codice.',
    ],
    [
      'pl',
      'Pracujesz z nami nad modelami, które się tu buduje, i nie boisz się pytać o to, co jest nie tak w kodzie oraz na produkcji.',
    ],
    ['zh', '你将与团队一起构建模型，并发现其中的问题。'],
    ['ja', 'あなたはチームと一緒にモデルを作ります。'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(nameWords(text), READING)).toBe(language);
  });

  test.each([
    '',
    'Python, Go',
    'Python Go Rust Docker Kubernetes Terraform Ansible Puppet Chef Salt Nomad Consul Vault Packer',
  ])('says nothing of %j', (text) => {
    expect(detectLanguage(nameWords(text), READING)).toBeNull();
  });
});

describe('primaryTag', () => {
  test.each([
    ['fil-PH', 'fil'],
    ['en-US', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['deu', 'de'],
    ['und', null],
    ['no language at all', null],
    ['', null],
    [null, null],
  ])('of %j is %j', (stated, tag) => {
    expect(primaryTag(stated)).toBe(tag);
  });
});
