import { motion, reason, resolution, rule } from './cases.ts';

const body = (text: string, fields = {}) => motion(fields, text);

rule('abschnitt-fehlt', {
  finds: {
    'no resolution': {
      text: body(reason.replace('## Begründung', '⟦## Begründung⟧')),
      brings: ['platzhalter'],
    },
    'no reason': {
      text: body(resolution.replace('## Beschlussvorschlag', '⟦## Beschlussvorschlag⟧')),
      brings: ['platzhalter'],
    },
    'no questions': {
      text: body('⟦## Sachverhalt⟧\n\nDer Schulweg ist lang.\n', { art: 'Anfrage' }),
      brings: ['platzhalter'],
    },
    'no reason for the urgency': {
      text: body(`⟦## Beschlussvorschlag⟧\n\n1. Die Verwaltung handelt.\n\n${reason}`, {
        art: 'Eilantrag',
      }),
      brings: ['platzhalter'],
    },
    'a reason whose heading is no heading yet': {
      text: body(`${resolution}\n⟦Begründung:⟧\n\nEs ist nötig.\n`),
      fixed: '\n## Begründung\n\nEs ist nötig.',
    },
    'a heading in italics, the text right below it': {
      text: body(`⟦*Beschlussvorschlag*⟧\nDie Verwaltung handelt.\n\n${reason}`),
      fixed: '\n## Beschlussvorschlag\nDie Verwaltung handelt.',
    },
    'an underlined heading': {
      text: body(`${resolution}\n⟦<u>Begründung</u>:⟧\n\nEs ist nötig.\n`),
      fixed: '\n## Begründung\n\nEs ist nötig.',
    },
    'nothing but a head': {
      text: body('', { art: 'Geschäftsordnungsantrag' }).replace('---', '⟦---⟧'),
      brings: ['platzhalter'],
    },
  },
  silent: {
    'a line that announces the reason': {
      text: body(`${resolution}\nBegründung erfolgt mündlich.\n`),
      besides: ['begruendung-muendlich'],
    },
    synonyms: body(
      '## Antragstext\n\nDie Verwaltung handelt.\n\n## Sachverhalt / Begründung\n\nEs ist nötig.\n',
    ),
    'a line that names what the section is about': body(
      `${resolution}\n${reason}\nKosten:\n\n- eine Ampel\n\nBegründung:\n\nSie ist nötig.\n`,
    ),
    'a bold line as heading': body(
      '**Beschluss:**\n\nDie Verwaltung handelt.\n\n**Begründung:**\n\nEs ist nötig.\n',
    ),
    'a reason with a title of its own': body(
      `${resolution}\n## Begründung des Antrags\n\nEs ist nötig.\n`,
    ),
    'an amendment without reason': body('## Beschlussvorschlag\n\nPunkt 2 entfällt.\n', {
      art: 'Änderungsantrag',
      bezug: 'Vorlage 2026/0415',
    }),
    'a formula as heading': body(
      `## Der Ausschuss für Bau und Verkehr möge beschließen\n\nDie Verwaltung handelt.\n\n${reason}`,
    ),
  },
});

rule('abschnitt-leer', {
  finds: {
    'an empty reason': body(`${resolution}\n⟦## Begründung⟧\n`),
    'a comment only': body(`${resolution}\n⟦## Begründung⟧\n\n<!-- kommt noch -->\n`),
    'an empty list of attachments': body(`${resolution}\n${reason}\n⟦## Anlagen⟧\n`),
  },
  silent: {
    "a drafter's own heading": body(`${resolution}\n${reason}\n## Erläuterung\n`),
    subsections: body(`${resolution}\n## Begründung\n\n### Lage\n\nDer Schulweg ist lang.\n`),
  },
});

rule('abschnitt-doppelt', {
  finds: {
    'two reasons': body(`${resolution}\n${reason}\n⟦## Begründung⟧\n\nEs gab Unfälle.\n`),
    'a resolution by another name': body(
      `${resolution}\n⟦## Beschluss⟧\n\nDie Verwaltung handelt.\n\n${reason}`,
    ),
  },
  silent: {
    'cost and cover': body(
      `${resolution}\n${reason}\n## Kosten\n\nKeine.\n\n## Deckungsvorschlag\n\nEntfällt.\n`,
    ),
    'two headings of its own': body(
      `${resolution}\n${reason}\n## Lage\n\nEins.\n\n## Lage\n\nZwei.\n`,
    ),
  },
});

