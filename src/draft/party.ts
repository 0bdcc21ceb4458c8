import { office } from '../german/offices.ts';
import { person } from '../german/person.ts';
import { scalar } from '../notation/quote.ts';
import { type Draft, draft, type Slot, slot } from './draft.ts';

/** Who writes or is written to, as somebody tells it in words. */
export interface Party {
  /** The group, where it writes. */
  group?: string;
  person?: NamedPerson;
  /** Line by line. */
  address?: readonly string[];
}

/** A person with what a letter says of them. */
export interface NamedPerson {
  form?: 'Frau' | 'Herr';
  academicTitle?: string;
  name: string;
  office?: string;
}

/**
 * A person from one line: `Frau Dr. Karla Muster, Fraktionsvorsitzende`, `Karla Muster`,
 * `Oberbürgermeister Jon Beispiel`. `undefined` where there is no name.
 */
export function readNamed(text: string): NamedPerson | undefined {
  const [, first = '', behind] =
    /^([^,]*)(?:,\s*(.*))?$/su.exec(text.trim().replace(/\s+/gu, ' ')) ?? [];
  const [, form = '', rest = ''] = /^((?:Frau|Herrn?) )?(.*)$/u.exec(first) ?? [];
  const [leading = '', ...others] = rest.split(' ');
  const isOffice = others.length > 0 && office(leading).form !== undefined;
  const found = person(form + (isOffice ? others.join(' ') : rest));
  if (!found) return undefined;
  const held = behind?.trim() || (isOffice ? leading : undefined);
  const told = found.form ?? (held === undefined ? undefined : office(held).form);
  return { ...found, ...(told && { form: told }), ...(held !== undefined && { office: held }) };
}

/** The lines of an address that was told in one: `Ratsgasse 1, 01234 Musterhausen`. */
export function readAddress(text: string): string[] {
  return text
    .split(/[,;\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The town of an address, behind its postcode. */
export function townOf(address: readonly string[]): string | undefined {
  return address.map((line) => /^(?:D-)?\d{5}\s+(.+)$/u.exec(line)?.[1]).find(Boolean);
}

/** The value of `antragsteller` for one who submits, with gaps for what nobody has told. */
export function submitterDraft(party: Party, indent = '  '): Draft {
  const group = party.group === undefined ? [] : draft`fraktion: ${value(party.group, 'group')}\n`;
  return item(draft`${group}${personLines(party)}`, indent);
}

/** The value of `empfaenger`, likewise; it names the body that the motion goes to. */
export function recipientDraft(party: Party, indent = '  '): Draft {
  return block(draft`gremium: ${committee}\n${personLines(party)}`, indent);
}

/** The body that decides is mostly the one that is written to: both are filled in together. */
export const committee: Slot = { type: 'placeholder', name: 'committee', linked: true };

/** Lines from `anrede` down; an empty group or name was left open on purpose. */
function personLines({ person: named, address }: Party): Draft {
  const lines = named
    ? [
        ...(named.form ? [`anrede: ${named.form}\n`] : []),
        ...(named.academicTitle ? [`titel: ${scalar(named.academicTitle)}\n`] : []),
        `name: ${scalar(named.name)}\n`,
        ...(named.office ? [`funktion: ${scalar(named.office)}\n`] : []),
      ]
    : draft`anrede: ${form}\nname: ${slot('name')}\nfunktion: ${slot('office')}\n`;
  return draft`${lines}${addressLines(address)}`;
}

/** One line of the address a line, below its key. */
function addressLines(address: readonly string[] | undefined): Draft {
  return address && address.length > 0
    ? ['anschrift:\n', ...address.map((line) => `  - ${scalar(line)}\n`)]
    : draft`anschrift:\n  - ${slot('street')}\n  - ${slot('town')}\n`;
}

const form = { type: 'choice', words: ['Frau', 'Herr'] } as const;

function value(name: string, open: 'group'): Draft {
  return name === '' ? [slot(open)] : [scalar(name)];
}

/** Lines as the one item of a list below a key, each at its indentation. */
function item(lines: Draft, indent: string): Draft {
  return indented(lines, `\n${indent}- `, `\n${indent}  `);
}

/** Lines as a mapping below a key. */
function block(lines: Draft, indent: string): Draft {
  return indented(lines, `\n${indent}`, `\n${indent}`);
}

/** Lines that each end in a line end become lines that each begin with one. */
function indented(lines: Draft, first: string, others: string): Draft {
  let start = first;
  let pending = true;
  return lines.flatMap((part): Draft => {
    const before = pending ? start : '';
    pending = false;
    if (typeof part !== 'string') return before === '' ? [part] : [before, part];
    const ends = part.endsWith('\n');
    const body = ends ? part.slice(0, -1) : part;
    start = others;
    pending = ends;
    return [before + body.replaceAll('\n', others)];
  });
}
