import type { Temporal } from 'temporal-polyfill';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { ahead } from '../dates/ahead.ts';
import { type Draft, draft, slot } from './draft.ts';
import { type Party, submitterDraft } from './party.ts';

/** What a motion's drafter would rather not type again. */
export interface Kept {
  place?: string;
  submitter?: Party;
  /** To whom motions to a body go. */
  recipient?: { committee: string; party: Party };
}

/** Whether a party is told so far that a letter can be written to or from it. */
export function isWhole({ person, address }: Party): boolean {
  return person !== undefined && address !== undefined && address.length > 0;
}

/**
 * The text of an `antrag.yml` that also says what is to be kept; what it says already stays, with
 * its comments.
 *
 * @param text that it has so far; absent where there is none yet
 * @returns `undefined` where its YAML is broken, or has something else in the place
 */
export function withKept(text: string | undefined, kept: Kept): string | undefined {
  const isNew = text === undefined || text.trim() === '';
  const document = isNew ? new Document({}) : parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) return undefined;
  if (isNew) document.commentBefore = opening;

  const { place, submitter, recipient } = kept;
  if (place !== undefined) document.set('ort', place);
  if (submitter) document.set('antragsteller', document.createNode(submitterOf(submitter)));
  if (recipient && !addRecipient(document, recipient)) return undefined;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const opening =
  ' Was von Antrag zu Antrag gleich bleibt, steht hier einmal. Zeilen mit # sind Erklärungen.';

function addRecipient(
  document: Document,
  { committee, party }: NonNullable<Kept['recipient']>,
): boolean {
  const own = recipientOf(party);
  const listed = document.get('gremien');
  if (listed === undefined || listed === null) {
    document.set('gremien', document.createNode([{ name: committee, empfaenger: own }]));
    return true;
  }
  if (!isSeq(listed)) return false;
  const known = listed.items.find((item) => isMap(item) && String(item.get('name')) === committee);
  if (isMap(known)) known.set('empfaenger', document.createNode(own));
  else listed.add(document.createNode({ name: committee, empfaenger: own }));
  return true;
}

function submitterOf(party: Party): Record<string, unknown> {
  return { ...(party.group ? { fraktion: party.group } : {}), ...recipientOf(party) };
}

function recipientOf({ person, address }: Party): Record<string, unknown> {
  return {
    ...(person?.form && { anrede: person.form }),
    ...(person?.academicTitle && { titel: person.academicTitle }),
    ...(person && { name: person.name }),
    ...(person?.office && { funktion: person.office }),
    ...(address && address.length > 0 && { anschrift: [...address] }),
  };
}

/** An `antrag.yml` to begin with: the sender to be filled in, and what else it may say, explained. */
export function newProfile(today: Temporal.PlainDate): Draft {
  const meetings = ahead('24.09.2026, 29.10.2026', today);
  return draft`#${opening}

ort: ${slot('place')}
antragsteller:${submitterDraft({ group: '' })}

# Gremien, an die Sie schreiben. Nehmen Sie die # weg, und setzen Sie Ihre Angaben ein:
# gremien:
#   - name: Ausschuss für Bau und Verkehr
#     empfaenger:
#       anrede: Herr
#       name: Jon Beispiel
#       funktion: Vorsitzender
#       anschrift:
#         - Rathaus
#         - 01234 Musterhausen
#     sitzungen: [${meetings}]
#     frist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}

# Hinweise, die Sie nicht brauchen:
# regeln:
#   begruendung-muendlich: aus
`;
}