rule('abschnitt-tippfehler', {
  finds: {
    'a swap': {
      text: body(`## ⟦Beschlussvorshclag⟧\n\nDie Verwaltung handelt.\n\n${reason}`),
      fixed: '## Beschlussvorschlag\n',
    },
    'a letter less': {
      text: body(
        `${resolution}\n## ⟦Begrünung⟧en\n\nEs ist nötig.\n`.replace(
          '⟦Begrünung⟧en',
          '⟦Begründng⟧',
        ),
      ),
      fixed: '## Begründung\n',
    },
    'a colon after it': {
      text: body(`${resolution}\n## ⟦Begrüdnung⟧:\n\nEs ist nötig.\n`),
      fixed: '## Begründung:\n',
    },
    'hashes without a blank': {
      text: body(`${resolution}\n⟦##Begründung:⟧\n\nEs ist nötig.\n`),
      fixed: '\n## Begründung:\n',
    },
    'hashes without a blank at the very start': {
      text: body(`⟦##Beschlussvorschlag⟧ ##\nDie Stadt handelt.\n\n${reason}`),
      fixed: '## Beschlussvorschlag ##\n',
    },
    'an umlaut written out': body(`${resolution}\n## ⟦Begruendung⟧\n\nEs ist nötig.\n`),
    'two letters in a long word': body(
      `${resolution}\n${reason}\n## ⟦Finanziele Auswirkugen⟧\n\nKeine.\n`,
    ),
  },
  silent: {
    hashtags: body(`${resolution}\n${reason}\n#Mobilität und #Kosten sind Themen.\n`),
    'other words': body(
      `${resolution}\n${reason}\n${['Auflagen', 'Begrünung', 'Gründung', 'Anfang', 'Anklage', 'Vertragstext', 'Posten', 'Sachstand', 'Ablauf'].map((title) => `## ${title}\n\nText.\n`).join('\n')}`,
    ),
  },
});

rule('abschnitt-reihenfolge', {
  finds: {
    'the resolution after its reason': {
      text: body(
        `${reason}\n${resolution.replace('## Beschlussvorschlag', '⟦## Beschlussvorschlag⟧')}`,
      ),
      fixed: `---\n\n${resolution}\n${reason}`,
    },
    'the resolution at the very end': body(
      `## Begründung\n\nText.\n\n## Kosten\n\nKeine.\n\n⟦## Antragstext⟧\n\nDie Verwaltung handelt.`,
    ),
  },
  silent: {
    'facts before the resolution': body(`## Sachverhalt\n\nText.\n\n${resolution}\n${reason}`),
  },
});

rule('ueberschrift-ebene', {
  finds: {
    'a level skipped': {
      text: body(`${resolution}\n${reason}\n⟦####⟧ Unfälle\n\nText.\n`),
      fixed: '\n### Unfälle',
    },
    'a known section': {
      text: body(`${resolution}\n⟦####⟧ Begründung\n\nText.\n`),
      fixed: '\n### Begründung',
      besides: ['abschnitt-fehlt'],
    },
    'all that follow it': body(
      `${resolution}\n${reason}\n⟦####⟧ Eins\n\nText.\n\n⟦####⟧ Zwei\n\nText.\n`,
    ),
    'a first heading too deep': {
      text: body(`⟦###⟧ Beschlussvorschlag\n\nText.\n\n⟦###⟧ Begründung\n\nText.\n`),
      brings: ['abschnitt-fehlt'],
    },
  },
  silent: {
    'levels in order': body(
      `${resolution}\n${reason}\n### Unfälle\n\nText.\n\n#### 2025\n\nText.\n`,
    ),
    'bold lines': body(`${resolution}\n${reason}\n**Kosten:**\n\nKeine.\n`),
    'sections of the first level': body('# Antragstext\n\nText.\n\n# Begründung\n\nText.\n'),
  },
});

rule('text-ohne-abschnitt', {
  finds: {
    'text before the resolution': body(`⟦Der Schulweg ist lang.⟧\n\n${resolution}\n${reason}`),
    'text without any heading': {
      text: body('⟦Die Verwaltung richtet eine Querung ein.⟧\n', {
        art: 'Geschäftsordnungsantrag',
      }),
      besides: ['abschnitt-fehlt'],
      fixed: '## Beschlussvorschlag\n\nDie Verwaltung',
    },
  },
  silent: {
    'a comment': body(`<!-- Entwurf -->\n\n${resolution}\n${reason}`),
    'a formula above the resolution': body(
      `Der Ausschuss für Bau und Verkehr möge beschließen:\n\n${resolution}\n${reason}`,
    ),
    'the subject': motion({ betreff: undefined }, `# Querung\n\n${resolution}\n${reason}`),
  },
});
