import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import { motion, rule } from './cases.ts';

const amends = (body: string, fields: Record<string, string | undefined> = {}) =>
  motion({ art: 'Änderungsantrag', bezug: 'Vorlage 2027/0415, TOP 6', ...fields }, body);

const current = `## Bisherige Fassung

1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.
2. Die Kosten trägt die Stadt.
3. Für Ziffer 2 gilt der Haushalt.
`;
const amended = `## Neue Fassung

1. Die Verwaltung pflanzt im Jahr 2027 sechzig Bäume.
2. Die Kosten trägt die Stadt.
3. Für Ziffer 2 gilt der Haushalt.
`;

rule('fassung-fehlt', {
  finds: {
    'a new version with nothing before it': {
      text: amends(amended.replace('Neue Fassung', '⟦Neue Fassung⟧')),
      fixed: '## Bisherige Fassung\n\n1. [Bisherige Fassung]\n\n## Neue Fassung',
      brings: ['platzhalter'],
    },
    'one with a name': {
      text: amends(`${current}\n${amended}\n## ⟦Neue Fassung: Anlage 2⟧\n\nDer Plan gilt.\n`),
      fixed: '## Bisherige Fassung: Anlage 2\n',
      brings: ['platzhalter'],
    },
  },
  silent: {
    'both versions': amends(`${current}\n${amended}`),
    'points that are added': amends('## Ergänzung\n\n1. Die Verwaltung gießt die Bäume.\n'),
    'the same headings in a motion that amends nothing': {
      text: motion({}, '## Neue Fassung\n\nDie Verwaltung handelt.\n'),
      besides: ['abschnitt-fehlt'],
    },
  },
});

rule('fassung-gleich', {
  finds: {
    'two versions that are the same': amends(
      `${current}\n${current.replace('Bisherige Fassung', '⟦Neue Fassung⟧')}`,
    ),
    'two that differ in emphasis': amends(
      `${current}\n${current.replace('Bisherige Fassung', '⟦Neue Fassung⟧').replace('vierzig', '**vierzig**')}`,
    ),
  },
  silent: { 'two that differ': amends(`${current}\n${amended}`) },
});

rule('verweis-verschoben', {
  finds: {
    'a citation of a point that counts otherwise now': {
      text: amends(
        `${current}\n## Neue Fassung

1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.
2. Die Verwaltung gießt sie.
3. Die Kosten trägt die Stadt.
4. Für ⟦Ziffer 2⟧ gilt der Haushalt.
`,
      ),
      fixed: '4. Für Ziffer 3 gilt der Haushalt.',
    },
  },
  silent: { 'one of a point that stays': amends(`${current}\n${amended}`) },
});

rule('aenderung-abweichend', {
  finds: {
    'typed sentences that say something else': {
      text: amends(
        `## ⟦Beschlussvorschlag⟧\n\nIn Ziffer 1 wird das Wort „vierzig“ durch das Wort „fünfzig“ ersetzt.\n\n${current}\n${amended}`,
      ),
      fixed:
        '## Beschlussvorschlag\n\nIn Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.\n\n## Bisherige',
    },
  },
  silent: {
    'typed sentences that name the line besides': amends(
      `## Beschlussvorschlag\n\nIn Ziffer 1 (Zeile 2) wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.\n\n${current}\n${amended}`,
    ),
    'typed sentences that name several lines besides': amends(
      `## Beschlussvorschlag\n\nIn Ziffer 1 (Zeilen 2, 3 und 7) wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.\n\n${current}\n${amended}`,
    ),
    'typed sentences that say the same': amends(
      `## Beschlussvorschlag\n\nIn Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.\n\n${current}\n${amended}`,
    ),
  },
});

rule('abschnitt-fehlt', {
  finds: {},
  silent: { 'a resolution that is made of the versions': amends(`${current}\n${amended}`) },
});

const base = `---\nart: Antrag\nbetreff: Bäume\n---\n\n## Antragstext\n\n1. Die Verwaltung pflanzt im Jahr 2027 fünfzig Bäume.\n\n## Begründung\n\nEs ist heiß.\n`;
const references: References = {
  get: (path) =>
    path === 'baeume.antrag.md'
      ? {
          state: 'present',
          location: 'file:///baeume.antrag.md',
          motion: read(base),
        }
      : undefined,
};
const one = (heading: string, count: string) =>
  `## ${heading}\n\n1. Die Verwaltung pflanzt im Jahr 2027 ${count} Bäume.\n`;

rule('bezug-geaendert', {
  finds: {
    'an old version that the motion no longer says': {
      text: amends(`${one('⟦Bisherige Fassung⟧', 'vierzig')}\n${one('Neue Fassung', 'sechzig')}`, {
        bezug: 'baeume.antrag.md',
      }),
      references,
      fixed: one('Bisherige Fassung', 'fünfzig'),
    },
  },
  silent: {
    'one that it says': {
      text: amends(`${one('Bisherige Fassung', 'fünfzig')}\n${one('Neue Fassung', 'sechzig')}`, {
        bezug: 'baeume.antrag.md',
      }),
      references,
    },
    'none, where the motion itself is the old version': {
      text: amends(one('Neue Fassung', 'sechzig'), { bezug: 'baeume.antrag.md' }),
      references,
    },
  },
});
