import { motion, reason, resolution, rule } from './cases.ts';

const body = `${resolution}\n${reason}`;

rule('kopf-fehlt', {
  finds: {
    'a motion without a head': { text: `⟦⟧${body}`, brings: ['platzhalter'] },
    'an inquiry without a head': {
      text: '⟦⟧## Fragen\n\n1. Wann kommt die Querung?\n',
      brings: ['platzhalter'],
      fixed: '---\nart: Anfrage\n',
    },
    'a head that is never closed': {
      text: motion().replace('---\n\n##', '\n##').replace('---', '⟦---⟧'),
    },
  },
  silent: { 'a faultless motion': motion() },
});

rule('kopf-unlesbar', {
  finds: {
    'a bracket that is never closed': motion({
      briefkopf: '⟦{zeilen: [Fraktion Offene Stadt⟧',
    }),
    'a line that says nothing': motion({ ort: 'Musterhausen\n⟦Das ist kein Feld⟧' }),
  },
  silent: {
    'brackets that are closed': motion({ briefkopf: '{zeilen: [Fraktion Offene Stadt]}' }),
    'a colon in a text': {
      text: motion({ betreff: 'Baukosten: die Halle' }),
      besides: ['kopf-anfuehrungszeichen'],
    },
  },
});

rule('kopf-anfuehrungszeichen', {
  finds: {
    'a colon in a value': {
      text: motion({ betreff: '⟦Baukosten in Musterhausen: Sporthallen⟧' }),
      fixed: 'betreff: "Baukosten in Musterhausen: Sporthallen"\n',
    },
    'a quote at the start': motion({ betreff: '⟦"Betonwüste" begrünen⟧' }),
    'a number sign': motion({ betreff: '⟦Linie #2 ausbauen⟧' }),
  },
  silent: { 'a quoted value': motion({ betreff: '"Baukosten: Sporthallen"' }) },
});

rule('pflichtfeld-fehlt', {
  finds: {
    'no subject': {
      text: motion({ betreff: undefined }).replace('---', '⟦---⟧'),
      brings: ['platzhalter'],
    },
    'no committee, known from the recipient': {
      text: motion({ gremium: undefined }).replace('---', '⟦---⟧'),
      fixed: 'gremium: Ausschuss für Bau und Verkehr\nsitzung',
    },
    'no meeting': {
      text: motion({ sitzung: undefined }).replace('---', '⟦---⟧'),
      brings: ['platzhalter'],
    },
    'no date': {
      text: motion({ datum: undefined }).replace('---', '⟦---⟧'),
      fixed: 'datum: 28.08.2026\nort',
    },
    'no place, known from the address': {
      text: motion({ ort: undefined }).replace('---', '⟦---⟧'),
      fixed: 'ort: Musterhausen\nantragsteller',
    },
    'no submitters': {
      text: motion({ antragsteller: undefined }).replace('---', '⟦---⟧'),
      brings: ['platzhalter'],
    },
    'no recipients': {
      text: motion({ empfaenger: undefined }).replace('---', '⟦---⟧'),
      brings: ['platzhalter'],
    },
  },
  silent: {
    'a level-1 heading as subject': motion({ betreff: undefined }, `# Sichere Querung\n\n${body}`),
    'an inquiry without a meeting': motion(
      { art: 'Anfrage', sitzung: undefined },
      '## Fragen\n\n1. Wie viele Unfälle gab es an der Nordstraße?\n',
    ),
    'stops instead of committee and meeting': motion({
      gremium: undefined,
      sitzung: undefined,
      beratungsfolge:
        '[{gremium: Bauausschuss, sitzung: 24.09.2026}, {gremium: Gemeinderat, sitzung: 29.09.2026}]',
    }),
    'a key with an umlaut': motion().replace('empfaenger', 'empfänger'),
  },
});

rule('feld-leer', {
  finds: {
    'no value': motion({ ort: '' }).replace('ort:', '⟦ort⟧:'),
    'an empty text': motion({ betreff: '""' }).replace('betreff', '⟦betreff⟧'),
    'nothing in YAML’s own word': motion({ ort: '~' }).replace('ort: ', '⟦ort⟧: '),
    'a body without its name': motion({ gremium: '{artikel: der}' }).replace(
      'gremium: {',
      '⟦gremium⟧: {',
    ),
    'nobody who submits': motion({ antragsteller: '{anrede: Frau, sitz: Rat}' }).replace(
      'antragsteller',
      '⟦antragsteller⟧',
    ),
    'nobody to write to': motion({ empfaenger: '{anrede: Frau}' }).replace(
      'empfaenger',
      '⟦empfaenger⟧',
    ),
    'an empty list': motion({ antragsteller: '[]' }).replace('antragsteller', '⟦antragsteller⟧'),
  },
  silent: { 'an empty field that nothing needs': motion({ vorlage: '' }) },
});

rule('feld-unbekannt', {
  finds: {
    'a slip in a key': { text: motion({ telfon: '01234 5678' }).replace('telfon', '⟦telfon⟧') },
    'a slip that has a known key': {
      text: motion().replace('ort: Muster', 'orrt: Muster').replace('orrt', '⟦orrt⟧'),
      besides: ['pflichtfeld-fehlt'],
      fixed: 'ort: Musterhausen',
    },
  },
});

