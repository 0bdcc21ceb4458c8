import { motion, reason, resolution, rule } from './cases.ts';

const resolve = (text: string, fields = {}) =>
  motion(fields, `## Beschlussvorschlag\n\n${text}\n\n${reason}`);
/** Points of a resolution, each by itself and named by its own words. */
const resolving = (points: readonly string[]) =>
  Object.fromEntries(points.map((point) => [point, resolve(`1. ${point}`)]));
const because = (text: string, fields = {}) =>
  motion(fields, `${resolution}\n## Begründung\n\n${text}\n`);
const ask = (text: string) => motion({ art: 'Anfrage' }, `## Fragen\n\n${text}\n`);
const amendment = { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' };

rule('formel-abweichend', {
  finds: {
    'another body': {
      text: resolve('⟦Der Gemeinderat⟧ möge beschließen:\n\n1. Die Verwaltung handelt.'),
      fixed: '\nDer Ausschuss für Bau und Verkehr möge beschließen:',
    },
    'several, for one body': {
      text: resolve('⟦Die Stadtverordneten⟧ mögen beschließen:\n\n1. Die Verwaltung handelt.'),
      fixed: '\nDer Ausschuss für Bau und Verkehr möge beschließen:',
    },
    'another body in a sentence': {
      text: resolve(
        'Wir beantragen, ⟦der Gemeinderat⟧ möge beschließen:\n\n1. Die Verwaltung handelt.',
      ),
      fixed: 'beantragen, der Ausschuss für Bau und Verkehr möge beschließen:',
    },
    'another committee': resolve(
      '⟦Der Ausschuss für Umwelt⟧ möge beschließen: Die Verwaltung handelt.',
    ),
    'a compound of another subject': resolve(
      '⟦Der Umweltausschuss⟧ beschließt:\n\n1. Die Verwaltung handelt.',
    ),
  },
  silent: {
    'the body': resolve(
      'Der Ausschuss für Bau und Verkehr möge beschließen: Die Verwaltung handelt.',
    ),
    'a short form': resolve('Der Ausschuss möge beschließen: Die Verwaltung handelt.'),
    'a compound of the subject': resolve(
      'Der Bauausschuss möge beschließen: Die Verwaltung handelt.',
    ),
    'an abbreviation': resolve('Das StuPa möge beschließen: Die Verwaltung handelt.', {
      gremium: 'Studierendenparlament',
    }),
    'the council by its other name': resolve(
      'Der Rat der Stadt Musterhausen möge beschließen: Die Verwaltung handelt.',
      { gremium: 'Stadtrat' },
    ),
    'a weak adjective': resolve(
      'Der Technische Ausschuss möge beschließen: Die Verwaltung handelt.',
      { gremium: 'Technischer Ausschuss' },
    ),
    'one of several': resolve(
      'Der Bauausschuss und der Gemeinderat mögen beschließen: Die Verwaltung handelt.',
      {
        gremium: undefined,
        sitzung: undefined,
        beratungsfolge:
          '[{gremium: Bauausschuss, sitzung: 24.09.2026}, {gremium: Gemeinderat, sitzung: 29.09.2026}]',
      },
    ),
    'what a party passes on': resolve(
      'Der Bundesparteitag möge beschließen:\n\n1. Die Partei handelt.',
      {
        gremium: 'Landesparteitag',
      },
    ),
    'who submits': resolve('Die Fraktion Offene Stadt beantragt:\n\n1. Die Verwaltung handelt.'),
  },
});

rule('briefteil-doppelt', {
  finds: {
    'a salutation': {
      text: motion({}, `⟦Sehr geehrte Damen und Herren,⟧\n\n${resolution}\n${reason}`),
      fixed: '---\n\n\n## Beschluss',
    },
    'a salutation of others': motion(
      {},
      `⟦Sehr geehrte Ortsbeiratsmitglieder,⟧\n\n${resolution}\n${reason}`,
    ),
    'a closing in short': because('Es ist nötig.\n\n⟦MfG⟧'),
    'a closing with names': {
      text: because('Es ist nötig.\n\n⟦Mit freundlichen Grüßen\nKarla Muster⟧'),
      fixed: 'Es ist nötig.\n\n',
    },
    'a signature with a colon': because(
      'Es ist nötig.\n\n⟦Unterzeichnet von:\nKarla Muster\nAda Beispiel⟧',
    ),
    'a signature on lines below': because('Es ist nötig.\n\n⟦Unterzeichnet:\nKarla Muster⟧'),
    'signatures of several': because(
      'Es ist nötig.\n\n⟦Unterschriften:\nKarla Muster\nJon Beispiel⟧',
    ),
    'a signature': because('Es ist nötig.\n\n⟦Unterzeichnet von Karla Muster⟧'),
    'a salutation before the text': {
      text: motion(
        {},
        `${resolution}\n## Begründung\n\n⟦Sehr geehrter Herr Beispiel,⟧ der Schulweg ist lang.\n`,
      ),
      fixed: '\nder Schulweg ist lang.',
    },
  },
  silent: {
    'a letter quoted': because(
      'Die Schule schrieb:\n\n> Sehr geehrte Damen und Herren,\n>\n> der Weg ist lang.\n>\n> Mit freundlichen Grüßen',
    ),
    'signatures told': because('Unterschriften: Es kamen 300 zusammen.'),
    'a contract signed': because('Unterzeichnet wurde der Vertrag im Mai.'),
    'greetings told': because(
      'Mit freundlichen Grüßen allein ist es nicht getan, meinen die Eltern.',
    ),
  },
});

rule('forderung-in-begruendung', {
  finds: {
    'a demand of the group': because('Der Weg ist lang. ⟦Wir fordern⟧ eine Ampel.'),
    'a task': because('⟦Die Verwaltung wird beauftragt⟧, die Kosten zu ermitteln.'),
    'a task for the mayor': because('⟦Der Oberbürgermeister wird aufgefordert⟧, sich einzusetzen.'),
  },
  silent: {
    'a past task': because('Die Verwaltung wurde 2019 beauftragt, die Kosten zu ermitteln.'),
    'a quotation': because('Im Beschluss heißt es: „Die Verwaltung wird beauftragt, zu handeln.“'),
    'what a colon announces': because(
      'Der Rat beschloss 2019: Die Verwaltung wird beauftragt, zu handeln.',
    ),
    'a demand of others': because('Die Eltern fordern eine Ampel. Was wir fordern, ist bekannt.'),
    'what has been demanded for years': because('Wir fordern seit Jahren eine Ampel.'),
    'a demand in the resolution': resolve(
      '1. Die Verwaltung wird beauftragt, eine Ampel aufzustellen.',
    ),
  },
});

rule('beschluss-unbestimmt', {
  finds: {
    'a wish': resolve('1. Die Verwaltung ⟦sollte⟧ eine Querung einrichten.'),
    'a possibility': resolve('1. Hier ⟦könnte⟧ eine Ampel stehen.'),
    'what would be desirable': resolve('1. Eine Ampel ⟦wäre wünschenswert⟧.'),
    ...resolving([
      'Der Spielplatz ⟦könnte⟧ um eine Rutsche erweitert werden.',
      'Es ⟦wäre wünschenswert⟧, den Platz zu begrünen.',
      'Auch Sitzbänke ⟦wären wünschenswert⟧.',
      'Auf dem Markt ⟦sollten⟧ mehr Bänke stehen.',
      'Bei Neubauten ⟦sollte⟧ auf Dachbegrünung geachtet werden.',
      'Hierfür ⟦könnten⟧ Mittel aus dem Förderprogramm genutzt werden.',
      'Die Verwaltung stellt eine Ampel auf; diese ⟦sollte⟧ blindengerecht sein.',
      'Der Bürgermeister ⟦sollte⟧, sobald die Mittel da sind, den Auftrag erteilen.',
      'Die Stadt ⟦könnte⟧, wenn der Kreis zustimmt, den Bus finanzieren.',
      'Die Sitzung ⟦sollte⟧ übertragen werden, damit alle zusehen können.',
      'Die Kosten ⟦sollten⟧ 10.000 Euro nicht übersteigen.',
      'Der Weg ist eng, die Stadt ⟦sollte⟧ handeln.',
      'Sie ⟦könnte⟧ dazu Vereine einbeziehen.',
      'Wenn die Förderung kommt, ⟦sollte⟧ die Stadt zwei Bäume pflanzen.',
      'Wo es möglich ist, ⟦sollten⟧ Bäume gepflanzt werden.',
      'Um Kosten zu senken, ⟦könnte⟧ die Verwaltung Angebote einholen.',
      'Der Rat ist der Ansicht, dass die Verwaltung handeln ⟦sollte⟧.',
      'Die Verwaltung prüft die Kosten. Sie ⟦sollte⟧ dem Rat berichten.',
      'Ohne Ausschreibung ⟦sollte⟧ kein Auftrag vergeben werden.',
    ]),
  },
  silent: {
    'a condition': resolve(
      '1. Sollte das nicht gehen, berichtet die Verwaltung.\n2. Die Ampel wird gebaut, sollte der Haushalt es zulassen.',
    ),
    'what is to be examined': resolve(
      '1. Die Verwaltung prüft, ob eine Ampel aufgestellt werden könnte.\n2. Sie berichtet, wie der Weg sicherer werden könnte.',
    ),
    'a list under a question': resolve(
      'Die Verwaltung prüft, wie\n\n- der Weg sicherer werden könnte,\n- die Ampel früher stehen könnte.',
    ),
    'a clause that tells': resolve(
      '1. Die Verwaltung benennt Flächen, die begrünt werden könnten.',
    ),
    ...resolving([
      'Die Verwaltung prüft, ob die Fläche, die der Stadt gehört, bebaut werden könnte.',
      'Die Verwaltung legt dar, welche Mittel genutzt werden könnten.',
      'Die Verwaltung nennt, welche Flächen, die brach liegen, begrünt werden könnten.',
      'Die Verwaltung berichtet, bis wann der Bau beginnen könnte.',
      'Es wird ermittelt, was eine Sanierung kosten könnte und wer sie tragen sollte.',
      'Gebäude, in denen Asbest verbaut sein könnte, werden untersucht.',
      'Die Straße, die 2025 gebaut werden sollte, entfällt.',
      'Der Beschluss, nach dem die Halle abgerissen werden sollte, wird aufgehoben.',
      'Für den Fall, dass die Mittel nicht reichen sollten, wird der Rat informiert.',
      'Falls es zu Verzögerungen kommen sollte, wird der Ausschuss informiert.',
      'Soweit Mittel fehlen sollten, werden sie nachgemeldet.',
      'Der Zuschuss wird zurückgezahlt, sollte das Projekt scheitern.',
      'Der Rat nimmt zur Kenntnis, dass der Bau 2027 beginnen könnte.',
      'Die Stadt sperrt den Weg, weil Äste herabfallen könnten.',
      'Dadurch könnten Unfälle vermieden werden.',
      'Arbeiten, die zu Lärm, Staub und Sperrungen führen könnten, werden angekündigt.',
      'Der Zaun bleibt stehen, so dass niemand hineinfallen könnte.',
      'Die Stadt sperrt die Brücke; Teile könnten herabfallen.',
      'Andernfalls könnte die Förderung verfallen.',
      'Ohne Geländer könnten Kinder stürzen.',
    ]),
    'a quotation': resolve('1. Die Worte „die Stadt sollte“ werden gestrichen.'),
    'long text around the points': resolve(
      `${'Der Weg ist lang.\n\n'.repeat(5)}Das könnte zu Unfällen führen.\n\n1. Die Verwaltung handelt.`,
    ),
    'a Prüfantrag': resolve('1. Die Stadt sollte eine Ampel aufstellen.', { art: 'Prüfantrag' }),
  },
});

rule('wir-im-beschluss', {
  finds: {
    we: resolve('1. ⟦Wir⟧ richten eine Querung ein.'),
    our: resolve('1. Die Verwaltung schützt ⟦unsere⟧ Kinder.'),
    'we at the start of a later sentence': resolve('1. Die Stadt handelt. ⟦Wir⟧ bauen eine Halle.'),
    'our after an abbreviation': resolve('1. Für Vereine usw. sorgt ⟦unsere⟧ Stadt.'),
  },
  silent: {
    'the formula': resolve('Wir beantragen:\n\n1. Die Verwaltung handelt.'),
    'a quotation': resolve('1. Die Stadt wirbt mit „Wir sind bunt“.'),
    'a name': resolve('1. Die Stadt nimmt am Wettbewerb Unser Dorf hat Zukunft teil.'),
    'who submits, in a sentence': resolve('1. Wir beantragen, dass die Verwaltung handelt.'),
    'a party that is the body itself': resolve('Wir fordern die Bundesregierung auf, zu handeln.', {
      gremium: 'Landesparteitag',
    }),
    'a Resolution': resolve('Wir stehen an der Seite der Pflegenden.', { art: 'Resolution' }),
    'parts of words': resolve(
      '1. Die Verwaltung wirkt darauf hin, dass die Wirtschaft unserös bleibt.',
    ),
  },
});

rule('begruendung-muendlich', {
  finds: {
    'nothing else': because('⟦Erfolgt mündlich.⟧'),
    'a whole sentence': because('⟦Die Begründung erfolgt mündlich.⟧'),
    'a plain line': motion({}, `${resolution}\n⟦Begründung erfolgt mündlich.⟧\n`),
    'in the meeting': because('⟦Erfolgt mündlich in der Sitzung.⟧'),
  },
  silent: {
    'more than that': because('Der Weg ist lang.\n\nWeitere Begründung erfolgt mündlich.'),
    'a sentence about it': because('Die Verwaltung hat mündlich berichtet.'),
  },
});

rule('betrag-ungenau', {
  finds: {
    about: resolve('1. Für den Haushalt 2027 werden ⟦ca. 20.000 Euro⟧ vorgesehen.'),
    'at the start': resolve('1. ⟦Ca. 5.000 EUR⟧ kommen in den Haushalt.'),
    'in words': resolve('1. Im Haushalt steht ⟦rund eine Million Euro⟧ bereit.'),
    'thousands in words': resolve('1. Der Haushalt sieht ⟦etwa fünftausend Euro⟧ vor.'),
    'some millions': resolve('1. Der Haushaltsansatz steigt um ⟦rund 1,5 Mio. €⟧.'),
    'the sign first': resolve('1. Der Haushaltsansatz steigt um ⟦etwa € 5.000⟧.'),
  },
  silent: {
    'a limit': resolve('1. Der Haushaltsansatz steigt um bis zu ca. 20.000 Euro.'),
    'an exact amount': resolve('1. Der Haushaltsansatz steigt um 20.000 Euro.'),
    'other quantities': resolve('1. Es werden ca. 200 Bäume und rund 5 km Radweg geplant.'),
    'the reason': because('Das kostet ca. 20.000 Euro.'),
    'what was spent': resolve(
      '1. Die Verwaltung berichtet. Das Land gab ca. 87 Millionen Euro aus.',
    ),
    people: resolve('1. Rund 1,5 Millionen Menschen werden informiert.'),
    'what something costs': resolve(
      '1. Die Verwaltung verkauft das Grundstück zum Preis von ca. 20.000 Euro.',
    ),
    'what is saved': resolve('1. Der Haushaltsansatz wird um rund 20.000 Euro gekürzt.'),
    'what comes in': resolve('1. Mehreinnahmen von ca. 20.000 Euro kommen in den Haushalt.'),
    'what is to be examined': resolve(
      '1. Die Verwaltung prüft, ob ca. 20.000 Euro im Haushalt bereitstehen.',
    ),
    'a debt': resolve('1. Der Rat nimmt das Defizit von ca. 2 Mio. Euro im Haushalt zur Kenntnis.'),
    'what others are asked for': resolve(
      '1. Die Stadt beantragt Mittel von ca. 20.000 Euro beim Land.',
    ),
  },
});

rule('kosten-ohne-deckung', {
  finds: {
    'money provided': {
      text: resolve('1. Für die Querung werden 20.000 Euro ⟦bereitgestellt⟧.'),
      brings: ['platzhalter'],
    },
    'a grant': {
      text: resolve('1. Der Verein erhält einen ⟦Zuschuss⟧ von 500 Euro.'),
      brings: ['platzhalter'],
    },
    'a grant of unknown size': {
      text: resolve('1. Der Verein bekommt einen jährlichen ⟦Zuschuss⟧.'),
      brings: ['platzhalter'],
    },
    'a club subsidised': {
      text: resolve('1. Die Stadt ⟦bezuschusst⟧ den Verein.'),
      brings: ['platzhalter'],
    },
    'money at hand': {
      text: resolve('1. Die Stadt stellt dem Verein 500 Euro ⟦zur Verfügung⟧.'),
      brings: ['platzhalter'],
    },
  },
  silent: {
    'a budget': resolve('1. In den Haushalt 2027 werden 20.000 Euro eingestellt.'),
    'money of others': resolve(
      '1. Die Stadt setzt sich beim Land dafür ein, 500 Euro zur Verfügung zu stellen.',
    ),
    'a grant applied for': resolve('1. Die Stadt beantragt einen Zuschuss des Landes.'),
    'an account of a grant': resolve('1. Der Verein legt dar, wie er den Zuschuss verwendet.'),
    'a room': resolve('1. Die Stadt stellt dem Verein einen Raum zur Verfügung.'),
    people: resolve('1. Die Stadt stellt zwei Erzieher ein. Die Daten werden bereitgestellt.'),
    'cover in the reason': motion(
      {},
      '## Beschlussvorschlag\n\n1. Es werden 500 Euro bereitgestellt.\n\n## Begründung\n\nDie Deckung ist gegeben.\n',
    ),
    'a cut': resolve('1. Der Zuschuss an den Verein von 500 Euro wird gestrichen.'),
    'a grant that ends': resolve('1. Die Stadt zahlt dem Verein keinen Zuschuss mehr.'),
    'a grant refused': resolve('1. Der Antrag auf einen Zuschuss von 500 Euro wird abgelehnt.'),
    'money from the reserve': resolve('1. Aus der Rücklage werden 500 Euro bereitgestellt.'),
    'money from a fund': resolve('1. Es werden 500 Euro aus dem Bürgerfonds bereitgestellt.'),
    'money saved elsewhere': resolve(
      '1. Es werden 500 Euro zulasten der Repräsentation bereitgestellt.',
    ),
    'what is to be examined': resolve(
      '1. Die Verwaltung prüft, ob 500 Euro bereitgestellt werden können.',
    ),
  },
});

rule('anrede-passt-nicht', {
  finds: {
    'the wrong ending': {
      text: motion({ briefanrede: '⟦Sehr geehrte Herr⟧ Beispiel,' }),
      fixed: 'briefanrede: Sehr geehrter Herr Beispiel,',
    },
    'the other gender': {
      text: motion({ briefanrede: '⟦Sehr geehrte Frau Beispiel,⟧' }),
      fixed: 'briefanrede: Sehr geehrter Herr Beispiel,\n',
    },
    'the wrong ending for somebody else': {
      text: motion({ briefanrede: '⟦Sehr geehrter Frau Beispiel,⟧' }),
      fixed: 'briefanrede: Sehr geehrter Herr Beispiel,\n',
    },
    'another name': motion({ briefanrede: '⟦Sehr geehrter Herr Muster,⟧' }),
    'the accusative': {
      text: motion({ briefanrede: '⟦Sehr geehrter Herrn⟧ Beispiel,' }),
      fixed: 'briefanrede: Sehr geehrter Herr Beispiel,',
    },
    'a wrong ending for a woman': {
      text: motion({
        briefanrede: '⟦Sehr geehrter Frau⟧ Muster,',
        empfaenger: '{anrede: Frau, name: Karla Muster}',
      }),
    },
  },
  silent: {
    'the recipient': motion({ briefanrede: 'Sehr geehrter Herr Beispiel,' }),
    'with an office': motion({ briefanrede: 'Sehr geehrter Herr Vorsitzender,' }),
    'with a degree': motion({ briefanrede: 'Sehr geehrter Herr Dr. Beispiel,' }),
    'two people': motion({
      briefanrede: 'Sehr geehrte Frau Dr. Muster und sehr geehrter Herr Beispiel,',
      empfaenger: '[{anrede: Frau, name: Karla von Muster}, {anrede: Herr, name: Jon Beispiel}]',
    }),
    'the members': motion({ briefanrede: 'Liebe Mitglieder des Ausschusses,' }),
    all: motion({ briefanrede: 'Sehr geehrte Damen und Herren,' }),
  },
});

rule('anfrage-fordert', {
  finds: { 'a demand': ask('1. ⟦Die Verwaltung wird aufgefordert⟧, die Ampel zu reparieren.') },
  silent: {
    'a demand for an answer': ask(
      '1. Wir fordern die Verwaltung auf darzulegen, wann die Ampel kommt.',
    ),
    questions: ask(
      'Die Verwaltung wird um Beantwortung gebeten:\n\n1. Wann wird die Ampel repariert?',
    ),
    'a question about a demand': ask(
      '1. Die Verwaltung wird aufgefordert zu handeln – wann geschieht das?',
    ),
  },
});

rule('anfuehrungszeichen', {
  finds: {
    'one that never closes': because('Das Land fördert ⟦„⟧Sichere Schulwege.'),
    'one that closes wrong': {
      text: because('Das Land fördert „Sichere Schulwege⟦"⟧.'),
      fixed: '„Sichere Schulwege“.',
    },
    'an English mark': {
      text: because('Das Land fördert „Sichere Schulwege⟦”⟧.'),
      fixed: '„Sichere Schulwege“.',
    },
    'straight marks': {
      text: because('Das Land fördert ⟦"Sichere Schulwege"⟧ und mehr.'),
      fixed: '„Sichere Schulwege“ und',
    },
    'a straight one that never closes': because('Das Land fördert ⟦"⟧Sichere Schulwege.'),
    'English marks on both sides': {
      text: because('Das Land fördert ⟦“Sichere Schulwege”⟧.'),
      fixed: '„Sichere Schulwege“.',
    },
    'single straight marks': {
      text: because("Das Land nennt es ⟦'sicher'⟧."),
      fixed: 'es ‚sicher‘.',
    },
    'straight marks over markup': {
      text: because('Das Programm ⟦"**Sichere** Wege"⟧.'),
      fixed: '„**Sichere** Wege“',
    },
  },
  silent: {
    'the marks of German': because('„Eins“, ‚zwei‘, »drei« und „vier ‚in‘ fünf“.'),
    'several paragraphs': because('Es heißt: „Erster Absatz.\n\nZweiter Absatz.“ So ist es.'),
    'each paragraph opened': because('Es heißt: „Erster Absatz.\n\n„Zweiter Absatz.“ So ist es.'),
    'a bullet': because('»Erster Punkt der Liste'),
    'bullets, line by line': because('Es geht um:\n»Wege\n»Plätze'),
    'bullets with a blank': because('Es geht um:\n» Wege\n» Plätze'),
    inches: because('Ein Rad von 28" passt.'),
    apostrophes: because("Hans' Auto, Karl's Imbiß, so geht's, 's ist Hans' Rad der '80er."),
    'a straight one in an amendment that never closes': motion(
      amendment,
      '## Beschlussvorschlag\n\nIn Punkt 2 wird "soll gestrichen.\n',
    ),
    code: because('Man tippt `"a"` ein.'),
    'an amendment': motion(
      amendment,
      '## Beschlussvorschlag\n\nIn Punkt 2 wird "soll" durch "kann" ersetzt.\n',
    ),
  },
});
