import assert from 'node:assert/strict';
import { parse } from '../../../src/read/body/parse.ts';
import { outline } from './outline.ts';

/** Text with `⏎` for a line ending, `·` for a blank and `°` for a no-break space. */
function reads(cases: Record<string, string>): void {
  for (const [typed, expected] of Object.entries(cases)) {
    it(typed, () => {
      const text = typed.replaceAll('⏎', '\n').replaceAll('·', ' ').replaceAll('°', '\u00A0');
      assert.equal(outline(parse(text)).replaceAll('\\n', '⏎'), expected);
    });
  }
}

describe('points', () => {
  describe('a run inside a paragraph is a list, with the marker typed', () => {
    reads({
      'Wir fragen:⏎a) Wer?⏎b) Wann?': 'p("Wir fragen:") list(a) p("Wer?") | b) p("Wann?"))',
      'Wir fragen:⏎• Wer?⏎• Wann?': 'p("Wir fragen:") list(• p("Wer?") | • p("Wann?"))',
      'Wir fragen:⏎\uF0B7 Wer?⏎\uF0B7 Wann?': 'p("Wir fragen:") list(• p("Wer?") | • p("Wann?"))',
      'Wir fragen:⏎- Wer?⏎- Wann?': 'p("Wir fragen:") list(- p("Wer?") | - p("Wann?"))',
      'Wir fragen:⏎5. Wer?⏎6. Wann?': 'p("Wir fragen:") list(5. p("Wer?") | 6. p("Wann?"))',
      'Wir fragen:⏎1.) Wer?⏎2.) Wann?': 'p("Wir fragen:") list(1.) p("Wer?") | 2.) p("Wann?"))',
      'Wir fragen:⏎(3) Wer?⏎(4) Wann?': 'p("Wir fragen:") list((3) p("Wer?") | (4) p("Wann?"))',
      'Teile:⏎I. A⏎II. B⏎III. C': 'p("Teile:") list(I. p("A") | II. p("B") | III. p("C"))',
      'Teile:⏎i) A⏎ii) B': 'p("Teile:") list(i) p("A") | ii) p("B"))',
      'Teile:⏎(a) A⏎(b) B': 'p("Teile:") list((a) p("A") | (b) p("B"))',
      'Teile:⏎1.Text⏎2.Mehr': 'p("Teile:") list(1. p("Text") | 2. p("Mehr"))',
      'Teile:⏎**1.** A⏎**2.** B': 'p("Teile:") list(1. p("A") | 2. p("B"))',
      'Teile:⏎➢ A⏎➢ B': 'p("Teile:") list(➢ p("A") | ➢ p("B"))',
      'Satzung:⏎§ 1 Geltung⏎§ 2 Ende': 'p("Satzung:") list(§ 1 p("Geltung") | § 2 p("Ende"))',
      'Der Rat beschließt „dies“⏎1. A⏎2. B':
        'p("Der Rat beschließt „dies“") list(1. p("A") | 2. p("B"))',
      'Wir fordern:⏎a) prüfen und⏎b) bauen.':
        'p("Wir fordern:") list(a) p("prüfen und") | b) p("bauen."))',
      '1. prüfen,⏎2. planen und/oder⏎3. bauen.':
        'list(1. p("prüfen,") | 2. p("planen und/oder") | 3. p("bauen."))',
      '- Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr noch stehen bleiben können⏎- B':
        'list(- p("Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr noch stehen bleiben können") | - p("B"))',
      '1. Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr noch stehen bleiben können und⏎2. B':
        'list(1. p("Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr noch stehen bleiben können und") | 2. p("B"))',
      '- A⏎– B⏎• C': 'list(- p("A")) list(– p("B")) list(• p("C"))',
      '→ A⏎→ B': 'list(→ p("A") | → p("B"))',
      // "für" leads on to no bullet.
      'Es fehlt an vielem.⏎- Räume für⏎- Geld':
        'p("Es fehlt an vielem.") list(- p("Räume für") | - p("Geld"))',
    });
  });

  describe('the number typed stays, after gaps and repeats too', () => {
    reads({
      '2. A⏎4. B': 'list(2. p("A") | 4. p("B"))',
      '1. A⏎2. B⏎4. C': 'list(1. p("A") | 2. p("B") | 4. p("C"))',
      '1. Bürgermeister⏎1. Halbjahr⏎2. Halbjahr':
        'list(1. p("Bürgermeister") | 1. p("Halbjahr") | 2. p("Halbjahr"))',
      '5.⏎5. 1 Wo?': 'list(5.  | 5. p("1 Wo?"))',
      '§ 1 Geltung⏎§ 5 Ende': 'list(§ 1 p("Geltung") | § 5 p("Ende"))',
      '08. A⏎09. B⏎10. C': 'list(08. p("A") | 09. p("B") | 10. p("C"))',
      '1. A⏎1a. B⏎2. C': 'list(1. p("A") | 1a. p("B") | 2. p("C"))',
      '(1) A⏎⏎(2a) B': 'list((1) p("A") | (2a) p("B"))',
      '1. A⏎⏎Absatz⏎⏎2. B': 'list(1. p("A")) p("Absatz") list(2. p("B"))',
    });
  });

  describe('levels follow the kind of the marker and the indentation', () => {
    reads({
      '1. A⏎2. B⏎··1. x⏎··2. y⏎3. C':
        'list(1. p("A") | 2. p("B") list(1. p("x") | 2. p("y")) | 3. p("C"))',
      '1. A⏎··- s⏎2. B': 'list(1. p("A") list(- p("s")) | 2. p("B"))',
      '2. Anteil:⏎⏎a) x⏎⏎3. B': 'list(2. p("Anteil:") list(a) p("x")) | 3. p("B"))',
      '4. a) Welche?⏎⏎b) Andere?': 'list(4. list(a) p("Welche?") | b) p("Andere?")))',
      '1. A⏎⏎···Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr⏎2. B':
        'list(1. p("A") p("Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr") | 2. p("B"))',
      '- A⏎⏎··Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr⏎- B':
        'list(- p("A") p("Die Stadt prüft, ob die Bäume an der Hauptstraße in diesem Jahr") | - p("B"))',
      '1. A⏎- x⏎2. B': 'list(1. p("A") list(- p("x")) | 2. p("B"))',
      '§ 1 Geltung⏎(1) Satz:⏎1. eins:⏎a) x⏎b) y⏎2. zwei⏎(2) Satz⏎§ 2 Ende':
        'list(§ 1 p("Geltung") list((1) p("Satz:") list(1. p("eins:") list(a) p("x") | b) p("y")) | 2. p("zwei")) | (2) p("Satz")) | § 2 p("Ende"))',
      'I. A⏎1. x⏎2. y⏎II. B⏎1. z':
        'list(I. p("A") list(1. p("x") | 2. p("y")) | II. p("B") list(1. p("z")))',
      '1. A⏎⏎1.1 x⏎⏎1.2 y⏎⏎2. B': 'list(1. p("A") list(1.1 p("x") | 1.2 p("y")) | 2. p("B"))',
      '1.1 A⏎1.2 B⏎2.1 C⏎2.2 D': 'list(1.1 p("A") | 1.2 p("B") | 2.1 p("C") | 2.2 p("D"))',
      '1. A⏎⏎A) x⏎⏎B) y⏎⏎2. B': 'list(1. p("A") list(A) p("x") | B) p("y")) | 2. p("B"))',
      'a) A⏎⏎aa) x⏎⏎bb) y⏎⏎b) B': 'list(a) p("A") list(aa) p("x") | bb) p("y")) | b) p("B"))',
      'h) A⏎i) B⏎j) C': 'list(h) p("A") | i) p("B") | j) p("C"))',
      'h) A⏎i) x⏎ii) y⏎i) B': 'list(h) p("A") list(i) p("x") | ii) p("y")) | i) p("B"))',
      '- A⏎- B⏎⏎1. C': 'list(- p("A") | - p("B")) list(1. p("C"))',
      '• A⏎⏎o x⏎⏎• B': 'list(• p("A") list(o p("x")) | • p("B"))',
    });
  });

  describe('text stays text', () => {
    reads({
      'Buchstabe⏎a) der Satzung und Buchstabe⏎b) der Ordnung':
        'p("Buchstabe⏎a) der Satzung und Buchstabe⏎b) der Ordnung")',
      '1. Das Bad bleibt bis Ende⏎2028. Dann nicht.':
        'list(1. p("Das Bad bleibt bis Ende⏎2028. Dann nicht."))',
      'I. d. R. genügt das.': 'p("I. d. R. genügt das.")',
      'o. g. Flächen': 'p("o. g. Flächen")',
      'So steht es dort⏎7.\tim Entwurf': 'p("So steht es dort⏎7.\\tim Entwurf")',
      'S. 5 der Vorlage': 'p("S. 5 der Vorlage")',
      'z. Hd. Frau Muster': 'p("z. Hd. Frau Muster")',
      'J. Beispiel': 'p("J. Beispiel")',
      'Es sprachen:⏎K. Muster⏎L. Beispiel': 'p("Es sprachen:" break "K. Muster⏎L. Beispiel")',
      '§ 1 der Satzung bleibt.': 'p("§ 1 der Satzung bleibt.")',
      '§ 1 Abs. 2 GO': 'p("§ 1 Abs. 2 GO")',
      'Die Schulen in der 1. und⏎2. Querstraße': 'p("Die Schulen in der 1. und⏎2. Querstraße")',
      '1. Schulen in der 1. und⏎2. Querstraße': 'list(1. p("Schulen in der 1. und⏎2. Querstraße"))',
      '- A⏎– so heißt es – sagt je': 'list(- p("A⏎– so heißt es – sagt je"))',
      '1. Oktober und⏎2. November': 'p("1. Oktober und⏎2. November")',
      '1.250 Euro reichen.': 'p("1.250 Euro reichen.")',
      '8.30 Uhr Treffen': 'p("8.30 Uhr Treffen")',
      '3. Die Öffnungszeit⏎⏎2.5 Stunden reichen.':
        'list(3. p("Die Öffnungszeit")) p("2.5 Stunden reichen.")',
      '20. % mehr': 'p("20. % mehr")',
      '– 2 –': 'p("– 2 –")',
      '030. 12⏎040. 65': 'p("030. 12⏎040. 65")',
      '3. und 4. Klassen': 'p("3. und 4. Klassen")',
      'Wir danken allen, die am Konzept mitgewirkt haben, vor allem der Klasse⏎2. Sie hat gezeigt, was geht. Die Kosten sind im Haushalt schon enthalten.⏎3. Es folgt der Rest, der hier nicht weiter ausgeführt werden kann und soll.':
        'p("Wir danken allen, die am Konzept mitgewirkt haben, vor allem der Klasse⏎2. Sie hat gezeigt, was geht. Die Kosten sind im Haushalt schon enthalten.⏎3. Es folgt der Rest, der hier nicht weiter ausgeführt werden kann und soll.")',
    });
  });

  describe('what fails only by the line above stands on lines of its own', () => {
    reads({
      'Wir fragen⏎a) Wer?⏎b) Wann?': 'p("Wir fragen" break "a) Wer?" break "b) Wann?")',
      'Antworten.⏎Zu 1.: ja⏎Zu 2.: nein': 'p("Antworten." break "Zu 1.: ja" break "Zu 2.: nein")',
      'Die Stadt soll⏎a) prüfen und⏎b) bauen':
        'p("Die Stadt soll" break "a) prüfen und" break "b) bauen")',
      'Frage 1: Wer?⏎Frage 2: Wann?': 'p("Frage 1: Wer?" break "Frage 2: Wann?")',
      'Zu 3) Nein.⏎Zu 4) Ja.': 'p("Zu 3) Nein." break "Zu 4) Ja.")',
      'A⏎<<<<<<< HEAD⏎B⏎=======⏎C⏎>>>>>>> zweig⏎D':
        'p("A" break "<<<<<<< HEAD" break "B" break "=======" break "C" break ">>>>>>> zweig" break "D")',
      '<<<<<<< HEAD⏎1. A⏎=======⏎1. B⏎>>>>>>> zweig':
        'p("<<<<<<< HEAD") list(1. p("A" break "=======") | 1. p("B" break ">>>>>>> zweig"))',
      'a | b⏎-|⏎1 | 2': 'p("a | b" break "-|" break "1 | 2")',
    });
  });

  describe('a no-break space is a blank', () => {
    reads({
      '1.°Eins': 'list(1. p("Eins"))',
      'a)°Eins': 'list(a) p("Eins"))',
      '-°Eins': 'list(- p("Eins"))',
      '###°Unter': 'h3("Unter")',
      '§°5°Titel': 'list(§ 5 p("Titel"))',
    });
  });

  describe('nothing is code by its indentation, nothing a heading by the line below', () => {
    reads({
      '1.·····Text': 'list(1. p("Text"))',
      'A⏎⏎····Absatz': 'p("A") p("Absatz")',
      'Wir fordern mehr Grün.⏎---': 'p("Wir fordern mehr Grün.") thematicBreak',
      'Wir fordern mehr Grün.⏎===': 'p("Wir fordern mehr Grün.⏎===")',
    });
  });

  describe('comments are nothing, wherever they stand', () => {
    reads({
      '3. C <!-- intern,⏎⏎noch mehr -->⏎4. D': 'list(3. p("C") | 4. p("D"))',
      '1. A⏎<!-- intern⏎2. x -->⏎2. B': 'list(1. p("A") | 2. p("B"))',
      'A <!-- offen⏎bis hier⏎⏎B': 'p("A") p("B")',
      '<!-- offen⏎⏎B <!-- zu -->': 'p("B")',
      'Wort<!-- x -->teil': 'p("Wort" "teil")',
      '`<!-- Code -->`': 'p(inlineCode "<!-- Code -->")',
    });
  });

  describe('paths with blanks and brackets are paths', () => {
    reads({
      '![Plan](img/Plan Straße.png)': 'p(image)',
      '![Plan](img/Plan (neu).png)': 'p(image)',
      '[Liste](anlagen/Liste alt.pdf)': 'p(link anlagen/Liste alt.pdf("Liste"))',
      '[so](nicht gemeint)': 'p("[so](nicht gemeint)")',
    });
  });

  describe('two stars inside a word are markup where they are a pair', () => {
    reads({
      'Stadt**rat**': 'p("Stadt" strong("rat"))',
      '**Stadt**rat': 'p(strong("Stadt") "rat")',
      'Stadt**rat**s': 'p("Stadt" strong("rat") "s")',
      'Bürger**innen und Einwohner**innen': 'p("Bürger**innen und Einwohner**innen")',
    });
  });

  describe('a line that names a section is its heading', () => {
    reads({
      '**Sachstand/Begründung:**⏎Text': 'h2 bold("Sachstand/Begründung:") p("Text")',
      'Begründung/Einordnung:⏎Text': 'h2 bold("Begründung/Einordnung:") p("Text")',
    });
  });
});
