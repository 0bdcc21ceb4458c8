import { textOfBlocks } from '../paper-text.ts';
import { treeOfBlocks } from '../paper-tree.ts';
import { bodyText } from './body-text.ts';
import { isAllBold } from './bold.ts';
import { bodiesInSentence, kindIn, type Values } from './guess.ts';
import { formulaPlace } from './head-text.ts';
import { type PlaceAndDate, placeAndDate } from './lines.ts';
import { guessMeetings, takeReference } from './meetings.ts';
import { guessRecipients, guessSubmitters } from './parties.ts';
import type { LetterParts } from './parts.ts';
import { sameSaid, textOfInlines } from './said.ts';
import type { Trial } from './trial.ts';

/** The head of the motion whose letter is taken over. */
export class GuessedHead {
  values: Values = {};
  readonly #trial: Trial;
  readonly #parts: LetterParts;

  constructor(trial: Trial) {
    this.#trial = trial;
    this.#parts = trial.parts;
  }

  async guess(): Promise<void> {
    const { title, opening = '', placeAndDate: when, letterhead, logo, copies } = this.#parts;
    const [keyword, ...bodies] = this.#trial.isOwn ? this.#keywords(opening) : [];
    const kind = keyword ?? kindIn(title.main ?? '') ?? kindIn(title.subject ?? '');
    const { undated } = this.#trial.paper.properties;
    const where = when === undefined || undated ? undefined : this.#placeAndDate(when);
    this.#set('art', kind ?? 'Antrag');
    this.#set('betreff', title.subject);
    this.#set('datum', where?.date);
    this.#set('ort', where ? where.place : when);
    this.#set('verteiler', copies.length > 0 ? copies : undefined);
    if (letterhead.length > 0 || logo)
      this.values.briefkopf = {
        ...(letterhead.length > 0 && { zeilen: letterhead }),
        ...(logo && { logo }),
      };
    this.#layout();
    this.#set('empfaenger', oneOrMore(await guessRecipients(this.#trial, this.values)));
    Object.assign(this.values, await guessMeetings(this.#trial, this.values, bodies));
    this.#set('antragsteller', oneOrMore(await guessSubmitters(this.#trial, this.values)));
    takeReference(title.reference ?? '', this.values);
  }

  /** A letter of ours says them in one way, whatever the place is called. */
  #placeAndDate(line: string): PlaceAndDate | undefined {
    const text = line.replace(/\s+/gu, ' ');
    const [, place, date] = /^(.*), den (\d{2}\.\d{2}\.\d{4})$/u.exec(text) ?? [];
    return this.#trial.isOwn && place && date ? { place, date } : placeAndDate(line);
  }

  /** Kind and bodies, as the properties of a letter of ours say them; LibreOffice drops the commas. */
  #keywords(opening: string): string[] {
    const { keywords = '' } = this.#trial.paper.properties;
    const main = this.#parts.title.main ?? '';
    const kind = kindIn(keywords);
    const isParted = keywords.includes(',') || keywords === kind;
    if (isParted || !kind || !keywords.startsWith(kind))
      return keywords.split(/,\s*/u).filter((word) => word !== '');
    const rest = keywords.slice(kind.length).trim();
    const named = [...bodiesInSentence(opening), ...bodiesInSentence(main)];
    const bodies = [...new Set(named)].filter((body) => rest.includes(body));
    return [kind, ...(bodies.length > 0 ? bodies : [rest])];
  }

  #layout(): void {
    const { layout } = this.#parts;
    if (!this.#trial.isOwn) return;
    const { lineNumbers } = layout;
    const values: Values = {
      ...(layout.form && layout.form !== 'B' && { form: layout.form }),
      ...(layout.foldMarks === false && { falzmarken: 'nein' }),
      ...(layout.font && layout.font !== 'Arial' && { schrift: layout.font }),
      ...(layout.size && layout.size !== 11 && { groesse: layout.size }),
      ...(lineNumbers && {
        zeilennummern: lineNumbers.of === 'text' ? 'alles' : 'Beschluss',
        ...(lineNumbers.step > 1 && { schritt: lineNumbers.step }),
      }),
    };
    if (Object.keys(values).length > 0) this.values.brief = values;
  }

  #set(key: string, value: unknown): void {
    if (value === undefined || value === '') delete this.values[key];
    else this.values[key] = value;
  }

  /** Says in fields of their own what the letter would word otherwise. */
  async settle(body: string): Promise<void> {
    const { title, salutation, opening, formula, closing } = this.#parts;
    const formulaText = formula ? textOfBlocks([formula]).join(' ') : '';
    for (let round = 0; round < 2; round += 1) {
      const letter = await this.#trial.letter(this.values, body);
      if (title.main !== undefined && !sameSaid(letter.title.main, title.main))
        this.values.titelzeile = title.main;
      if (salutation !== undefined && !sameSaid(letter.salutation, salutation))
        this.values.briefanrede = salutation;
      if (opening !== undefined && !sameSaid(letter.opening, opening))
        this.values.einleitung = opening;
      if (closing !== undefined && !sameSaid(letter.closing, closing)) this.values.gruss = closing;
      if (formulaText !== '' && !sameSaid(textOfInlines(letter.formula ?? []), formulaText))
        this.values.beschlussformel = formulaText;
      this.#settleReference(letter.title.reference);
      const bold = isAllBold(this.#parts.resolution);
      if (
        this.#trial.isOwn &&
        letter.resolution.blocks.length > 0 &&
        letter.resolution.bold !== bold
      )
        this.values.brief = { ...(this.values.brief as Values), fett: bold ? 'ja' : 'nein' };
      if (this.values.beschlussformel !== undefined) await this.#typeFormula(body, formulaText);
    }
  }

  /** A number that the letter would name otherwise is that of the agenda. */
  #settleReference(written: string | undefined): void {
    const { reference } = this.#parts.title;
    const { vorlage, top, ...others } = this.values;
    if (!this.#trial.isOwn || !reference || sameSaid(written ?? '', reference)) return;
    if (vorlage !== undefined && top === undefined) this.values = { ...others, top: vorlage };
  }

  #typed = '';

  /** A formula that no field brings about is typed above what is voted on. */
  async #typeFormula(body: string, formula: string): Promise<void> {
    const letter = await this.#trial.letter(this.values, body);
    if (sameSaid(textOfInlines(letter.formula ?? []), formula)) return;
    delete this.values.beschlussformel;
    const block = this.#parts.formula;
    this.#typed = block ? bodyText(treeOfBlocks([block]), { isOwn: this.#trial.isOwn }) : formula;
  }

  withFormula(body: string): string {
    if (this.#typed === '') return body;
    return body.replace(formulaPlace, () => `${this.#typed}\n\n`);
  }
}

function oneOrMore(values: readonly Values[]): unknown {
  return values.length > 1 ? values : values[0];
}
