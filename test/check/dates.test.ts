import { motion, reason, resolution, rule } from './cases.ts';

const because = (text: string) => motion({}, `${resolution}\n## Begründung\n\n${text}\n`);

rule('datum-ungueltig', {
  finds: {
    'a day that does not exist': motion({ sitzung: '⟦31.02.2026⟧' }),
    'a year too long': motion({ datum: '⟦15.07.20221⟧' }),
    'a day in running text': because('Der Rat hat am ⟦31.02.2026⟧ beschlossen.'),
    'a year too long in running text': because('Der Rat hat am ⟦15.07.20221⟧ beschlossen.'),
    'a month in words': because('Der Rat hat am ⟦31. Juni 2025⟧ beschlossen.'),
  },
  silent: {
    'days that exist': because('Am 29.02.2024, 1. Mai 2025 und 31.12.2025.'),
    'numbers of files and items': because(
      'Az. 61.26.2021, TOP 13.14.2020, IP 10.13.2020.1, 1.000.000 Euro.',
    ),
    'a date left open': because('Am xx.xx.xxxx.'),
  },
});

rule('datum-format', {
  finds: {
    'a year of two digits': { text: motion({ datum: '⟦28.8.26⟧' }), fixed: 'datum: 28.08.2026\n' },
    'a blank': { text: motion({ datum: '⟦28.08. 2026⟧' }), fixed: 'datum: 28.08.2026\n' },
  },
  silent: {
    words: motion({ datum: '28. August 2026' }),
    ISO: motion({ datum: '2026-08-28' }),
  },
});

rule('datum-nach-sitzung', {
  finds: { 'a later letter': motion({ datum: '⟦25.09.2026⟧' }) },
  silent: {
    'a letter of that day': motion({ datum: '24.09.2026' }),
    'a letter during a conference': motion({ sitzung: '24.–26.09.2026', datum: '25.09.2026' }),
  },
});

rule('sitzung-vergangen', {
  finds: { 'a past meeting': { text: motion({ sitzung: '⟦24.09.2026⟧' }), today: '2026-09-25' } },
  silent: {
    'a meeting today': { text: motion(), today: '2026-09-24' },
    'a filed motion': { text: motion({ vorlage: '2026/0415' }), today: '2027-01-01' },
    'the next meeting': { text: motion({ sitzung: 'nächste' }), today: '2027-01-01' },
  },
});

rule('sitzung-feiertag', {
  finds: {
    'a Sunday': motion({ sitzung: '⟦27.09.2026⟧' }),
    'a holiday of the state': motion({ sitzung: '⟦06.01.2027⟧', frist: '{bundesland: BW}' }),
  },
  silent: {
    'a holiday elsewhere': motion({ sitzung: '06.01.2027', frist: '{bundesland: RP}' }),
    'a holiday without a state': motion({ sitzung: '06.01.2027' }),
    'a meeting of several days over a holiday': motion({
      sitzung: '05.–06.01.2027',
      frist: '{bundesland: BW}',
    }),
    'a party conference': motion({ sitzung: '27.09.2026', gremium: 'Kreisparteitag' }),
    'an association': motion({ sitzung: '27.09.2026', gremium: 'Mitgliederversammlung' }),
  },
});

const deadline = '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}';

rule('frist-versaeumt', {
  finds: {
    'a letter too late': {
      text: motion({ datum: '⟦15.09.2026⟧', frist: deadline }),
      // As an urgent motion it must say why.
      brings: ['platzhalter'],
      fixed: 'art: Dringlichkeitsantrag\n',
    },
    'a letter too late whose urgency is told': {
      text: motion(
        { datum: '⟦15.09.2026⟧', frist: deadline },
        `${resolution}\n${reason}\n## Begründung der Dringlichkeit\n\nDie Schule beginnt.\n`,
      ),
      fixed: 'art: Dringlichkeitsantrag\n',
    },
    'a letter too late by full days': {
      text: motion({
        datum: '⟦14.09.2026⟧',
        frist: '{tage: 10, einheit: Kalendertage, zaehlung: volle Tage}',
      }),
      brings: ['platzhalter'],
      fixed: 'art: Dringlichkeitsantrag\n',
    },
    'a kind that is named': {
      text: motion(
        {
          art: 'Dringlichkeitsantrag',
          datum: '⟦15.09.2026⟧',
          frist: deadline.replace('}', ', arten: [Dringlichkeitsantrag]}'),
        },
        `${resolution}\n${reason}\n## Begründung der Dringlichkeit\n\nDie Schule beginnt.\n`,
      ),
    },
  },
  silent: {
    'the last day': motion({ datum: '14.09.2026', frist: deadline }),
    'a way of counting left open': motion({
      datum: '20.09.2026',
      frist: '{tage: 10, einheit: Kalendertage}',
    }),
    'an amendment': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415', datum: '20.09.2026', frist: deadline },
      '## Beschlussvorschlag\n\nPunkt 2 entfällt.\n',
    ),
    'a kind that is not named': motion({
      datum: '20.09.2026',
      frist: deadline.replace('}', ', arten: [Anfrage]}'),
    }),
  },
});

rule('wochentag', {
  finds: {
    'the wrong day': {
      text: because('Die Begehung ist am ⟦Montag⟧, den 24.09.2026.'),
      fixed: 'am Donnerstag, den 24.09.2026',
    },
    'a short day': { text: because('Termin: ⟦Mo⟧., 24.09.2026'), fixed: 'Do., 24.09.2026' },
    'a short year': because('Die Begehung ist am ⟦Montag⟧, 24.9.26.'),
    'a month in words': because('Am ⟦Freitag⟧, 24. September 2026, ist Begehung.'),
  },
  silent: {
    'the right day': because('Am Donnerstag, den 24.09.2026, ist Begehung.'),
    'a Sonnabend': because('Am Sonnabend, 26.09.2026, ist Begehung.'),
    'several days': because('Von Montag bis Freitag, 21.09.2026 bis 25.09.2026.'),
    'a quotation': because('Geladen war „für Montag, den 24.09.2026“.'),
  },
});
