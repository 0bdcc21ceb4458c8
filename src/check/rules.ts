import type { Text } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { sectionDouble } from './rules/abschnitt-doppelt.ts';
import { sectionMissing } from './rules/abschnitt-fehlt.ts';
import { sectionEmpty } from './rules/abschnitt-leer.ts';
import { sectionOrder } from './rules/abschnitt-reihenfolge.ts';
import { sectionMisspelt } from './rules/abschnitt-tippfehler.ts';
import { amendmentOther } from './rules/aenderung-abweichend.ts';
import { inquiryDemands } from './rules/anfrage-fordert.ts';
import { quotationMarks } from './rules/anfuehrungszeichen.ts';
import { attachmentMissing } from './rules/anlage-fehlt.ts';
import { attachmentUnnamed } from './rules/anlage-ungenannt.ts';
import { salutationMismatch } from './rules/anrede-passt-nicht.ts';
import { kindUnknown } from './rules/art-unbekannt.ts';
import { reasonOral } from './rules/begruendung-muendlich.ts';
import { vagueResolution } from './rules/beschluss-unbestimmt.ts';
import { amountVague } from './rules/betrag-ungenau.ts';
import { baseMotionMissing } from './rules/bezug-fehlt.ts';
import { baseChanged } from './rules/bezug-geaendert.ts';
import { baseMotionNotFound } from './rules/bezug-nicht-gefunden.ts';
import { passageMissing } from './rules/bezug-stelle-fehlt.ts';
import { imageWithoutText } from './rules/bild-ohne-alternativtext.ts';
import { imageUnreadable } from './rules/bild-unlesbar.ts';
import { imageTooHeavy } from './rules/bild-zu-schwer.ts';
import { letterheadForeign } from './rules/briefbogen-fremdes.ts';
import { letterPartDouble } from './rules/briefteil-doppelt.ts';
import { dateFormat } from './rules/datum-format.ts';
import { dateAfterMeeting } from './rules/datum-nach-sitzung.ts';
import { dateInvalid } from './rules/datum-ungueltig.ts';
import { declensionUnclear } from './rules/deklination-unklar.ts';
import { emailAddress } from './rules/email.ts';
import { versionMissing } from './rules/fassung-fehlt.ts';
import { versionsAlike } from './rules/fassung-gleich.ts';
import { fieldDouble } from './rules/feld-doppelt.ts';
import { fieldEmpty } from './rules/feld-leer.ts';
import { fieldType } from './rules/feld-typ.ts';
import { fieldUnknown } from './rules/feld-unbekannt.ts';
import { demandInReason } from './rules/forderung-in-begruendung.ts';
import { formulaOther } from './rules/formel-abweichend.ts';
import { deadlineMissed } from './rules/frist-versaeumt.ts';
import { commentOpen } from './rules/kommentar-offen.ts';
import { headQuoting } from './rules/kopf-anfuehrungszeichen.ts';
import { headMissing } from './rules/kopf-fehlt.ts';
import { headUnreadable } from './rules/kopf-unlesbar.ts';
import { costUncovered } from './rules/kosten-ohne-deckung.ts';
import { linkUnsafe } from './rules/link-unsicher.ts';
import { fieldMissing } from './rules/pflichtfeld-fehlt.ts';
import { placeholderLeft } from './rules/platzhalter.ts';
import { postcode } from './rules/plz.ts';
import { profileUnreadable } from './rules/profil-unlesbar.ts';
import { needlessSwitchOff } from './rules/regel-aus-unnoetig.ts';
import { meetingHoliday } from './rules/sitzung-feiertag.ts';
import { meetingUnknown } from './rules/sitzung-unbekannt.ts';
import { meetingPast } from './rules/sitzung-vergangen.ts';
import { tableWithoutHead } from './rules/tabelle-ohne-kopf.ts';
import { tableJoined } from './rules/tabelle-verbunden.ts';
import { textOutside } from './rules/text-ohne-abschnitt.ts';
import { headingLevel } from './rules/ueberschrift-ebene.ts';
import { markupUnread } from './rules/unlesbares-markdown.ts';
import { signatureMissing } from './rules/unterschrift-fehlt.ts';
import { citationMoved } from './rules/verweis-verschoben.ts';
import { templatePlaceholder } from './rules/vorlage-platzhalter.ts';
import { weInResolution } from './rules/wir-im-beschluss.ts';
import { weekday } from './rules/wochentag.ts';
import { counting } from './rules/zaehlung.ts';
import { characterRemoved } from './rules/zeichen-entfernt.ts';

/** Rules of one subject, as the docs list them. */
export interface RuleGroup {
  title: Text;
  rules: readonly Rule[];
}

/** Every rule, in the order of their pages in docs/rules. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: { de: 'Angaben', en: 'Facts' },
    rules: [
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
      declensionUnclear,
      signatureMissing,
    ],
  },
  {
    title: { de: 'Daten und Fristen', en: 'Dates' },
    rules: [
      dateInvalid,
      dateFormat,
      dateAfterMeeting,
      meetingPast,
      meetingUnknown,
      meetingHoliday,
      deadlineMissed,
      weekday,
    ],
  },
  {
    title: { de: 'Aufbau', en: 'Structure' },
    rules: [
      sectionMissing,
      sectionEmpty,
      sectionDouble,
      sectionMisspelt,
      sectionOrder,
      headingLevel,
      textOutside,
    ],
  },
  {
    title: { de: 'Wortlaut', en: 'Wording' },
    rules: [
      formulaOther,
      letterPartDouble,
      demandInReason,
      vagueResolution,
      weInResolution,
      reasonOral,
      amountVague,
      costUncovered,
      salutationMismatch,
      inquiryDemands,
      quotationMarks,
    ],
  },
  {
    title: { de: 'Verweise', en: 'References' },
    rules: [
      attachmentMissing,
      attachmentUnnamed,
      imageWithoutText,
      tableWithoutHead,
      baseMotionMissing,
      baseMotionNotFound,
      passageMissing,
      linkUnsafe,
    ],
  },
  {
    title: { de: 'Wie getippt', en: 'As typed' },
    rules: [commentOpen, counting, markupUnread, tableJoined],
  },
  {
    title: { de: 'Änderungsanträge', en: 'Amendments' },
    rules: [versionMissing, versionsAlike, baseChanged, citationMoved, amendmentOther],
  },
  {
    title: { de: 'Pflege', en: 'Upkeep' },
    rules: [
      characterRemoved,
      imageUnreadable,
      imageTooHeavy,
      profileUnreadable,
      templatePlaceholder,
      letterheadForeign,
      needlessSwitchOff,
    ],
  },
];

/** The last one looks at what the others found. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
