import type { Rule } from './rule.ts';
import { kindUnknown } from './rules/art-unbekannt.ts';
import { dateFormat } from './rules/datum-format.ts';
import { dateAfterMeeting } from './rules/datum-nach-sitzung.ts';
import { dateInvalid } from './rules/datum-ungueltig.ts';
import { emailAddress } from './rules/email.ts';
import { fieldDouble } from './rules/feld-doppelt.ts';
import { fieldEmpty } from './rules/feld-leer.ts';
import { fieldType } from './rules/feld-typ.ts';
import { fieldUnknown } from './rules/feld-unbekannt.ts';
import { deadlineMissed } from './rules/frist-versaeumt.ts';
import { headQuoting } from './rules/kopf-anfuehrungszeichen.ts';
import { headMissing } from './rules/kopf-fehlt.ts';
import { headUnreadable } from './rules/kopf-unlesbar.ts';
import { fieldMissing } from './rules/pflichtfeld-fehlt.ts';
import { placeholderLeft } from './rules/platzhalter.ts';
import { postcode } from './rules/plz.ts';
import { profileUnreadable } from './rules/profil-unlesbar.ts';
import { needlessSwitchOff } from './rules/regel-aus-unnoetig.ts';
import { meetingHoliday } from './rules/sitzung-feiertag.ts';
import { meetingUnknown } from './rules/sitzung-unbekannt.ts';
import { meetingPast } from './rules/sitzung-vergangen.ts';
import { signatureMissing } from './rules/unterschrift-fehlt.ts';
import { weekday } from './rules/wochentag.ts';
import { characterRemoved } from './rules/zeichen-entfernt.ts';

/** Every rule, in the order of the contract. The last one looks at what the others found. */
export const rules: readonly Rule[] = [
  // Facts
  headMissing,
  headUnreadable,
  headQuoting,
  fieldMissing,
  fieldEmpty,
  fieldUnknown,
  fieldDouble,
  fieldType,
  kindUnknown,
  placeholderLeft,
  postcode,
  emailAddress,
  signatureMissing,
  // Dates
  dateInvalid,
  dateFormat,
  dateAfterMeeting,
  meetingPast,
  meetingUnknown,
  meetingHoliday,
  deadlineMissed,
  weekday,
  // Upkeep
  characterRemoved,
  profileUnreadable,
  needlessSwitchOff,
];
