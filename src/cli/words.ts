import type { Text } from '../text/language.ts';
import { formats } from '../write/formats.ts';

/** What the command line itself says. What the core says comes with its own words. */
export const words = {
  unknownCommand: (name: string, all: readonly string[]): Text => ({
    de: `Unbekannter Befehl „${name}“. Es gibt ${all.join(', ')}; Näheres mit antrag --help.`,
    en: `Unknown command "${name}". There are ${all.join(', ')}; see antrag --help.`,
  }),
  tooManyFiles: (): Text => ({
    de: 'compare vergleicht zwei Anträge oder zeigt einen Änderungsantrag: antrag compare ALT NEU',
    en: 'compare takes two motions, or one amendment: antrag compare OLD NEW',
  }),
  noVersions: (name: string): Text => ({
    de: `${name} hat keine neue Fassung. Nennen Sie zwei Anträge (antrag compare ALT NEU) oder einen Änderungsantrag mit „Neue Fassung“.`,
    en: `${name} has no new version. Name two motions (antrag compare OLD NEW), or an amendment with "Neue Fassung".`,
  }),
  alike: (): Text => ({
    de: 'Die beiden Texte sagen dasselbe.',
    en: 'Both texts say the same.',
  }),
  noFiles: (command: string): Text => ({
    de: `Keine Datei genannt: antrag ${command} DATEI…`,
    en: `No file named: antrag ${command} FILE…`,
  }),
  noLetters: (folder: string): Text => ({
    de: `${folder} ist ein Ordner, in dem kein Brief liegt. Übernehmen lassen sich Dateien, die auf .docx oder .odt enden.`,
    en: `${folder} is a folder without a letter. Files that end in .docx or .odt can be imported.`,
  }),
  motionThere: (name: string, target: string): Text => ({
    de: `${name}: ${target} gibt es schon und bleibt, wie es ist. Benennen Sie eine der Dateien um, oder nennen Sie mit --out einen anderen Ordner.`,
    en: `${name}: ${target} is there already and is left as it is. Rename one of the files, or name another folder with --out.`,
  }),
  clash: (said: Text, mine: string, theirs: string): Text => ({
    de: `Nicht übernommen. ${said.de}${mine || theirs ? ` – hier: „${mine}“, im Brief: „${theirs}“` : ''}`,
    en: `Not taken. ${said.en}${mine || theirs ? ` – here: „${mine}“, in the letter: „${theirs}“` : ''}`,
  }),
  comparedWithMotion: (): Text => ({
    de: 'Verglichen wurde mit dem Antrag, wie er jetzt ist: Was Sie seit dem Export selbst geändert haben, steht nun wieder wie im Brief. Sehen Sie es durch.',
    en: 'It was compared with the motion as it is now: what you have changed yourself since the export reads as in the letter again. Look it over.',
  }),
  notTold: (motion: string): Text => ({
    de: `Nichts übernommen: ${motion} wurde seit dem Export geändert, oder der Brief hat seinen Ursprung verloren, und nachverfolgt ist nichts. So lässt sich nicht sagen, welche dieser Änderungen von Ihnen sind. Liegt der Brief, wie Sie ihn ausgegeben haben, noch irgendwo, nennen Sie ihn mit --base. Mit --force kommen alle in den Antrag; was Sie seitdem geändert haben, steht dann wieder wie im Brief.`,
    en: `Nothing taken: ${motion} was changed since the export, or the letter has lost its origin, and no changes are tracked. So nobody can say which of these changes are yours. If you still have the letter as you exported it, name it with --base. --force takes all of them; what you have changed since then reads as in the letter again.`,
  }),
  trackedAccepted: (): Text => ({
    de: 'Nachverfolgte Änderungen sind als angenommen übernommen.',
    en: 'Tracked changes were taken as accepted.',
  }),
  nothingChanged: (): Text => ({
    de: 'Der Brief sagt dasselbe wie der Antrag; es gibt nichts zu übernehmen.',
    en: 'The letter says the same as the motion; there is nothing to take over.',
  }),
  intoOne: (): Text => ({
    de: '--into übernimmt die Korrekturen eines Briefs, --base gehört dazu: antrag import BRIEF --into ANTRAG',
    en: '--into takes over the corrections of one letter, --base goes with it: antrag import LETTER --into MOTION',
  }),
  otherBase: (base: string, letter: string): Text => ({
    de: `${base} ist nicht der Brief, aus dem ${letter} entstanden ist: Beide stammen aus verschiedenen Ausgaben. Nennen Sie mit --base den Brief, wie Sie ihn verschickt haben.`,
    en: `${base} is not the letter that ${letter} came of: they are of different exports. Name the letter as you sent it with --base.`,
  }),
  profileUnread: (name: string): Text => ({
    de: `${name} lässt sich nicht als YAML lesen, also ist nichts hinzugekommen. Bringen Sie die Datei erst in Ordnung.`,
    en: `${name} cannot be read as YAML, so nothing was added. Mend the file first.`,
  }),
  meetingsAdded: (added: number, bodies: number): Text => ({
    de: `${count(added, 'Sitzungstermin', 'Sitzungstermine')} hinzugefügt; in der Datei: kommende Sitzungen von ${count(bodies, 'Gremium', 'Gremien')}.`,
    en: `${count(added, 'meeting', 'meetings')} added; in the file: meetings to come of ${count(bodies, 'body', 'bodies')}.`,
  }),
  badOption: (detail: string): Text => ({
    de: `Falscher Aufruf: ${detail}. Näheres mit antrag --help.`,
    en: `Wrong usage: ${detail}. See antrag --help.`,
  }),
  /** An option that is known, but to another command. */
  strangeOption: (option: string, command: string): Text => {
    const meant = command === 'export' && option === 'format';
    return {
      de: `antrag ${command} kennt --${option} nicht.${meant ? ' Das Format nennen Sie mit --to, zum Beispiel --to pdf.' : ''} Näheres mit antrag --help.`,
      en: `antrag ${command} does not know --${option}.${meant ? ' Name the format with --to, for example --to pdf.' : ''} See antrag --help.`,
    };
  },
  badValue: (option: string, value: string, known: string): Text => ({
    de: `--${option} kennt „${value}“ nicht; möglich: ${known}.`,
    en: `--${option} does not know "${value}"; possible: ${known}.`,
  }),
  oneFileOnly: (): Text => ({
    de: '--out nennt eine Datei, es sind aber mehrere Briefe. Nennen Sie einen Ordner (mit / am Ende).',
    en: '--out names a file, but there are several letters. Name a folder (with / at its end).',
  }),
  notFound: (name: string): Text => ({
    de: `${name}: Diese Datei gibt es nicht. Prüfen Sie Namen und Ordner.`,
    en: `${name}: there is no such file. Check its name and folder.`,
  }),
  notInUtf8: (name: string): Text => ({
    de: `${name}: Der Name dieser Datei ist nicht in UTF-8 geschrieben, sie lässt sich so nicht öffnen. Benennen Sie sie um.`,
    en: `${name}: the name of this file is not written in UTF-8, so it cannot be opened. Rename it.`,
  }),
  unprinted: (isFull: boolean, detail: string): Text => ({
    de: `Die Ausgabe ließ sich nicht schreiben: ${isFull ? 'Der Datenträger ist voll' : detail}. Leiten Sie sie woandershin um.`,
    en: `The output could not be written: ${isFull ? 'the disk is full' : detail}. Redirect it elsewhere.`,
  }),
  sameTarget: (name: string, target: string, other: string): Text => ({
    de: `${name}: Der Brief hieße ${target} wie der von ${other} und ist nicht geschrieben. Benennen Sie einen der Anträge um, oder nennen Sie mit --out einen anderen Ordner.`,
    en: `${name}: the letter would be called ${target} like that of ${other} and is not written. Rename one of the motions, or name another folder with --out.`,
  }),
  targetIsMotion: (name: string): Text => ({
    de: `${name} heißt wie ein Antrag; ein Brief ersetzt keinen. Nennen Sie mit --out eine andere Datei.`,
    en: `${name} is called like a motion, which no letter replaces. Name another file with --out.`,
  }),
  noMotions: (folder: string): Text => ({
    de: `${folder} ist ein Ordner, in dem kein Antrag liegt. Der Name eines Antrags endet auf .antrag.md.`,
    en: `${folder} is a folder without a motion. A motion's name ends in .antrag.md.`,
  }),
  edited: (name: string): Text => ({
    de: `${name} wurde seit der letzten Ausgabe von Hand geändert oder stammt nicht von Antrag und bleibt stehen. Mit --force wird die Datei ersetzt, mit --out entsteht eine andere.`,
    en: `${name} was edited by hand since its last export, or is not from Antrag, and is left alone. --force replaces it, --out writes another file.`,
  }),
  remark: (name: string, { de, en }: Text): Text => ({
    de: `${name}: ${de}`,
    en: `${name}: ${en}`,
  }),
  notUtf8: (name: string): Text => ({
    de: `${name} ist nicht in UTF-8 gespeichert. Gelesen wird die Datei trotzdem; --fix ändert sie nicht. Speichern Sie sie mit der Codierung UTF-8.`,
    en: `${name} is not saved in UTF-8. It is read all the same; --fix leaves it alone. Save it with the encoding UTF-8.`,
  }),
  changed: (name: string): Text => ({
    de: `${name} wurde gerade von einem anderen Programm geändert und bleibt, wie es ist. Rufen Sie antrag check --fix noch einmal auf.`,
    en: `${name} has just been changed by another program and is left as it is. Call antrag check --fix again.`,
  }),
  unexpected: (detail: string): Text => ({
    de: `Das hätte nicht geschehen dürfen: ${detail}. Ihre Dateien sind unversehrt. Bitte melden Sie den Fehler mit diesem Satz.`,
    en: `This should not have happened: ${detail}. Your files are whole. Please report it with this sentence.`,
  }),
  unchecked: (name: string, seconds: number): Text => ({
    de: `${name}: Die Prüfung war nach ${seconds} Sekunden noch nicht fertig und wurde aufgegeben. Teilen Sie einen sehr langen Text.`,
    en: `${name}: the check was not done after ${seconds} seconds and was given up. Split a very long text.`,
  }),
  summary: (errors: number, warnings: number, hints: number): Text => ({
    de: `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Warnung', 'Warnungen')}, ${count(hints, 'Hinweis', 'Hinweise')}`,
    en: `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(hints, 'hint', 'hints')}`,
  }),
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const names = formats.map(({ name }) => name);
const [first, ...others] = names;
/** `docx|pdf|docx,pdf` */
const choices = [...names, names.join(',')].join('|');

/** The manual, as `antrag --help` prints it. */
export const manual: Text = {
  de: `antrag – Anträge prüfen und als fertigen Brief ausgeben

AUFRUF
  antrag check DATEI-ODER-ORDNER… [--fix] [--format text|json] [--today DATUM] [--lang de|en]
  antrag export DATEI-ODER-ORDNER… [--to ${choices}] [--out DATEI-ODER-ORDNER]
                [--force] [--lang de|en]
  antrag compare ALT NEU | ÄNDERUNGSANTRAG [--to text|${names.join('|')}|text,${names.join(',')}]
                [--out DATEI-ODER-ORDNER] [--force] [--lang de|en]
  antrag import DATEI-ODER-ORDNER… [--out ORDNER] [--lang de|en]
  antrag import BRIEF --into ANTRAG [--base AUSGEGEBENER-BRIEF]
                [--force] [--lang de|en]
  antrag meetings DATEI… [--today DATUM] [--lang de|en]
  antrag --help | --version

BEFEHLE
  check     nennt, was fehlt, falsch oder zu spät ist:
            Datei:Zeile:Spalte  Schwere  Regel  Meldung
  export    schreibt den Brief neben den Antrag: NAME.antrag.md → NAME.docx,
            und nennt jede geschriebene Datei. Funde halten keinen Brief auf.
  compare   sagt in den Sätzen eines Änderungsantrags, was sich zwischen zwei
            Anträgen ändert, oder was ein Änderungsantrag ändert; mit --to docx,pdf
            schreibt er NEU-vergleich.docx, in dem Word jede Änderung annimmt oder
            ablehnt, und NEU-vergleich.pdf, in dem sie markiert sind.
  import    macht aus Briefen von Word und LibreOffice (.docx, .odt) Anträge:
            NAME.docx → NAME.antrag.md, Bilder in anlagen/. Ersetzt nichts,
            und sagt, was nicht mitgekommen ist. Mit --into kommen die Korrekturen,
            die jemand im Brief gemacht hat, in den Antrag.
  meetings  liest Sitzungstermine aus einem Kalender (.ics) oder einer gespeicherten
            Antwort von OParl (.json) und fügt die kommenden in antrag.yml ein.
  Ein Ordner steht für alle Anträge (oder Briefe) darin und darunter.

OPTIONEN
  --fix             behebt, was sich gefahrlos von selbst beheben lässt
  --format FORM     text (so gegeben) oder json: eine Liste mit file, line, column,
                    endLine, endColumn, severity, rule, message; Zeilen und Spalten ab 1
  --today DATUM     prüft, als wäre es dieser Tag (24.09.2026 oder 2026-09-24)
  --to FORMATE      ${first} (so gegeben), ${others.join(', ')}, oder ${others.length > 1 ? 'mehrere' : 'beide'} mit Komma;
                    bei compare auch text (dort so gegeben)
  --out ZIEL        eine Datei, oder ein Ordner für alle Briefe
  --into ANTRAG     übernimmt die Korrekturen eines Briefs in diesen Antrag
  --base BRIEF      der Brief, wie er ausgegeben wurde: zeigt, was Sie seitdem selbst geändert haben
  --force           ersetzt auch einen Brief, der seit der Ausgabe von Hand geändert wurde;
                    bei --into: auch wo offen ist, welche Änderungen Ihre eigenen sind
  --lang SPRACHE    de oder en; ohne Angabe nach LANG

ENDE MIT
  0  kein Fehler gefunden, alles geschrieben
  1  Fehler gefunden, oder eine Datei ließ sich nicht lesen oder schreiben
  2  falscher Aufruf

DATEIEN
  antrag.yml neben den Anträgen oder in einem Ordner darüber gibt Vorgaben: Absender,
  Gremien, Sitzungen, Fristen. Gelesen wird bis zum nächsten Ordner mit .git.

BEISPIELE
  antrag check antraege --format json
  antrag export schulweg.antrag.md --to docx,pdf --out briefe/
  antrag compare schulweg-alt.antrag.md schulweg.antrag.md --to docx
`,
  en: `antrag – check motions and export them as finished letters

USAGE
  antrag check FILE-OR-FOLDER… [--fix] [--format text|json] [--today DATE] [--lang de|en]
  antrag export FILE-OR-FOLDER… [--to ${choices}] [--out FILE-OR-FOLDER]
                [--force] [--lang de|en]
  antrag compare OLD NEW | AMENDMENT [--to text|${names.join('|')}|text,${names.join(',')}]
                [--out FILE-OR-FOLDER] [--force] [--lang de|en]
  antrag import FILE-OR-FOLDER… [--out FOLDER] [--lang de|en]
  antrag import LETTER --into MOTION [--base EXPORTED-LETTER]
                [--force] [--lang de|en]
  antrag meetings FILE… [--today DATE] [--lang de|en]
  antrag --help | --version

COMMANDS
  check     names what is missing, wrong or late:
            file:line:column  severity  rule  message
  export    writes the letter beside the motion: NAME.antrag.md → NAME.docx,
            and names each file written. Findings never keep a letter back.
  compare   says in the sentences of an amendment what changes between two motions,
            or what an amendment changes; with --to docx,pdf it writes
            NEW-vergleich.docx, in which Word takes or refuses each change, and
            NEW-vergleich.pdf, in which they are marked.
  import    makes motions of letters of Word and LibreOffice (.docx, .odt):
            NAME.docx → NAME.antrag.md, pictures in anlagen/. Replaces nothing,
            and says what did not come along. With --into, the corrections that
            somebody made in the letter go into the motion.
  meetings  reads the days of meetings from a calendar (.ics) or a saved answer of
            OParl (.json) and adds those to come to antrag.yml.
  A folder stands for all motions (or letters) in it and below.

OPTIONS
  --fix             mends what can safely be mended by itself
  --format FORM     text (by default) or json: one array of file, line, column,
                    endLine, endColumn, severity, rule, message; lines and columns from 1
  --today DATE      checks as if it were that day (24.09.2026 or 2026-09-24)
  --to FORMATS      ${first} (by default), ${others.join(', ')}, or ${others.length > 1 ? 'several with commas' : 'both with a comma'};
                    compare knows text too (its default)
  --out TARGET      a file, or a folder for all letters
  --into MOTION     takes the corrections of a letter over into this motion
  --base LETTER     the letter as it was exported: tells what you have changed yourself since
  --force           also replaces a letter that was edited by hand since its export;
                    with --into: also where it is open which changes are your own
  --lang LANGUAGE   de or en; LANG unless told

EXITS WITH
  0  no error found, everything written
  1  errors found, or a file could not be read or written
  2  wrong usage

FILES
  antrag.yml beside the motions or in a folder above gives defaults: sender, bodies,
  meetings, deadlines. It is looked for up to the nearest folder with .git.

EXAMPLES
  antrag check motions --format json
  antrag export schulweg.antrag.md --to docx,pdf --out letters/
  antrag compare schulweg-old.antrag.md schulweg.antrag.md --to docx
`,
};
