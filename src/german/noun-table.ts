import type { Gender } from './declension.ts';

/**
 * How strongly a noun claims to be the head of a name: `Fraktion` wherever it stands (`Stadtrat
 * Fraktion`), a body before what only ends like a noun (`Ausschuss Bildung`).
 */
export type Claim = 'group' | 'body' | 'weak';

/**
 * The one table of noun endings: what bodies, groups and papers are called. A compound follows
 * its longest ending here (`Jugendhilfeausschuss` → `ausschuss`), so a row stands for many names.
 */
export interface NounRow {
  gender?: Gender;
  genitive?: string;
  dative?: string;
  adjectival?: boolean;
  claim?: Claim;
  /** Ends of words, the whole word included. */
  endings?: string;
  /** Whole words only; they win over endings. */
  words?: string;
}

export const nounRows: readonly NounRow[] = [
  {
    gender: 'masculine',
    genitive: 's',
    endings: `rat tag magistrat senat konvent vorstand verband bund verbund verein bezirk klub club
      jugendring sportring seniorenring frauenring stadtring kreisring landesring
      bürgerring bauernring vereinsring ortsring kulturring betrieb konzern gipfel dialog treff zirkel entscheid block dienst
      beistand aufbruch aufstand neuanfang neustart pakt wahlvorschlag stab verlag kanton hof
      bereich trupp chor workshop teil wandel sektor`,
    words: 'ring',
  },
  { gender: 'masculine', genitive: '', endings: 'fonds' },
  { gender: 'masculine', genitive: 'es', words: 'rat tag bund' },
  {
    gender: 'masculine',
    genitive: 'es',
    endings: 'ausschuss kreis kongress tisch zusammenschluss',
  },
  { gender: 'masculine', genitive: 'es', claim: 'weak', words: 'kreis' },
  // The spelling before 1996: ß between vowels turns into ss.
  { gender: 'masculine', genitive: '>sses', endings: 'ausschuß kongreß' },
  {
    gender: 'feminine',
    endings: `versammlung vertretung kommission deputation delegation konferenz synode kammer
      bürgerschaft körperschaft gemeinschaft genossenschaft gesellschaft fachschaft schülerschaft
      studentenschaft studierendenschaft elternschaft lehrerschaft belegschaft gewerkschaft
      pflegschaft ortschaft mannschaft partnerschaft nachbarschaft burschenschaft trägerschaft
      runde klausur tagung werkstatt jury leitung direktion intendanz behörde abteilung anstalt
      stiftung akademie innung feuerwehr plattform session redaktion taskforce force gruppe liste
      partei union vereinigung initiative bewegung allianz koalition opposition aktion organisation
      zentrale kirchenpflege schulpflege region verwaltung regierung führung beratung einrichtung hochschule
      volkshochschule musikschule universität fakultät kanzlei stelle kirchengemeinde pfarrei
      propstei bibliothek planungszelle kolpingsfamilie kasse wacht partie sitzung generation erschaft brücke konvention föderation liga front mission division agentur gilde
      zunft sektion`,
    words: 'gmbh ggmbh mbh',
  },
  {
    gender: 'neuter',
    genitive: 's',
    endings: `parlament präsidium kuratorium direktorium kollegium gremium konsistorium
      presbyterium ministerium plenum forum konzil kapitel komitee team büro dezernat referat
      rektorat dekanat direktorat inspektorat sekretariat kommissariat departement ordinariat
      zentrum center institut kolleg netzwerk studentenwerk studierendenwerk jugendwerk bildungswerk
      sozialwerk hilfswerk amt gericht kabinett tribunal konsortium hearing gespräch management
      kirchspiel bistum treffen konservatorium kommando archiv museum theater podium projekt
      quartier klinikum camp notariat kartell stift unternehmen`,
    words: 'werk mitglied',
  },
  { gender: 'neuter', genitive: 'es', endings: 'haus kreuz', words: 'amt' },
  { gender: 'neuter', genitive: 'ses', endings: 'bündnis' },
  { gender: 'feminine', claim: 'group', endings: 'fraktion' },

  // Plurals
  { claim: 'group', endings: 'fraktionen' },
  {
    endings: `gruppen listen parteien initiativen vereinigungen gemeinschaften versammlungen
      vertretungen kommissionen bewegungen konferenzen kammern fachschaften gremien parlamente
      synoden bürgerbewegungen`,
  },
  { dative: 'n', endings: 'ausschüsse räte verbände vereine bündnisse kreise vorstände bezirke' },

  // Heads where nothing better stands in the name
  {
    claim: 'weak',
    endings: `frauen senioren studenten usos omas piraten demokraten patrioten humanisten innen eltern
      falken sozialisten kommunisten jungdemokraten christdemokraten sozialdemokraten realisten
      internationalisten monarchisten anarchisten pazifisten panthern`,
  },
  {
    claim: 'weak',
    dative: 'n',
    endings: `wähler bürger freunde mitglieder republikaner werke panther schützer unternehmer
      handwerker europäer einwohner anlieger nachbarn`,
  },
  {
    claim: 'weak',
    adjectival: true,
    endings: `grüne liberale konservative unabhängige parteilose parteifreie fraktionslose
      abgeordnete stadtverordnete studierende`,
  },
  {
    claim: 'weak',
    endings: `grünen liberalen konservativen unabhängigen parteilosen parteifreien fraktionslosen
      abgeordneten stadtverordneten studierenden`,
  },
  { claim: 'weak', adjectival: true, gender: 'feminine', words: 'linke rechte' },
  {
    claim: 'weak',
    gender: 'feminine',
    endings:
      'jugend alternative kirche gemeinde agenda mehrheit minderheit einheit freiheit stimme',
    words: 'mitte wehr',
  },
];

/** Words that only look like a compound of a row above. */
export const strangers = new Set(
  `heirat vorrat verrat unrat zierrat apparat hausrat karat quadrat pirat demokrat bürokrat
  aristokrat technokrat sonntag montag dienstag donnerstag freitag samstag alltag feiertag
  geburtstag sprung schwung jung dung schaft gesamt samt betreff inserat substrat präparat
  elaborat ehrenamt gottesdienst verdienst umbruch zentrale stelle`.split(/\s+/u),
);

/** What motions refer to. */
export const papers: readonly NounRow[] = [
  {
    gender: 'masculine',
    genitive: 's',
    endings: `antrag bericht plan entwurf vertrag auftrag vorschlag nachtrag punkt vermerk text
      leitantrag bescheid brief etat auszug appell aufruf einspruch widerspruch hinweis`,
  },
  { gender: 'masculine', genitive: 'es', endings: 'beschluss haushalt erlass vorstoß vorstoss' },
  {
    gender: 'feminine',
    endings: `vorlage drucksache anfrage satzung ordnung resolution mitteilung stellungnahme
      eingabe petition änderung liste tischvorlage richtlinie studie strategie synopse anlage
      ung tion schrift übersicht kalkulation initiative bitte note motion frage stunde debatte`,
    words: 'ds drs bv vo',
  },
  {
    gender: 'neuter',
    genitive: 's',
    endings: `konzept papier gutachten programm protokoll statut leitbild schreiben begehren
      postulat ersuchen votum manifest`,
  },
  { gender: 'neuter', genitive: 'es', endings: 'gesetz' },
];