rule('feld-doppelt', {
  finds: {
    'the same key twice': {
      text: motion().replace('---\n\n##', '⟦ort: Beispielstadt⟧\n---\n\n##'),
      fixed: '\n---\n\n##',
    },
    'with and without umlaut': motion().replace(
      '---\n\n##',
      '⟦empfänger: {name: Ada Beispiel, anschrift: [01234 Musterhausen]}⟧\n---\n\n##',
    ),
  },
});

rule('feld-typ', {
  finds: {
    'a mapping for a text': motion({ ort: '⟦{name: Musterhausen}⟧' }),
    'an unknown word': motion({ oeffentlich: '⟦neun⟧' }),
    'a text for the stops, and nothing besides': motion({
      gremium: undefined,
      sitzung: undefined,
      beratungsfolge: '⟦Rat⟧',
    }),
  },
});

rule('art-unbekannt', {
  finds: { 'a slip in a kind': { text: motion({ art: '⟦Antrg⟧' }), fixed: 'art: Antrag\n' } },
  silent: {
    'a kind of its own in -antrag': motion({ art: 'Haushaltsantrag' }),
    'a kind of its own in -anfrage': motion(
      { art: 'Große Anfrage' },
      '## Fragen\n\n1. Wie viele Unfälle gab es an der Nordstraße?\n',
    ),
  },
});

rule('platzhalter', {
  finds: {
    'a date': motion({ sitzung: '⟦TT.MM.JJJJ⟧' }),
    'a name': motion({ ort: '⟦[Ort]⟧' }),
    'a town in a quoted text': motion().replace(
      '01234 Musterhausen]\nempf',
      '"⟦[PLZ Ort]⟧"]\nempf',
    ),
    'text of a snippet': motion({}, `${resolution}\n## Begründung\n\n⟦[Begründung]⟧\n`),
    'a picture that did not come along': motion(
      {},
      `${resolution}\n## Begründung\n\nSiehe ⟦[Bild: Karte]⟧.\n`,
    ),
    'a picture nobody knows the name of': motion(
      {},
      `${resolution}\n## Begründung\n\nSiehe ⟦[Bild]⟧.\n`,
    ),
  },
  silent: {
    'brackets in a quotation': motion(
      {},
      `${resolution}\n## Begründung\n\nEs heißt „Der Rat [...] stimmt zu, [Name] auch“.\n`,
    ),
    'an open date of the drafter': motion(
      {},
      `${resolution}\n## Begründung\n\nDie Begehung ist am xx.xx.xxxx.\n`,
    ),
  },
});

rule('plz', {
  finds: {
    'an address without postcode': motion().replace(
      '01234 Musterhausen]\nempf',
      '⟦Musterhausen⟧]\nempf',
    ),
  },
  silent: {
    'a country below': motion().replace(
      '01234 Musterhausen]\nempf',
      '1010 Wien, Österreich]\nempf',
    ),
    'mail in the house': motion().replace('Marktplatz 1, 01234 Musterhausen', 'im Hause'),
  },
});

rule('email', {
  finds: {
    'no at sign': motion().replace('    anrede', '    email: ⟦karla.muster.example⟧\n    anrede'),
    'a blank': motion().replace('    anrede', '    email: ⟦karla muster@example.org⟧\n    anrede'),
    'no ending': motion().replace('    anrede', '    email: ⟦karla@example⟧\n    anrede'),
  },
  silent: {
    'an address': motion().replace(
      '    anrede',
      '    email: karla.muster+rat@stadt-musterhausen.example\n    anrede',
    ),
    'a domain with umlaut': motion().replace(
      '    anrede',
      '    email: karla@müsterhausen.example\n    anrede',
    ),
  },
});

rule('deklination-unklar', {
  finds: {
    'a body of unknown gender': { text: motion({ gremium: '⟦Ting⟧' }), brings: ['platzhalter'] },
    'a group in a mapping': {
      text: motion().replace('fraktion: Fraktion Offene Stadt', 'fraktion: ⟦Blurb⟧'),
      brings: ['platzhalter'],
    },
    'a name with its own key': {
      text: motion({ gremium: '\n  name: ⟦Ting⟧' }),
      brings: ['platzhalter'],
    },
  },
  silent: {
    'forms that are given': motion({
      gremium: '{name: Ting, artikel: das, genitiv: des Tings, dativ: dem Ting}',
    }),
  },
});

rule('unterschrift-fehlt', {
  finds: {
    'a group alone': motion({ antragsteller: '⟦Fraktion Offene Stadt⟧' }),
    'one of two groups': motion({
      antragsteller: '[{fraktion: Fraktion A, name: Karla Muster}, {fraktion: ⟦Fraktion B⟧}]',
    }),
  },
  silent: {
    'signatures without a name': motion({
      antragsteller:
        '{fraktion: Fraktion Offene Stadt, unterschriften: [Karla Muster, Ada Beispiel]}',
    }),
    'a person': motion({ antragsteller: '{name: Karla Muster}' }),
  },
});

rule('zeichen-entfernt', {
  finds: {
    'a control character': {
      text: motion({}, `${resolution}\n## Begründung\n\nDer Schulweg⟦\u000b⟧ ist lang.\n`),
      fixed: 'Schulweg ist',
    },
  },
});
