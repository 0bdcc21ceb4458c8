import { type Declension, withPreposition } from './declension.ts';
import { headNounOf } from './head.ts';
import { tokens } from './tokens.ts';

/**
 * Bodies that are a meeting themselves: one goes "zum Landesparteitag", not "zur Sitzung des
 * Landesparteitags". A Stadtverordnetenversammlung or a Schulkonferenz is a body that meets.
 */
const endings = [
  /(?:partei|verbands|gewerkschafts|kirchen|jugend)tag$/iu,
  /(?:kongress|kongreß|sitzung|tagung|klausur|treffen|vollversammlung|delegiertenkonferenz)$/iu,
  /(?:mitglieder|haupt|general|delegierten|bürger|einwohner|betriebs|personal|eltern|teil)versammlung$/iu,
  /(?:gesellschafter|aufstellungs|wahl|gründungs|studierenden|landesvertreter)versammlung$/iu,
  /^(?:[\p{L}-]*-)?(?:gemeinde)?versammlung$/iu,
  /^(?:[\p{L}-]*-)?(?:(?:land|bund|bezirk|unterbezirk|ort|jahr)e?s|kreis|landkreis|regional|stadt|gau|programm|wahlkreis)?(?:frauen|jugend)?konferenz$/iu,
  // Parteitag, Delegiertenkonferenz or -versammlung, Mitglieder-, Voll-, Hauptversammlung
  /^(?:[LBKRUG]?(?:PT|DK|DV)|[LBKGROU]?(?:MV|VV|HV)|JHV)$/u,
];

/** Whether a body's name is that of a meeting. */
export function isMeeting(body: string): boolean {
  const head = headNounOf(tokens(body.replace(/^(?:der|die|das) /iu, '')));
  return head !== undefined && endings.some((ending) => ending.test(head.part.word));
}

const next = { masculine: 'nächsten', feminine: 'nächste', neuter: 'nächste' };

/**
 * `zum Landesparteitag`, `für die nächste Mitgliederversammlung`
 *
 * @param isNext whether it is the next one, of which no day is named
 * @returns `undefined` where the case that the preposition wants isn't known
 */
export function toBody(
  { accusative, dative, gender }: Declension,
  preposition: 'zu' | 'für',
  isNext: boolean,
): string | undefined {
  const form = preposition === 'zu' ? dative : accusative;
  if (form === undefined) return undefined;
  const weak = preposition === 'zu' || !gender ? 'nächsten' : next[gender];
  const said = isNext ? form.replace(/ /u, ` ${weak} `) : form;
  return preposition === 'zu' ? withPreposition('zu', said) : `für ${said}`;
}
