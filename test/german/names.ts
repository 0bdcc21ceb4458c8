/**
 * Names of German bodies and groups as they occur in councils, parties, universities, schools and
 * churches, with nominative, genitive and dative; `(Plural)` where the verb is in the plural.
 */
export const declinedNames = `
Gemeinderat | der Gemeinderat | des Gemeinderats | dem Gemeinderat
Stadtrat | der Stadtrat | des Stadtrats | dem Stadtrat
Kreistag | der Kreistag | des Kreistags | dem Kreistag
Landtag | der Landtag | des Landtags | dem Landtag
Bundestag | der Bundestag | des Bundestags | dem Bundestag
Bürgerschaft | die Bürgerschaft | der Bürgerschaft | der Bürgerschaft
Hamburgische Bürgerschaft | die Hamburgische Bürgerschaft | der Hamburgischen Bürgerschaft | der Hamburgischen Bürgerschaft
Abgeordnetenhaus von Berlin | das Abgeordnetenhaus von Berlin | des Abgeordnetenhauses von Berlin | dem Abgeordnetenhaus von Berlin
Senat | der Senat | des Senats | dem Senat
Magistrat | der Magistrat | des Magistrats | dem Magistrat
Verbandsgemeinderat | der Verbandsgemeinderat | des Verbandsgemeinderats | dem Verbandsgemeinderat
Ortsgemeinderat | der Ortsgemeinderat | des Ortsgemeinderats | dem Ortsgemeinderat
Ortschaftsrat | der Ortschaftsrat | des Ortschaftsrats | dem Ortschaftsrat
Ortschaftsrat Grötzingen | der Ortschaftsrat Grötzingen | des Ortschaftsrats Grötzingen | dem Ortschaftsrat Grötzingen
Ortsrat | der Ortsrat | des Ortsrats | dem Ortsrat
Ortsteilrat | der Ortsteilrat | des Ortsteilrats | dem Ortsteilrat
Bezirksrat | der Bezirksrat | des Bezirksrats | dem Bezirksrat
Stadtbezirksrat | der Stadtbezirksrat | des Stadtbezirksrats | dem Stadtbezirksrat
Stadtbezirksbeirat Altstadt | der Stadtbezirksbeirat Altstadt | des Stadtbezirksbeirats Altstadt | dem Stadtbezirksbeirat Altstadt
Stadtbezirksrat 112 Wabe-Schunter-Beberbach | der Stadtbezirksrat 112 Wabe-Schunter-Beberbach | des Stadtbezirksrats 112 Wabe-Schunter-Beberbach | dem Stadtbezirksrat 112 Wabe-Schunter-Beberbach
Bezirksausschuss 12 Schwabing-Freimann | der Bezirksausschuss 12 Schwabing-Freimann | des Bezirksausschusses 12 Schwabing-Freimann | dem Bezirksausschuss 12 Schwabing-Freimann
Bezirksvertretung Innenstadt | die Bezirksvertretung Innenstadt | der Bezirksvertretung Innenstadt | der Bezirksvertretung Innenstadt
Bezirksvertretung 3 | die Bezirksvertretung 3 | der Bezirksvertretung 3 | der Bezirksvertretung 3
Bezirksverordnetenversammlung | die Bezirksverordnetenversammlung | der Bezirksverordnetenversammlung | der Bezirksverordnetenversammlung
Bezirksverordnetenversammlung von Berlin-Mitte | die Bezirksverordnetenversammlung von Berlin-Mitte | der Bezirksverordnetenversammlung von Berlin-Mitte | der Bezirksverordnetenversammlung von Berlin-Mitte
Bezirksversammlung Altona | die Bezirksversammlung Altona | der Bezirksversammlung Altona | der Bezirksversammlung Altona
Bezirksamt | das Bezirksamt | des Bezirksamts | dem Bezirksamt
Bezirkstag | der Bezirkstag | des Bezirkstags | dem Bezirkstag
Gemeindevertretung | die Gemeindevertretung | der Gemeindevertretung | der Gemeindevertretung
Gemeindevorstand | der Gemeindevorstand | des Gemeindevorstands | dem Gemeindevorstand
Stadtvertretung | die Stadtvertretung | der Stadtvertretung | der Stadtvertretung
Stadtverordnetenversammlung | die Stadtverordnetenversammlung | der Stadtverordnetenversammlung | der Stadtverordnetenversammlung
Stadtverordnetenversammlung der Stadt Musterhausen | die Stadtverordnetenversammlung der Stadt Musterhausen | der Stadtverordnetenversammlung der Stadt Musterhausen | der Stadtverordnetenversammlung der Stadt Musterhausen
Amtsausschuss | der Amtsausschuss | des Amtsausschusses | dem Amtsausschuss
Samtgemeinderat | der Samtgemeinderat | des Samtgemeinderats | dem Samtgemeinderat
Samtgemeindeausschuss | der Samtgemeindeausschuss | des Samtgemeindeausschusses | dem Samtgemeindeausschuss
Verwaltungsausschuss | der Verwaltungsausschuss | des Verwaltungsausschusses | dem Verwaltungsausschuss
Kreisausschuss | der Kreisausschuss | des Kreisausschusses | dem Kreisausschuss
Hauptausschuss | der Hauptausschuss | des Hauptausschusses | dem Hauptausschuss
Haupt- und Finanzausschuss | der Haupt- und Finanzausschuss | des Haupt- und Finanzausschusses | dem Haupt- und Finanzausschuss
Haupt-, Finanz- und Personalausschuss | der Haupt-, Finanz- und Personalausschuss | des Haupt-, Finanz- und Personalausschusses | dem Haupt-, Finanz- und Personalausschuss
Finanz- und Wirtschaftsausschuss | der Finanz- und Wirtschaftsausschuss | des Finanz- und Wirtschaftsausschusses | dem Finanz- und Wirtschaftsausschuss
Ausschuss für Umwelt, Klima und Verkehr | der Ausschuss für Umwelt, Klima und Verkehr | des Ausschusses für Umwelt, Klima und Verkehr | dem Ausschuss für Umwelt, Klima und Verkehr
Ausschuss für Schule & Sport | der Ausschuss für Schule & Sport | des Ausschusses für Schule & Sport | dem Ausschuss für Schule & Sport
Ausschuss Bildung und Kultur | der Ausschuss Bildung und Kultur | des Ausschusses Bildung und Kultur | dem Ausschuss Bildung und Kultur
Ausschuss "Soziales" | der Ausschuss "Soziales" | des Ausschusses "Soziales" | dem Ausschuss "Soziales"
Jugendhilfeausschuss | der Jugendhilfeausschuss | des Jugendhilfeausschusses | dem Jugendhilfeausschuss
Kinder- und Jugendhilfeausschuss | der Kinder- und Jugendhilfeausschuss | des Kinder- und Jugendhilfeausschusses | dem Kinder- und Jugendhilfeausschuss
Rechnungsprüfungsausschuss | der Rechnungsprüfungsausschuss | des Rechnungsprüfungsausschusses | dem Rechnungsprüfungsausschuss
Wahlprüfungsausschuss | der Wahlprüfungsausschuss | des Wahlprüfungsausschusses | dem Wahlprüfungsausschuss
Werkausschuss | der Werkausschuss | des Werkausschusses | dem Werkausschuss
Betriebsausschuss Abwasser | der Betriebsausschuss Abwasser | des Betriebsausschusses Abwasser | dem Betriebsausschuss Abwasser
Werksausschuss | der Werksausschuss | des Werksausschusses | dem Werksausschuss
Bau- und Planungsausschuss | der Bau- und Planungsausschuss | des Bau- und Planungsausschusses | dem Bau- und Planungsausschuss
Bau-, Umwelt- und Verkehrsausschuss | der Bau-, Umwelt- und Verkehrsausschuss | des Bau-, Umwelt- und Verkehrsausschusses | dem Bau-, Umwelt- und Verkehrsausschuss
Planungs- und Umweltausschuss | der Planungs- und Umweltausschuss | des Planungs- und Umweltausschusses | dem Planungs- und Umweltausschuss
Technischer Ausschuss | der Technische Ausschuss | des Technischen Ausschusses | dem Technischen Ausschuss
Ausschuss für Technik und Umwelt | der Ausschuss für Technik und Umwelt | des Ausschusses für Technik und Umwelt | dem Ausschuss für Technik und Umwelt
Beschließender Ausschuss | der Beschließende Ausschuss | des Beschließenden Ausschusses | dem Beschließenden Ausschuss
Vorberatender Ausschuss | der Vorberatende Ausschuss | des Vorberatenden Ausschusses | dem Vorberatenden Ausschuss
Gemeinsamer Ausschuss | der Gemeinsame Ausschuss | des Gemeinsamen Ausschusses | dem Gemeinsamen Ausschuss
Ständiger Ausschuss | der Ständige Ausschuss | des Ständigen Ausschusses | dem Ständigen Ausschuss
Nichtständiger Ausschuss | der Nichtständige Ausschuss | des Nichtständigen Ausschusses | dem Nichtständigen Ausschuss
Zeitweiliger Ausschuss Klima | der Zeitweilige Ausschuss Klima | des Zeitweiligen Ausschusses Klima | dem Zeitweiligen Ausschuss Klima
Beratender Ausschuss für Inklusion | der Beratende Ausschuss für Inklusion | des Beratenden Ausschusses für Inklusion | dem Beratenden Ausschuss für Inklusion
Umlegungsausschuss | der Umlegungsausschuss | des Umlegungsausschusses | dem Umlegungsausschuss
Petitionsausschuss | der Petitionsausschuss | des Petitionsausschusses | dem Petitionsausschuss
Ältestenrat | der Ältestenrat | des Ältestenrats | dem Ältestenrat
Ältestenausschuss | der Ältestenausschuss | des Ältestenausschusses | dem Ältestenausschuss
Präsidium | das Präsidium | des Präsidiums | dem Präsidium
Präsidium der Stadtverordnetenversammlung | das Präsidium der Stadtverordnetenversammlung | des Präsidiums der Stadtverordnetenversammlung | dem Präsidium der Stadtverordnetenversammlung
Präsidium des Kreistags | das Präsidium des Kreistags | des Präsidiums des Kreistags | dem Präsidium des Kreistags
Rat | der Rat | des Rates | dem Rat
Rat der Stadt Köln | der Rat der Stadt Köln | des Rates der Stadt Köln | dem Rat der Stadt Köln
Rat der Gemeinde Musterhausen | der Rat der Gemeinde Musterhausen | des Rates der Gemeinde Musterhausen | dem Rat der Gemeinde Musterhausen
Rat der Samtgemeinde Musterhausen | der Rat der Samtgemeinde Musterhausen | des Rates der Samtgemeinde Musterhausen | dem Rat der Samtgemeinde Musterhausen
Kreisrat | der Kreisrat | des Kreisrats | dem Kreisrat
Ortsbeirat | der Ortsbeirat | des Ortsbeirats | dem Ortsbeirat
Ortsbeirat 6 | der Ortsbeirat 6 | des Ortsbeirats 6 | dem Ortsbeirat 6
Ortsbeirat Musterhausen-Nord | der Ortsbeirat Musterhausen-Nord | des Ortsbeirats Musterhausen-Nord | dem Ortsbeirat Musterhausen-Nord
Beirat | der Beirat | des Beirats | dem Beirat
Beirat Mitte | der Beirat Mitte | des Beirats Mitte | dem Beirat Mitte
Beirat für Menschen mit Behinderung | der Beirat für Menschen mit Behinderung | des Beirats für Menschen mit Behinderung | dem Beirat für Menschen mit Behinderung
Beirat für Migration und Integration | der Beirat für Migration und Integration | des Beirats für Migration und Integration | dem Beirat für Migration und Integration
Beirat für Migration u. Integration | der Beirat für Migration u. Integration | des Beirats für Migration u. Integration | dem Beirat für Migration u. Integration
Seniorenbeirat | der Seniorenbeirat | des Seniorenbeirats | dem Seniorenbeirat
Seniorenvertretung | die Seniorenvertretung | der Seniorenvertretung | der Seniorenvertretung
Seniorenrat | der Seniorenrat | des Seniorenrats | dem Seniorenrat
Behindertenbeirat | der Behindertenbeirat | des Behindertenbeirats | dem Behindertenbeirat
Behindertenrat | der Behindertenrat | des Behindertenrats | dem Behindertenrat
Inklusionsbeirat | der Inklusionsbeirat | des Inklusionsbeirats | dem Inklusionsbeirat
Integrationsrat | der Integrationsrat | des Integrationsrats | dem Integrationsrat
Integrationsausschuss | der Integrationsausschuss | des Integrationsausschusses | dem Integrationsausschuss
Integrationsbeirat | der Integrationsbeirat | des Integrationsbeirats | dem Integrationsbeirat
Ausländerbeirat | der Ausländerbeirat | des Ausländerbeirats | dem Ausländerbeirat
Ausländer- und Integrationsbeirat | der Ausländer- und Integrationsbeirat | des Ausländer- und Integrationsbeirats | dem Ausländer- und Integrationsbeirat
Migrationsbeirat | der Migrationsbeirat | des Migrationsbeirats | dem Migrationsbeirat
Naturschutzbeirat | der Naturschutzbeirat | des Naturschutzbeirats | dem Naturschutzbeirat
Gestaltungsbeirat | der Gestaltungsbeirat | des Gestaltungsbeirats | dem Gestaltungsbeirat
Denkmalbeirat | der Denkmalbeirat | des Denkmalbeirats | dem Denkmalbeirat
Fahrgastbeirat | der Fahrgastbeirat | des Fahrgastbeirats | dem Fahrgastbeirat
Klimabeirat | der Klimabeirat | des Klimabeirats | dem Klimabeirat
Klimaschutzbeirat | der Klimaschutzbeirat | des Klimaschutzbeirats | dem Klimaschutzbeirat
Kulturbeirat | der Kulturbeirat | des Kulturbeirats | dem Kulturbeirat
Sportbeirat | der Sportbeirat | des Sportbeirats | dem Sportbeirat
Jugendbeirat | der Jugendbeirat | des Jugendbeirats | dem Jugendbeirat
Jugendrat | der Jugendrat | des Jugendrats | dem Jugendrat
Jugendparlament | das Jugendparlament | des Jugendparlaments | dem Jugendparlament
Jugendgemeinderat | der Jugendgemeinderat | des Jugendgemeinderats | dem Jugendgemeinderat
Jugendforum | das Jugendforum | des Jugendforums | dem Jugendforum
Jugendkreistag | der Jugendkreistag | des Jugendkreistags | dem Jugendkreistag
Jugendstadtrat | der Jugendstadtrat | des Jugendstadtrats | dem Jugendstadtrat
Kinder- und Jugendparlament | das Kinder- und Jugendparlament | des Kinder- und Jugendparlaments | dem Kinder- und Jugendparlament
Kinder- und Jugendbeirat | der Kinder- und Jugendbeirat | des Kinder- und Jugendbeirats | dem Kinder- und Jugendbeirat
Kinder- und Jugendforum | das Kinder- und Jugendforum | des Kinder- und Jugendforums | dem Kinder- und Jugendforum
Kinderparlament | das Kinderparlament | des Kinderparlaments | dem Kinderparlament
Kinderrat | der Kinderrat | des Kinderrats | dem Kinderrat
Bürgerrat | der Bürgerrat | des Bürgerrats | dem Bürgerrat
Bürgerforum | das Bürgerforum | des Bürgerforums | dem Bürgerforum
Bürgerversammlung | die Bürgerversammlung | der Bürgerversammlung | der Bürgerversammlung
Einwohnerversammlung | die Einwohnerversammlung | der Einwohnerversammlung | der Einwohnerversammlung
Bürgerausschuss | der Bürgerausschuss | des Bürgerausschusses | dem Bürgerausschuss
Bürgerbeirat | der Bürgerbeirat | des Bürgerbeirats | dem Bürgerbeirat
Stadtteilbeirat | der Stadtteilbeirat | des Stadtteilbeirats | dem Stadtteilbeirat
Stadtteilkonferenz | die Stadtteilkonferenz | der Stadtteilkonferenz | der Stadtteilkonferenz
Stadtteilrat | der Stadtteilrat | des Stadtteilrats | dem Stadtteilrat
Stadtteilforum | das Stadtteilforum | des Stadtteilforums | dem Stadtteilforum
Quartiersrat | der Quartiersrat | des Quartiersrats | dem Quartiersrat
Sozialraumkonferenz | die Sozialraumkonferenz | der Sozialraumkonferenz | der Sozialraumkonferenz
Dorfgemeinschaft | die Dorfgemeinschaft | der Dorfgemeinschaft | der Dorfgemeinschaft
Arbeitsgruppe Radverkehr | die Arbeitsgruppe Radverkehr | der Arbeitsgruppe Radverkehr | der Arbeitsgruppe Radverkehr
Arbeitskreis Energie | der Arbeitskreis Energie | des Arbeitskreises Energie | dem Arbeitskreis Energie
Arbeitsgemeinschaft 60 plus | die Arbeitsgemeinschaft 60 plus | der Arbeitsgemeinschaft 60 plus | der Arbeitsgemeinschaft 60 plus
AG Radverkehr | die AG Radverkehr | der AG Radverkehr | der AG Radverkehr
AK Umwelt | der AK Umwelt | des AK Umwelt | dem AK Umwelt
Lenkungsgruppe | die Lenkungsgruppe | der Lenkungsgruppe | der Lenkungsgruppe
Steuerungsgruppe Fairtrade | die Steuerungsgruppe Fairtrade | der Steuerungsgruppe Fairtrade | der Steuerungsgruppe Fairtrade
Lenkungskreis Stadtentwicklung | der Lenkungskreis Stadtentwicklung | des Lenkungskreises Stadtentwicklung | dem Lenkungskreis Stadtentwicklung
Runder Tisch Radverkehr | der Runde Tisch Radverkehr | des Runden Tisches Radverkehr | dem Runden Tisch Radverkehr
Projektgruppe Innenstadt | die Projektgruppe Innenstadt | der Projektgruppe Innenstadt | der Projektgruppe Innenstadt
Unterausschuss Haushalt | der Unterausschuss Haushalt | des Unterausschusses Haushalt | dem Unterausschuss Haushalt
Unterausschuss für Haushalt | der Unterausschuss für Haushalt | des Unterausschusses für Haushalt | dem Unterausschuss für Haushalt
Enquete-Kommission | die Enquete-Kommission | der Enquete-Kommission | der Enquete-Kommission
Enquetekommission Klima | die Enquetekommission Klima | der Enquetekommission Klima | der Enquetekommission Klima
Kommission | die Kommission | der Kommission | der Kommission
Kommission für Stadtgestaltung | die Kommission für Stadtgestaltung | der Kommission für Stadtgestaltung | der Kommission für Stadtgestaltung
Baukommission | die Baukommission | der Baukommission | der Baukommission
Schulkommission | die Schulkommission | der Schulkommission | der Schulkommission
Verkehrskommission | die Verkehrskommission | der Verkehrskommission | der Verkehrskommission
Zweckverband | der Zweckverband | des Zweckverbands | dem Zweckverband
Zweckverband Wasserversorgung Musterland | der Zweckverband Wasserversorgung Musterland | des Zweckverbands Wasserversorgung Musterland | dem Zweckverband Wasserversorgung Musterland
Zweckverbandsversammlung | die Zweckverbandsversammlung | der Zweckverbandsversammlung | der Zweckverbandsversammlung
Verbandsversammlung | die Verbandsversammlung | der Verbandsversammlung | der Verbandsversammlung
Verbandsversammlung des Zweckverbands Musterland | die Verbandsversammlung des Zweckverbands Musterland | der Verbandsversammlung des Zweckverbands Musterland | der Verbandsversammlung des Zweckverbands Musterland
Verbandsversammlung Zweckverband Musterland | die Verbandsversammlung Zweckverband Musterland | der Verbandsversammlung Zweckverband Musterland | der Verbandsversammlung Zweckverband Musterland
Regionalversammlung | die Regionalversammlung | der Regionalversammlung | der Regionalversammlung
Regionalverband | der Regionalverband | des Regionalverbands | dem Regionalverband
Regionalrat | der Regionalrat | des Regionalrats | dem Regionalrat
Regionalverband Ruhr | der Regionalverband Ruhr | des Regionalverbands Ruhr | dem Regionalverband Ruhr
Landschaftsversammlung | die Landschaftsversammlung | der Landschaftsversammlung | der Landschaftsversammlung
Landschaftsausschuss | der Landschaftsausschuss | des Landschaftsausschusses | dem Landschaftsausschuss
Planungsverband | der Planungsverband | des Planungsverbands | dem Planungsverband
Planungsausschuss | der Planungsausschuss | des Planungsausschusses | dem Planungsausschuss
Aufsichtsrat | der Aufsichtsrat | des Aufsichtsrats | dem Aufsichtsrat
Aufsichtsrat der Stadtwerke Musterhausen GmbH | der Aufsichtsrat der Stadtwerke Musterhausen GmbH | des Aufsichtsrats der Stadtwerke Musterhausen GmbH | dem Aufsichtsrat der Stadtwerke Musterhausen GmbH
Aufsichtsrat Stadtwerke Musterhausen GmbH | der Aufsichtsrat Stadtwerke Musterhausen GmbH | des Aufsichtsrats Stadtwerke Musterhausen GmbH | dem Aufsichtsrat Stadtwerke Musterhausen GmbH
Verwaltungsrat | der Verwaltungsrat | des Verwaltungsrats | dem Verwaltungsrat
Verwaltungsrat der Sparkasse | der Verwaltungsrat der Sparkasse | des Verwaltungsrats der Sparkasse | dem Verwaltungsrat der Sparkasse
Stiftungsrat | der Stiftungsrat | des Stiftungsrats | dem Stiftungsrat
Kuratorium | das Kuratorium | des Kuratoriums | dem Kuratorium
Direktorium | das Direktorium | des Direktoriums | dem Direktorium
Stiftungsvorstand | der Stiftungsvorstand | des Stiftungsvorstands | dem Stiftungsvorstand
Gesellschafterversammlung | die Gesellschafterversammlung | der Gesellschafterversammlung | der Gesellschafterversammlung
Hauptversammlung | die Hauptversammlung | der Hauptversammlung | der Hauptversammlung
Mitgliederversammlung | die Mitgliederversammlung | der Mitgliederversammlung | der Mitgliederversammlung
Jahreshauptversammlung | die Jahreshauptversammlung | der Jahreshauptversammlung | der Jahreshauptversammlung
Vollversammlung | die Vollversammlung | der Vollversammlung | der Vollversammlung
Vollversammlung des Jugendrings | die Vollversammlung des Jugendrings | der Vollversammlung des Jugendrings | der Vollversammlung des Jugendrings
Delegiertenversammlung | die Delegiertenversammlung | der Delegiertenversammlung | der Delegiertenversammlung
Delegiertenkonferenz | die Delegiertenkonferenz | der Delegiertenkonferenz | der Delegiertenkonferenz
Landesdelegiertenkonferenz | die Landesdelegiertenkonferenz | der Landesdelegiertenkonferenz | der Landesdelegiertenkonferenz
Kreisdelegiertenkonferenz | die Kreisdelegiertenkonferenz | der Kreisdelegiertenkonferenz | der Kreisdelegiertenkonferenz
Bundesdelegiertenkonferenz | die Bundesdelegiertenkonferenz | der Bundesdelegiertenkonferenz | der Bundesdelegiertenkonferenz
Landesparteitag | der Landesparteitag | des Landesparteitags | dem Landesparteitag
Landesparteitag der FDP | der Landesparteitag der FDP | des Landesparteitags der FDP | dem Landesparteitag der FDP
Bundesparteitag | der Bundesparteitag | des Bundesparteitags | dem Bundesparteitag
Kreisparteitag | der Kreisparteitag | des Kreisparteitags | dem Kreisparteitag
Bezirksparteitag | der Bezirksparteitag | des Bezirksparteitags | dem Bezirksparteitag
Stadtparteitag | der Stadtparteitag | des Stadtparteitags | dem Stadtparteitag
Parteitag | der Parteitag | des Parteitags | dem Parteitag
Parteirat | der Parteirat | des Parteirats | dem Parteirat
Länderrat | der Länderrat | des Länderrats | dem Länderrat
Landesausschuss | der Landesausschuss | des Landesausschusses | dem Landesausschuss
Landesvorstand | der Landesvorstand | des Landesvorstands | dem Landesvorstand
Bundesvorstand | der Bundesvorstand | des Bundesvorstands | dem Bundesvorstand
Kreisvorstand | der Kreisvorstand | des Kreisvorstands | dem Kreisvorstand
Ortsvorstand | der Ortsvorstand | des Ortsvorstands | dem Ortsvorstand
Vorstand | der Vorstand | des Vorstands | dem Vorstand
Geschäftsführender Vorstand | der Geschäftsführende Vorstand | des Geschäftsführenden Vorstands | dem Geschäftsführenden Vorstand
Erweiterter Vorstand | der Erweiterte Vorstand | des Erweiterten Vorstands | dem Erweiterten Vorstand
Kreisverband | der Kreisverband | des Kreisverbands | dem Kreisverband
Ortsverband Musterhausen | der Ortsverband Musterhausen | des Ortsverbands Musterhausen | dem Ortsverband Musterhausen
Ortsverein | der Ortsverein | des Ortsvereins | dem Ortsverein
SPD-Ortsverein Musterhausen | der SPD-Ortsverein Musterhausen | des SPD-Ortsvereins Musterhausen | dem SPD-Ortsverein Musterhausen
CDU-Stadtverband | der CDU-Stadtverband | des CDU-Stadtverbands | dem CDU-Stadtverband
Stadtverband | der Stadtverband | des Stadtverbands | dem Stadtverband
Landesverband | der Landesverband | des Landesverbands | dem Landesverband
Unterbezirk | der Unterbezirk | des Unterbezirks | dem Unterbezirk
SPD-Unterbezirk Musterhausen | der SPD-Unterbezirk Musterhausen | des SPD-Unterbezirks Musterhausen | dem SPD-Unterbezirk Musterhausen
Unterbezirksparteitag | der Unterbezirksparteitag | des Unterbezirksparteitags | dem Unterbezirksparteitag
Landeskongress | der Landeskongress | des Landeskongresses | dem Landeskongress
Bundeskongress | der Bundeskongress | des Bundeskongresses | dem Bundeskongress
Jugendverband | der Jugendverband | des Jugendverbands | dem Jugendverband
Landesjugendring | der Landesjugendring | des Landesjugendrings | dem Landesjugendring
Kreisjugendring | der Kreisjugendring | des Kreisjugendrings | dem Kreisjugendring
Stadtjugendring | der Stadtjugendring | des Stadtjugendrings | dem Stadtjugendring
Studierendenparlament | das Studierendenparlament | des Studierendenparlaments | dem Studierendenparlament
Studierendenparlament der Universität Musterhausen | das Studierendenparlament der Universität Musterhausen | des Studierendenparlaments der Universität Musterhausen | dem Studierendenparlament der Universität Musterhausen
Studentenparlament | das Studentenparlament | des Studentenparlaments | dem Studentenparlament
StuPa | das StuPa | des StuPa | dem StuPa
AStA | der AStA | des AStA | dem AStA
Allgemeiner Studierendenausschuss | der Allgemeine Studierendenausschuss | des Allgemeinen Studierendenausschusses | dem Allgemeinen Studierendenausschuss
Studierendenrat | der Studierendenrat | des Studierendenrats | dem Studierendenrat
Studentenrat | der Studentenrat | des Studentenrats | dem Studentenrat
StuRa | der StuRa | des StuRa | dem StuRa
Fachschaftsrat | der Fachschaftsrat | des Fachschaftsrats | dem Fachschaftsrat
Fachschaftsrat Informatik | der Fachschaftsrat Informatik | des Fachschaftsrats Informatik | dem Fachschaftsrat Informatik
Fachschaftenkonferenz | die Fachschaftenkonferenz | der Fachschaftenkonferenz | der Fachschaftenkonferenz
Fachschaftsvertretung | die Fachschaftsvertretung | der Fachschaftsvertretung | der Fachschaftsvertretung
Fachschaft Physik | die Fachschaft Physik | der Fachschaft Physik | der Fachschaft Physik
Fachschaftsvollversammlung | die Fachschaftsvollversammlung | der Fachschaftsvollversammlung | der Fachschaftsvollversammlung
Studentische Vollversammlung | die Studentische Vollversammlung | der Studentischen Vollversammlung | der Studentischen Vollversammlung
Studentischer Konvent | der Studentische Konvent | des Studentischen Konvents | dem Studentischen Konvent
Konvent | der Konvent | des Konvents | dem Konvent
Sprecherrat | der Sprecherrat | des Sprecherrats | dem Sprecherrat
Akademischer Senat | der Akademische Senat | des Akademischen Senats | dem Akademischen Senat
Erweiterter Senat | der Erweiterte Senat | des Erweiterten Senats | dem Erweiterten Senat
Hochschulrat | der Hochschulrat | des Hochschulrats | dem Hochschulrat
Universitätsrat | der Universitätsrat | des Universitätsrats | dem Universitätsrat
Universitätsversammlung | die Universitätsversammlung | der Universitätsversammlung | der Universitätsversammlung
Fakultätsrat | der Fakultätsrat | des Fakultätsrats | dem Fakultätsrat
Fachbereichsrat | der Fachbereichsrat | des Fachbereichsrats | dem Fachbereichsrat
Fachbereichsrat 06 | der Fachbereichsrat 06 | des Fachbereichsrats 06 | dem Fachbereichsrat 06
Institutsrat | der Institutsrat | des Institutsrats | dem Institutsrat
Konzil | das Konzil | des Konzils | dem Konzil
Rektorat | das Rektorat | des Rektorats | dem Rektorat
Dekanat | das Dekanat | des Dekanats | dem Dekanat
Schulkonferenz | die Schulkonferenz | der Schulkonferenz | der Schulkonferenz
Gesamtkonferenz | die Gesamtkonferenz | der Gesamtkonferenz | der Gesamtkonferenz
Lehrerkonferenz | die Lehrerkonferenz | der Lehrerkonferenz | der Lehrerkonferenz
Lehrerkollegium | das Lehrerkollegium | des Lehrerkollegiums | dem Lehrerkollegium
Kollegium | das Kollegium | des Kollegiums | dem Kollegium
Elternbeirat | der Elternbeirat | des Elternbeirats | dem Elternbeirat
Elternrat | der Elternrat | des Elternrats | dem Elternrat
Gesamtelternbeirat | der Gesamtelternbeirat | des Gesamtelternbeirats | dem Gesamtelternbeirat
Stadtelternbeirat | der Stadtelternbeirat | des Stadtelternbeirats | dem Stadtelternbeirat
Stadtelternrat | der Stadtelternrat | des Stadtelternrats | dem Stadtelternrat
Landeselternvertretung | die Landeselternvertretung | der Landeselternvertretung | der Landeselternvertretung
Kreiselternrat | der Kreiselternrat | des Kreiselternrats | dem Kreiselternrat
Stadtschülerrat | der Stadtschülerrat | des Stadtschülerrats | dem Stadtschülerrat
Schülerrat | der Schülerrat | des Schülerrats | dem Schülerrat
Stadtschülervertretung | die Stadtschülervertretung | der Stadtschülervertretung | der Stadtschülervertretung
Landesschülerkonferenz | die Landesschülerkonferenz | der Landesschülerkonferenz | der Landesschülerkonferenz
Landesschülervertretung | die Landesschülervertretung | der Landesschülervertretung | der Landesschülervertretung
Schülerparlament | das Schülerparlament | des Schülerparlaments | dem Schülerparlament
SMV | die SMV | der SMV | der SMV
Schulvorstand | der Schulvorstand | des Schulvorstands | dem Schulvorstand
Schulelternrat | der Schulelternrat | des Schulelternrats | dem Schulelternrat
Schulpflegschaft | die Schulpflegschaft | der Schulpflegschaft | der Schulpflegschaft
Kita-Beirat | der Kita-Beirat | des Kita-Beirats | dem Kita-Beirat
Kirchengemeinderat | der Kirchengemeinderat | des Kirchengemeinderats | dem Kirchengemeinderat
Kirchenvorstand | der Kirchenvorstand | des Kirchenvorstands | dem Kirchenvorstand
Kirchenkreissynode | die Kirchenkreissynode | der Kirchenkreissynode | der Kirchenkreissynode
Kreissynode | die Kreissynode | der Kreissynode | der Kreissynode
Landessynode | die Landessynode | der Landessynode | der Landessynode
Synode | die Synode | der Synode | der Synode
Presbyterium | das Presbyterium | des Presbyteriums | dem Presbyterium
Pfarrgemeinderat | der Pfarrgemeinderat | des Pfarrgemeinderats | dem Pfarrgemeinderat
Kirchenverwaltung | die Kirchenverwaltung | der Kirchenverwaltung | der Kirchenverwaltung
Kirchenkreisrat | der Kirchenkreisrat | des Kirchenkreisrats | dem Kirchenkreisrat
Diözesanrat | der Diözesanrat | des Diözesanrats | dem Diözesanrat
Dekanatsrat | der Dekanatsrat | des Dekanatsrats | dem Dekanatsrat
Gemeindekirchenrat | der Gemeindekirchenrat | des Gemeindekirchenrats | dem Gemeindekirchenrat
Ortskirchenrat | der Ortskirchenrat | des Ortskirchenrats | dem Ortskirchenrat
Landeskirchenrat | der Landeskirchenrat | des Landeskirchenrats | dem Landeskirchenrat
Konsistorium | das Konsistorium | des Konsistoriums | dem Konsistorium
Domkapitel | das Domkapitel | des Domkapitels | dem Domkapitel
Personalrat | der Personalrat | des Personalrats | dem Personalrat
Gesamtpersonalrat | der Gesamtpersonalrat | des Gesamtpersonalrats | dem Gesamtpersonalrat
Betriebsrat | der Betriebsrat | des Betriebsrats | dem Betriebsrat
Gesamtbetriebsrat | der Gesamtbetriebsrat | des Gesamtbetriebsrats | dem Gesamtbetriebsrat
Betriebsversammlung | die Betriebsversammlung | der Betriebsversammlung | der Betriebsversammlung
Personalversammlung | die Personalversammlung | der Personalversammlung | der Personalversammlung
Jugend- und Auszubildendenvertretung | die Jugend- und Auszubildendenvertretung | der Jugend- und Auszubildendenvertretung | der Jugend- und Auszubildendenvertretung
Schwerbehindertenvertretung | die Schwerbehindertenvertretung | der Schwerbehindertenvertretung | der Schwerbehindertenvertretung
Vertreterversammlung | die Vertreterversammlung | der Vertreterversammlung | der Vertreterversammlung
Kammerversammlung | die Kammerversammlung | der Kammerversammlung | der Kammerversammlung
Delegiertenrat | der Delegiertenrat | des Delegiertenrats | dem Delegiertenrat
Handwerkskammer | die Handwerkskammer | der Handwerkskammer | der Handwerkskammer
Gremium | das Gremium | des Gremiums | dem Gremium
Plenum | das Plenum | des Plenums | dem Plenum
Forum | das Forum | des Forums | dem Forum
Forum Inklusion | das Forum Inklusion | des Forums Inklusion | dem Forum Inklusion
Netzwerk Demokratie | das Netzwerk Demokratie | des Netzwerks Demokratie | dem Netzwerk Demokratie
Nachhaltigkeitsrat | der Nachhaltigkeitsrat | des Nachhaltigkeitsrats | dem Nachhaltigkeitsrat
Rundfunkrat | der Rundfunkrat | des Rundfunkrats | dem Rundfunkrat
Sozialausschuss | der Sozialausschuss | des Sozialausschusses | dem Sozialausschuss
Kultur- und Sozialausschuss | der Kultur- und Sozialausschuss | des Kultur- und Sozialausschusses | dem Kultur- und Sozialausschuss
Ausschuss für Soziales, Gesundheit und Senioren | der Ausschuss für Soziales, Gesundheit und Senioren | des Ausschusses für Soziales, Gesundheit und Senioren | dem Ausschuss für Soziales, Gesundheit und Senioren
Gemeindewahlausschuss | der Gemeindewahlausschuss | des Gemeindewahlausschusses | dem Gemeindewahlausschuss
Ferienausschuss | der Ferienausschuss | des Ferienausschusses | dem Ferienausschuss
Grundstücksausschuss | der Grundstücksausschuss | des Grundstücksausschusses | dem Grundstücksausschuss
Liegenschaftsausschuss | der Liegenschaftsausschuss | des Liegenschaftsausschusses | dem Liegenschaftsausschuss
Karlsruher Gemeinderat | der Karlsruher Gemeinderat | des Karlsruher Gemeinderats | dem Karlsruher Gemeinderat
Musterhausener Stadtrat | der Musterhausener Stadtrat | des Musterhausener Stadtrats | dem Musterhausener Stadtrat
Frankfurter Stadtverordnetenversammlung | die Frankfurter Stadtverordnetenversammlung | der Frankfurter Stadtverordnetenversammlung | der Frankfurter Stadtverordnetenversammlung
Deutscher Bundestag | der Deutsche Bundestag | des Deutschen Bundestags | dem Deutschen Bundestag
Deutscher Städtetag | der Deutsche Städtetag | des Deutschen Städtetags | dem Deutschen Städtetag
Bayerischer Landtag | der Bayerische Landtag | des Bayerischen Landtags | dem Bayerischen Landtag
Landtag Rheinland-Pfalz | der Landtag Rheinland-Pfalz | des Landtags Rheinland-Pfalz | dem Landtag Rheinland-Pfalz
Hessischer Landtag | der Hessische Landtag | des Hessischen Landtags | dem Hessischen Landtag
Kölner Rat | der Kölner Rat | des Kölner Rates | dem Kölner Rat
Erster Senat | der Erste Senat | des Ersten Senats | dem Ersten Senat
Kleine Kommission | die Kleine Kommission | der Kleinen Kommission | der Kleinen Kommission
Großer Rat | der Große Rat | des Großen Rates | dem Großen Rat
Kleiner Rat | der Kleine Rat | des Kleinen Rates | dem Kleinen Rat
Junger Rat | der Junge Rat | des Jungen Rates | dem Jungen Rat
Innerer Ausschuss | der Innere Ausschuss | des Inneren Ausschusses | dem Inneren Ausschuss
Neues Forum | das Neue Forum | des Neuen Forums | dem Neuen Forum
Junges Forum Musterhausen | das Junge Forum Musterhausen | des Jungen Forums Musterhausen | dem Jungen Forum Musterhausen
Europäischer Ausschuss der Regionen | der Europäische Ausschuss der Regionen | des Europäischen Ausschusses der Regionen | dem Europäischen Ausschuss der Regionen
Kommunaler Präventionsrat | der Kommunale Präventionsrat | des Kommunalen Präventionsrats | dem Kommunalen Präventionsrat
Kommunale Gesundheitskonferenz | die Kommunale Gesundheitskonferenz | der Kommunalen Gesundheitskonferenz | der Kommunalen Gesundheitskonferenz
Örtlicher Beirat | der Örtliche Beirat | des Örtlichen Beirats | dem Örtlichen Beirat
Städtischer Seniorenbeirat | der Städtische Seniorenbeirat | des Städtischen Seniorenbeirats | dem Städtischen Seniorenbeirat
Gesamtstädtischer Elternbeirat | der Gesamtstädtische Elternbeirat | des Gesamtstädtischen Elternbeirats | dem Gesamtstädtischen Elternbeirat
Interkultureller Rat | der Interkulturelle Rat | des Interkulturellen Rates | dem Interkulturellen Rat
Interfraktioneller Arbeitskreis | der Interfraktionelle Arbeitskreis | des Interfraktionellen Arbeitskreises | dem Interfraktionellen Arbeitskreis
Ökumenischer Rat | der Ökumenische Rat | des Ökumenischen Rates | dem Ökumenischen Rat
Zentraler Wahlausschuss | der Zentrale Wahlausschuss | des Zentralen Wahlausschusses | dem Zentralen Wahlausschuss
Stadtratsfraktion | die Stadtratsfraktion | der Stadtratsfraktion | der Stadtratsfraktion
Fraktionsvorstand | der Fraktionsvorstand | des Fraktionsvorstands | dem Fraktionsvorstand
Fraktionsversammlung | die Fraktionsversammlung | der Fraktionsversammlung | der Fraktionsversammlung
Verein | der Verein | des Vereins | dem Verein
Turnverein | der Turnverein | des Turnvereins | dem Turnverein
Heimatverein Musterhausen e. V. | der Heimatverein Musterhausen e. V. | des Heimatvereins Musterhausen e. V. | dem Heimatverein Musterhausen e. V.
Kleingartenverein | der Kleingartenverein | des Kleingartenvereins | dem Kleingartenverein
Feuerwehr | die Feuerwehr | der Feuerwehr | der Feuerwehr
Freiwillige Feuerwehr | die Freiwillige Feuerwehr | der Freiwilligen Feuerwehr | der Freiwilligen Feuerwehr
Jugendfeuerwehr | die Jugendfeuerwehr | der Jugendfeuerwehr | der Jugendfeuerwehr
Bürgerverein Nord | der Bürgerverein Nord | des Bürgervereins Nord | dem Bürgerverein Nord
Bürgerinitiative Lärmschutz | die Bürgerinitiative Lärmschutz | der Bürgerinitiative Lärmschutz | der Bürgerinitiative Lärmschutz
Initiative Radentscheid | die Initiative Radentscheid | der Initiative Radentscheid | der Initiative Radentscheid
Werkstattrat | der Werkstattrat | des Werkstattrats | dem Werkstattrat
Heimbeirat | der Heimbeirat | des Heimbeirats | dem Heimbeirat
Bewohnerbeirat | der Bewohnerbeirat | des Bewohnerbeirats | dem Bewohnerbeirat
Bewohnervertretung | die Bewohnervertretung | der Bewohnervertretung | der Bewohnervertretung
Mieterbeirat | der Mieterbeirat | des Mieterbeirats | dem Mieterbeirat
Mieterrat | der Mieterrat | des Mieterrats | dem Mieterrat
Tarifkommission | die Tarifkommission | der Tarifkommission | der Tarifkommission
Bundeskonferenz | die Bundeskonferenz | der Bundeskonferenz | der Bundeskonferenz
Landeskonferenz | die Landeskonferenz | der Landeskonferenz | der Landeskonferenz
Unterbezirkskonferenz | die Unterbezirkskonferenz | der Unterbezirkskonferenz | der Unterbezirkskonferenz
Kreiskonferenz | die Kreiskonferenz | der Kreiskonferenz | der Kreiskonferenz
Regionalkonferenz | die Regionalkonferenz | der Regionalkonferenz | der Regionalkonferenz
Stadtkonferenz | die Stadtkonferenz | der Stadtkonferenz | der Stadtkonferenz
Frauenrat | der Frauenrat | des Frauenrats | dem Frauenrat
Gleichstellungsausschuss | der Gleichstellungsausschuss | des Gleichstellungsausschusses | dem Gleichstellungsausschuss
Gleichstellungskommission | die Gleichstellungskommission | der Gleichstellungskommission | der Gleichstellungskommission
Frauenvollversammlung | die Frauenvollversammlung | der Frauenvollversammlung | der Frauenvollversammlung
Frauen- und Gleichstellungsausschuss | der Frauen- und Gleichstellungsausschuss | des Frauen- und Gleichstellungsausschusses | dem Frauen- und Gleichstellungsausschuss
HFA | der HFA | des HFA | dem HFA
BVV | die BVV | der BVV | der BVV
BVV Pankow | die BVV Pankow | der BVV Pankow | der BVV Pankow
LDK | die LDK | der LDK | der LDK
StVV | die StVV | der StVV | der StVV

SPD-Fraktion | die SPD-Fraktion | der SPD-Fraktion | der SPD-Fraktion
CDU-Fraktion | die CDU-Fraktion | der CDU-Fraktion | der CDU-Fraktion
CDU Fraktion | die CDU Fraktion | der CDU Fraktion | der CDU Fraktion
CDU/FDP-Fraktion | die CDU/FDP-Fraktion | der CDU/FDP-Fraktion | der CDU/FDP-Fraktion
FDP-Ratsfraktion | die FDP-Ratsfraktion | der FDP-Ratsfraktion | der FDP-Ratsfraktion
FDP-Fraktion im Rat | die FDP-Fraktion im Rat | der FDP-Fraktion im Rat | der FDP-Fraktion im Rat
AfD-Fraktion | die AfD-Fraktion | der AfD-Fraktion | der AfD-Fraktion
Fraktion DIE LINKE | die Fraktion DIE LINKE | der Fraktion DIE LINKE | der Fraktion DIE LINKE
Fraktion Die Linke. | die Fraktion Die Linke. | der Fraktion Die Linke. | der Fraktion Die Linke.
Linksfraktion | die Linksfraktion | der Linksfraktion | der Linksfraktion
Fraktion BÜNDNIS 90/DIE GRÜNEN | die Fraktion BÜNDNIS 90/DIE GRÜNEN | der Fraktion BÜNDNIS 90/DIE GRÜNEN | der Fraktion BÜNDNIS 90/DIE GRÜNEN
Fraktion Bündnis 90/Die Grünen | die Fraktion Bündnis 90/Die Grünen | der Fraktion Bündnis 90/Die Grünen | der Fraktion Bündnis 90/Die Grünen
Fraktion Bündnis 90 / Die Grünen | die Fraktion Bündnis 90 / Die Grünen | der Fraktion Bündnis 90 / Die Grünen | der Fraktion Bündnis 90 / Die Grünen
Bündnis 90/Die Grünen-Fraktion | die Bündnis 90/Die Grünen-Fraktion | der Bündnis 90/Die Grünen-Fraktion | der Bündnis 90/Die Grünen-Fraktion
GRÜNE-Fraktion | die GRÜNE-Fraktion | der GRÜNE-Fraktion | der GRÜNE-Fraktion
Grünen-Fraktion | die Grünen-Fraktion | der Grünen-Fraktion | der Grünen-Fraktion
Grüne Fraktion | die Grüne Fraktion | der Grünen Fraktion | der Grünen Fraktion
Fraktion GRÜNE | die Fraktion GRÜNE | der Fraktion GRÜNE | der Fraktion GRÜNE
Fraktion der Grünen | die Fraktion der Grünen | der Fraktion der Grünen | der Fraktion der Grünen
Fraktion der SPD | die Fraktion der SPD | der Fraktion der SPD | der Fraktion der SPD
Fraktion Offene Stadt | die Fraktion Offene Stadt | der Fraktion Offene Stadt | der Fraktion Offene Stadt
Fraktion „Offene Stadt“ | die Fraktion „Offene Stadt“ | der Fraktion „Offene Stadt“ | der Fraktion „Offene Stadt“
Fraktion Freie Wähler | die Fraktion Freie Wähler | der Fraktion Freie Wähler | der Fraktion Freie Wähler
Fraktion FREIE WÄHLER | die Fraktion FREIE WÄHLER | der Fraktion FREIE WÄHLER | der Fraktion FREIE WÄHLER
Freie-Wähler-Fraktion | die Freie-Wähler-Fraktion | der Freie-Wähler-Fraktion | der Freie-Wähler-Fraktion
Freie Wähler Fraktion | die Freie Wähler Fraktion | der Freie Wähler Fraktion | der Freie Wähler Fraktion
Freie Wähler-Fraktion | die Freie Wähler-Fraktion | der Freie Wähler-Fraktion | der Freie Wähler-Fraktion
Fraktion Volt | die Fraktion Volt | der Fraktion Volt | der Fraktion Volt
Fraktion Die FRAKTION | die Fraktion Die FRAKTION | der Fraktion Die FRAKTION | der Fraktion Die FRAKTION
Fraktion Die PARTEI | die Fraktion Die PARTEI | der Fraktion Die PARTEI | der Fraktion Die PARTEI
Fraktion Tierschutz/Freie Wähler | die Fraktion Tierschutz/Freie Wähler | der Fraktion Tierschutz/Freie Wähler | der Fraktion Tierschutz/Freie Wähler
Fraktion SPD/Grüne | die Fraktion SPD/Grüne | der Fraktion SPD/Grüne | der Fraktion SPD/Grüne
Fraktion CDU und FDP | die Fraktion CDU und FDP | der Fraktion CDU und FDP | der Fraktion CDU und FDP
Fraktionen CDU und SPD | die Fraktionen CDU und SPD | der Fraktionen CDU und SPD | den Fraktionen CDU und SPD (Plural)
Fraktionen der CDU und der SPD | die Fraktionen der CDU und der SPD | der Fraktionen der CDU und der SPD | den Fraktionen der CDU und der SPD (Plural)
Stadtratsfraktion DIE LINKE | die Stadtratsfraktion DIE LINKE | der Stadtratsfraktion DIE LINKE | der Stadtratsfraktion DIE LINKE
Stadtratsfraktion der Grünen | die Stadtratsfraktion der Grünen | der Stadtratsfraktion der Grünen | der Stadtratsfraktion der Grünen
SPD-Stadtratsfraktion | die SPD-Stadtratsfraktion | der SPD-Stadtratsfraktion | der SPD-Stadtratsfraktion
Kreistagsfraktion Bündnis 90/Die Grünen | die Kreistagsfraktion Bündnis 90/Die Grünen | der Kreistagsfraktion Bündnis 90/Die Grünen | der Kreistagsfraktion Bündnis 90/Die Grünen
Bündnis 90/Die Grünen Kreistagsfraktion | die Bündnis 90/Die Grünen Kreistagsfraktion | der Bündnis 90/Die Grünen Kreistagsfraktion | der Bündnis 90/Die Grünen Kreistagsfraktion
Ratsgruppe Die Linke | die Ratsgruppe Die Linke | der Ratsgruppe Die Linke | der Ratsgruppe Die Linke
Ratsgruppe FDP | die Ratsgruppe FDP | der Ratsgruppe FDP | der Ratsgruppe FDP
Gruppe Volt/Die PARTEI | die Gruppe Volt/Die PARTEI | der Gruppe Volt/Die PARTEI | der Gruppe Volt/Die PARTEI
Gruppe Linke & Piraten | die Gruppe Linke & Piraten | der Gruppe Linke & Piraten | der Gruppe Linke & Piraten
Gruppe FDP/Freie Wähler | die Gruppe FDP/Freie Wähler | der Gruppe FDP/Freie Wähler | der Gruppe FDP/Freie Wähler
FDP-Gruppe | die FDP-Gruppe | der FDP-Gruppe | der FDP-Gruppe
Freie Wähler | die Freien Wähler | der Freien Wähler | den Freien Wählern (Plural)
FREIE WÄHLER | die FREIEN WÄHLER | der FREIEN WÄHLER | den FREIEN WÄHLERN (Plural)
Freie Wähler Musterhausen | die Freien Wähler Musterhausen | der Freien Wähler Musterhausen | den Freien Wählern Musterhausen (Plural)
Freie Wähler e. V. | die Freien Wähler e. V. | der Freien Wähler e. V. | den Freien Wählern e. V. (Plural)
FREIE WÄHLER Musterhausen e.V. | die FREIEN WÄHLER Musterhausen e.V. | der FREIEN WÄHLER Musterhausen e.V. | den FREIEN WÄHLERN Musterhausen e.V. (Plural)
FDP | die FDP | der FDP | der FDP
CDU | die CDU | der CDU | der CDU
SPD | die SPD | der SPD | der SPD
AfD | die AfD | der AfD | der AfD
Volt | Volt | von Volt | Volt
ÖDP | die ÖDP | der ÖDP | der ÖDP
ödp | die ödp | der ödp | der ödp
Bündnis 90/Die Grünen | Bündnis 90/Die Grünen | von Bündnis 90/Die Grünen | Bündnis 90/Die Grünen (Plural)
BÜNDNIS 90/DIE GRÜNEN | BÜNDNIS 90/DIE GRÜNEN | von BÜNDNIS 90/DIE GRÜNEN | BÜNDNIS 90/DIE GRÜNEN (Plural)
Bündnis 90/Die Grünen Musterhausen | Bündnis 90/Die Grünen Musterhausen | von Bündnis 90/Die Grünen Musterhausen | Bündnis 90/Die Grünen Musterhausen (Plural)
B90/Grüne | B90/Grüne | von B90/Grüne | B90/Grüne (Plural)
Die Grünen | die Grünen | der Grünen | den Grünen (Plural)
Grüne | die Grünen | der Grünen | den Grünen (Plural)
GRÜNE | die GRÜNEN | der GRÜNEN | den GRÜNEN (Plural)
Die Linke | die Linke | der Linken | der Linken
DIE LINKE | die LINKE | der LINKEN | der LINKEN
DIE LINKE. | die LINKE. | der LINKEN. | der LINKEN.
Linke | die Linke | der Linken | der Linken
Linkspartei | die Linkspartei | der Linkspartei | der Linkspartei
Linksbündnis | das Linksbündnis | des Linksbündnisses | dem Linksbündnis
Liste | die Liste | der Liste | der Liste
Liste Muster | die Liste Muster | der Liste Muster | der Liste Muster
Grüne Liste | die Grüne Liste | der Grünen Liste | der Grünen Liste
Bunte Liste | die Bunte Liste | der Bunten Liste | der Bunten Liste
Offene Liste | die Offene Liste | der Offenen Liste | der Offenen Liste
Grün-Alternative Liste | die Grün-Alternative Liste | der Grün-Alternativen Liste | der Grün-Alternativen Liste
Grüne Alternative Liste | die Grüne Alternative Liste | der Grünen Alternativen Liste | der Grünen Alternativen Liste
Unabhängige Liste Musterhausen | die Unabhängige Liste Musterhausen | der Unabhängigen Liste Musterhausen | der Unabhängigen Liste Musterhausen
Karlsruher Liste | die Karlsruher Liste | der Karlsruher Liste | der Karlsruher Liste
Karlsruher Liste/Die PARTEI | die Karlsruher Liste/Die PARTEI | der Karlsruher Liste/Die PARTEI | der Karlsruher Liste/Die PARTEI
Bürgerliste | die Bürgerliste | der Bürgerliste | der Bürgerliste
Bürgerliste Musterhausen | die Bürgerliste Musterhausen | der Bürgerliste Musterhausen | der Bürgerliste Musterhausen
Freie Bürgerliste | die Freie Bürgerliste | der Freien Bürgerliste | der Freien Bürgerliste
Wählergemeinschaft | die Wählergemeinschaft | der Wählergemeinschaft | der Wählergemeinschaft
Freie Wählergemeinschaft | die Freie Wählergemeinschaft | der Freien Wählergemeinschaft | der Freien Wählergemeinschaft
Unabhängige Wählergemeinschaft Musterhausen | die Unabhängige Wählergemeinschaft Musterhausen | der Unabhängigen Wählergemeinschaft Musterhausen | der Unabhängigen Wählergemeinschaft Musterhausen
Freie Wählergruppe Muster | die Freie Wählergruppe Muster | der Freien Wählergruppe Muster | der Freien Wählergruppe Muster
FWG | die FWG | der FWG | der FWG
UWG | die UWG | der UWG | der UWG
FWG Musterhausen | die FWG Musterhausen | der FWG Musterhausen | der FWG Musterhausen
UWG Freie Wähler | die UWG Freie Wähler | der UWG Freie Wähler | der UWG Freie Wähler
CDU/CSU | die CDU/CSU | der CDU/CSU | der CDU/CSU
Freie Wählervereinigung | die Freie Wählervereinigung | der Freien Wählervereinigung | der Freien Wählervereinigung
Wählervereinigung Bürger für Musterhausen | die Wählervereinigung Bürger für Musterhausen | der Wählervereinigung Bürger für Musterhausen | der Wählervereinigung Bürger für Musterhausen
Bürger für Musterhausen | die Bürger für Musterhausen | der Bürger für Musterhausen | den Bürgern für Musterhausen (Plural)
Bürgerbündnis | das Bürgerbündnis | des Bürgerbündnisses | dem Bürgerbündnis
Bürgerbündnis Musterhausen | das Bürgerbündnis Musterhausen | des Bürgerbündnisses Musterhausen | dem Bürgerbündnis Musterhausen
Bündnis für Musterhausen | das Bündnis für Musterhausen | des Bündnisses für Musterhausen | dem Bündnis für Musterhausen
Aktionsbündnis Klima | das Aktionsbündnis Klima | des Aktionsbündnisses Klima | dem Aktionsbündnis Klima
BSW | das BSW | des BSW | dem BSW
Bürgerinitiative | die Bürgerinitiative | der Bürgerinitiative | der Bürgerinitiative
Initiative Zukunft | die Initiative Zukunft | der Initiative Zukunft | der Initiative Zukunft
Vereinigung | die Vereinigung | der Vereinigung | der Vereinigung
Freie Demokraten | die Freien Demokraten | der Freien Demokraten | den Freien Demokraten (Plural)
Die Freien Demokraten | die Freien Demokraten | der Freien Demokraten | den Freien Demokraten (Plural)
Freie Demokratische Partei | die Freie Demokratische Partei | der Freien Demokratischen Partei | der Freien Demokratischen Partei
Sozialdemokratische Partei Deutschlands | die Sozialdemokratische Partei Deutschlands | der Sozialdemokratischen Partei Deutschlands | der Sozialdemokratischen Partei Deutschlands
Christlich Demokratische Union Deutschlands | die Christlich Demokratische Union Deutschlands | der Christlich Demokratischen Union Deutschlands | der Christlich Demokratischen Union Deutschlands
Christlich-Soziale Union | die Christlich-Soziale Union | der Christlich-Sozialen Union | der Christlich-Sozialen Union
Alternative für Deutschland | die Alternative für Deutschland | der Alternative für Deutschland | der Alternative für Deutschland
Alternative Liste | die Alternative Liste | der Alternativen Liste | der Alternativen Liste
Piraten | die Piraten | der Piraten | den Piraten (Plural)
Piratenpartei | die Piratenpartei | der Piratenpartei | der Piratenpartei
PIRATEN | die PIRATEN | der PIRATEN | den PIRATEN (Plural)
Piratenpartei Deutschland | die Piratenpartei Deutschland | der Piratenpartei Deutschland | der Piratenpartei Deutschland
Jusos | die Jusos | der Jusos | den Jusos (Plural)
Jusos Musterhausen | die Jusos Musterhausen | der Jusos Musterhausen | den Jusos Musterhausen (Plural)
Junge Union | die Junge Union | der Jungen Union | der Jungen Union
Junge Union Musterhausen | die Junge Union Musterhausen | der Jungen Union Musterhausen | der Jungen Union Musterhausen
Junge Liberale | die Jungen Liberalen | der Jungen Liberalen | den Jungen Liberalen (Plural)
JuLis | die JuLis | der JuLis | den JuLis (Plural)
Grüne Jugend | die Grüne Jugend | der Grünen Jugend | der Grünen Jugend
GRÜNE JUGEND | die GRÜNE JUGEND | der GRÜNEN JUGEND | der GRÜNEN JUGEND
Linksjugend | die Linksjugend | der Linksjugend | der Linksjugend
Junge Alternative | die Junge Alternative | der Jungen Alternative | der Jungen Alternative
Tierschutzpartei | die Tierschutzpartei | der Tierschutzpartei | der Tierschutzpartei
Partei Mensch Umwelt Tierschutz | die Partei Mensch Umwelt Tierschutz | der Partei Mensch Umwelt Tierschutz | der Partei Mensch Umwelt Tierschutz
Partei | die Partei | der Partei | der Partei
Die PARTEI | die PARTEI | der PARTEI | der PARTEI
dieBasis | dieBasis | von dieBasis | dieBasis
Ökologisch-Demokratische Partei | die Ökologisch-Demokratische Partei | der Ökologisch-Demokratischen Partei | der Ökologisch-Demokratischen Partei
Südschleswigscher Wählerverband | der Südschleswigsche Wählerverband | des Südschleswigschen Wählerverbands | dem Südschleswigschen Wählerverband
SSW | der SSW | des SSW | dem SSW
Arbeitskreis | der Arbeitskreis | des Arbeitskreises | dem Arbeitskreis
Ortsverein Musterhausen | der Ortsverein Musterhausen | des Ortsvereins Musterhausen | dem Ortsverein Musterhausen
SPD Ortsverein Musterhausen | der SPD Ortsverein Musterhausen | des SPD Ortsvereins Musterhausen | dem SPD Ortsverein Musterhausen
CDU Ortsverband Musterhausen | der CDU Ortsverband Musterhausen | des CDU Ortsverbands Musterhausen | dem CDU Ortsverband Musterhausen
Ortsverband Bündnis 90/Die Grünen | der Ortsverband Bündnis 90/Die Grünen | des Ortsverbands Bündnis 90/Die Grünen | dem Ortsverband Bündnis 90/Die Grünen
Junge Union Kreisverband Musterland | die Junge Union Kreisverband Musterland | der Jungen Union Kreisverband Musterland | der Jungen Union Kreisverband Musterland
Kreisverband Junge Union | der Kreisverband Junge Union | des Kreisverbands Junge Union | dem Kreisverband Junge Union
Arbeitsgemeinschaft der Jungsozialisten | die Arbeitsgemeinschaft der Jungsozialisten | der Arbeitsgemeinschaft der Jungsozialisten | der Arbeitsgemeinschaft der Jungsozialisten
Frauen Union | die Frauen Union | der Frauen Union | der Frauen Union
Frauen-Union | die Frauen-Union | der Frauen-Union | der Frauen-Union
Senioren-Union | die Senioren-Union | der Senioren-Union | der Senioren-Union
Senioren Union | die Senioren Union | der Senioren Union | der Senioren Union
Mittelstandsunion | die Mittelstandsunion | der Mittelstandsunion | der Mittelstandsunion
Mittelstands- und Wirtschaftsunion | die Mittelstands- und Wirtschaftsunion | der Mittelstands- und Wirtschaftsunion | der Mittelstands- und Wirtschaftsunion
Juso-Hochschulgruppe | die Juso-Hochschulgruppe | der Juso-Hochschulgruppe | der Juso-Hochschulgruppe
Liberale Hochschulgruppe | die Liberale Hochschulgruppe | der Liberalen Hochschulgruppe | der Liberalen Hochschulgruppe
Ring Christlich-Demokratischer Studenten | der Ring Christlich-Demokratischer Studenten | des Rings Christlich-Demokratischer Studenten | dem Ring Christlich-Demokratischer Studenten
RCDS | der RCDS | des RCDS | dem RCDS
Campusgrüne | die Campusgrünen | der Campusgrünen | den Campusgrünen (Plural)
Unabhängige | die Unabhängigen | der Unabhängigen | den Unabhängigen (Plural)
Die Unabhängigen | die Unabhängigen | der Unabhängigen | den Unabhängigen (Plural)
Parteilose | die Parteilosen | der Parteilosen | den Parteilosen (Plural)
Fraktionslose | die Fraktionslosen | der Fraktionslosen | den Fraktionslosen (Plural)
Unabhängige Bürger | die Unabhängigen Bürger | der Unabhängigen Bürger | den Unabhängigen Bürgern (Plural)
Aktive Bürger Musterhausen | die Aktiven Bürger Musterhausen | der Aktiven Bürger Musterhausen | den Aktiven Bürgern Musterhausen (Plural)
Bürger Union | die Bürger Union | der Bürger Union | der Bürger Union
Bürgerunion | die Bürgerunion | der Bürgerunion | der Bürgerunion
Neue Mitte | die Neue Mitte | der Neuen Mitte | der Neuen Mitte
Die Mitte | die Mitte | der Mitte | der Mitte
Werteunion | die Werteunion | der Werteunion | der Werteunion
Stadtrat Jon Beispiel | der Stadtrat Jon Beispiel | des Stadtrats Jon Beispiel | dem Stadtrat Jon Beispiel
Familien-Partei | die Familien-Partei | der Familien-Partei | der Familien-Partei
Familienpartei | die Familienpartei | der Familienpartei | der Familienpartei
ÖkoLinX-Antirassistische Liste | die ÖkoLinX-Antirassistische Liste | der ÖkoLinX-Antirassistischen Liste | der ÖkoLinX-Antirassistischen Liste
Europaliste für Frankfurt | die Europaliste für Frankfurt | der Europaliste für Frankfurt | der Europaliste für Frankfurt
Bürger für Frankfurt | die Bürger für Frankfurt | der Bürger für Frankfurt | den Bürgern für Frankfurt (Plural)
CDU- und SPD-Fraktion | die CDU- und SPD-Fraktion | der CDU- und SPD-Fraktion | der CDU- und SPD-Fraktion (Plural)
Fraktionsgemeinschaft FDP/Volt | die Fraktionsgemeinschaft FDP/Volt | der Fraktionsgemeinschaft FDP/Volt | der Fraktionsgemeinschaft FDP/Volt
Fraktionsgemeinschaft | die Fraktionsgemeinschaft | der Fraktionsgemeinschaft | der Fraktionsgemeinschaft
Zählgemeinschaft | die Zählgemeinschaft | der Zählgemeinschaft | der Zählgemeinschaft
Ausschussgemeinschaft FDP/ÖDP | die Ausschussgemeinschaft FDP/ÖDP | der Ausschussgemeinschaft FDP/ÖDP | der Ausschussgemeinschaft FDP/ÖDP
Stadtratsgruppe | die Stadtratsgruppe | der Stadtratsgruppe | der Stadtratsgruppe
Kreistagsgruppe Die Linke | die Kreistagsgruppe Die Linke | der Kreistagsgruppe Die Linke | der Kreistagsgruppe Die Linke
Einzelstadtrat | der Einzelstadtrat | des Einzelstadtrats | dem Einzelstadtrat
Seniorenunion | die Seniorenunion | der Seniorenunion | der Seniorenunion
Jugendorganisation | die Jugendorganisation | der Jugendorganisation | der Jugendorganisation
Feministische Liste | die Feministische Liste | der Feministischen Liste | der Feministischen Liste
Soziale Fraktion | die Soziale Fraktion | der Sozialen Fraktion | der Sozialen Fraktion
Fraktion Soziale Stadt | die Fraktion Soziale Stadt | der Fraktion Soziale Stadt | der Fraktion Soziale Stadt
Klimaliste | die Klimaliste | der Klimaliste | der Klimaliste
Klimaliste Musterhausen | die Klimaliste Musterhausen | der Klimaliste Musterhausen | der Klimaliste Musterhausen
Internationale Liste | die Internationale Liste | der Internationalen Liste | der Internationalen Liste
Demokratische Linke | die Demokratische Linke | der Demokratischen Linken | der Demokratischen Linken
Sozialistische Jugend | die Sozialistische Jugend | der Sozialistischen Jugend | der Sozialistischen Jugend
Die Falken | die Falken | der Falken | den Falken (Plural)
Falken | die Falken | der Falken | den Falken (Plural)
SJD - Die Falken | die SJD - Die Falken | der SJD - Die Falken | der SJD - Die Falken
DGB | der DGB | des DGB | dem DGB
Gewerkschaft Erziehung und Wissenschaft | die Gewerkschaft Erziehung und Wissenschaft | der Gewerkschaft Erziehung und Wissenschaft | der Gewerkschaft Erziehung und Wissenschaft
ver.di | ver.di | von ver.di | ver.di
Schülervertretung | die Schülervertretung | der Schülervertretung | der Schülervertretung
Elterninitiative | die Elterninitiative | der Elterninitiative | der Elterninitiative
Mieterverein | der Mieterverein | des Mietervereins | dem Mieterverein
Bund für Umwelt und Naturschutz | der Bund für Umwelt und Naturschutz | des Bundes für Umwelt und Naturschutz | dem Bund für Umwelt und Naturschutz
BUND | der BUND | des BUND | dem BUND
NABU | der NABU | des NABU | dem NABU
ADFC | der ADFC | des ADFC | dem ADFC
VCD | der VCD | des VCD | dem VCD
Team Zukunft | das Team Zukunft | des Teams Zukunft | dem Team Zukunft
Bund | der Bund | des Bundes | dem Bund
Grüne Mitte | die Grüne Mitte | der Grünen Mitte | der Grünen Mitte
GRÜNE Musterhausen | die GRÜNEN Musterhausen | der GRÜNEN Musterhausen | den GRÜNEN Musterhausen (Plural)
Die Grünen Musterhausen | die Grünen Musterhausen | der Grünen Musterhausen | den Grünen Musterhausen (Plural)
Jugend Forum Musterhausen | das Jugend Forum Musterhausen | des Jugend Forums Musterhausen | dem Jugend Forum Musterhausen
Stadtrats-/Kreistagsfraktion | die Stadtrats-/Kreistagsfraktion | der Stadtrats-/Kreistagsfraktion | der Stadtrats-/Kreistagsfraktion
Verfasste Studierendenschaft | die Verfasste Studierendenschaft | der Verfassten Studierendenschaft | der Verfassten Studierendenschaft
„Freie Wähler“ | die „Freien Wähler“ | der „Freien Wähler“ | den „Freien Wählern“ (Plural)
Vereinigte Bürgerliste | die Vereinigte Bürgerliste | der Vereinigten Bürgerliste | der Vereinigten Bürgerliste
Gesamt Elternbeirat | der Gesamt Elternbeirat | des Gesamt Elternbeirats | dem Gesamt Elternbeirat
Bernauer Stadtverordnetenversammlung | die Bernauer Stadtverordnetenversammlung | der Bernauer Stadtverordnetenversammlung | der Bernauer Stadtverordnetenversammlung
Großer Musterhausener Rat | der Große Musterhausener Rat | des Großen Musterhausener Rates | dem Großen Musterhausener Rat
Leutzscher Ortschaftsrat | der Leutzscher Ortschaftsrat | des Leutzscher Ortschaftsrats | dem Leutzscher Ortschaftsrat
1. Ausschuss | der 1. Ausschuss | des 1. Ausschusses | dem 1. Ausschuss
Autonomes Frauenreferat | das Autonome Frauenreferat | des Autonomen Frauenreferats | dem Autonomen Frauenreferat

Gruppe KLIMA FREUNDE / GUT | die Gruppe KLIMA FREUNDE / GUT | der Gruppe KLIMA FREUNDE / GUT | der Gruppe KLIMA FREUNDE / GUT
Fraktionsgemeinschaft Die FrAKTION LINKE SÖS Piraten Tierschutz | die Fraktionsgemeinschaft Die FrAKTION LINKE SÖS Piraten Tierschutz | der Fraktionsgemeinschaft Die FrAKTION LINKE SÖS Piraten Tierschutz | der Fraktionsgemeinschaft Die FrAKTION LINKE SÖS Piraten Tierschutz
Die FrAKTION | die FrAKTION | der FrAKTION | der FrAKTION
PULS-Fraktionsgemeinschaft | die PULS-Fraktionsgemeinschaft | der PULS-Fraktionsgemeinschaft | der PULS-Fraktionsgemeinschaft
FW|FÜR-Fraktion | die FW|FÜR-Fraktion | der FW|FÜR-Fraktion | der FW|FÜR-Fraktion
GRÜNE-Gemeinderatsfraktion | die GRÜNE-Gemeinderatsfraktion | der GRÜNE-Gemeinderatsfraktion | der GRÜNE-Gemeinderatsfraktion
FDP/FW-Gemeinderatsfraktion | die FDP/FW-Gemeinderatsfraktion | der FDP/FW-Gemeinderatsfraktion | der FDP/FW-Gemeinderatsfraktion
Mannheimer Liste | die Mannheimer Liste | der Mannheimer Liste | der Mannheimer Liste
Freie Wähler - Mannheimer Liste | die Freien Wähler - Mannheimer Liste | der Freien Wähler - Mannheimer Liste | den Freien Wählern - Mannheimer Liste (Plural)
Bürgerfraktion | die Bürgerfraktion | der Bürgerfraktion | der Bürgerfraktion
Kulturliste Freiburg | die Kulturliste Freiburg | der Kulturliste Freiburg | der Kulturliste Freiburg
Bunte Linke | die Bunte Linke | der Bunten Linken | der Bunten Linken
Grünes Forum | das Grüne Forum | des Grünen Forums | dem Grünen Forum
Freie Wählergruppe Ludwigshafen | die Freie Wählergruppe Ludwigshafen | der Freien Wählergruppe Ludwigshafen | der Freien Wählergruppe Ludwigshafen
Dissidenten-Fraktion | die Dissidenten-Fraktion | der Dissidenten-Fraktion | der Dissidenten-Fraktion
Die Grünen – Rosa Liste | die Grünen – Rosa Liste | der Grünen – Rosa Liste | den Grünen – Rosa Liste (Plural)
Rosa Liste | die Rosa Liste | der Rosa Liste | der Rosa Liste
ÖDP/München-Liste | die ÖDP/München-Liste | der ÖDP/München-Liste | der ÖDP/München-Liste
Internationale Fraktion | die Internationale Fraktion | der Internationalen Fraktion | der Internationalen Fraktion
Ratsgruppe Die PARTEI/ÖDP | die Ratsgruppe Die PARTEI/ÖDP | der Ratsgruppe Die PARTEI/ÖDP | der Ratsgruppe Die PARTEI/ÖDP
Bürgerblock | der Bürgerblock | des Bürgerblocks | dem Bürgerblock
Wählerbund | der Wählerbund | des Wählerbunds | dem Wählerbund
Freie Bürger-Union | die Freie Bürger-Union | der Freien Bürger-Union | der Freien Bürger-Union
Die Republikaner | die Republikaner | der Republikaner | den Republikanern (Plural)
Bürger*innen für Musterhausen | die Bürger*innen für Musterhausen | der Bürger*innen für Musterhausen | den Bürger*innen für Musterhausen (Plural)
Bürger:innenliste | die Bürger:innenliste | der Bürger:innenliste | der Bürger:innenliste
BürgerInnenliste | die BürgerInnenliste | der BürgerInnenliste | der BürgerInnenliste
Unabhängige Bürger*innen | die Unabhängigen Bürger*innen | der Unabhängigen Bürger*innen | den Unabhängigen Bürger*innen (Plural)
Ausschuss Bau, Umwelt und Verkehr | der Ausschuss Bau, Umwelt und Verkehr | des Ausschusses Bau, Umwelt und Verkehr | dem Ausschuss Bau, Umwelt und Verkehr
Deutsches Rotes Kreuz | das Deutsche Rote Kreuz | des Deutschen Roten Kreuzes | dem Deutschen Roten Kreuz
Diakonisches Werk | das Diakonische Werk | des Diakonischen Werks | dem Diakonischen Werk
Technisches Hilfswerk | das Technische Hilfswerk | des Technischen Hilfswerks | dem Technischen Hilfswerk
Evangelische Kirchengemeinde Musterhausen | die Evangelische Kirchengemeinde Musterhausen | der Evangelischen Kirchengemeinde Musterhausen | der Evangelischen Kirchengemeinde Musterhausen
Unabhängige Linke | die Unabhängige Linke | der Unabhängigen Linken | der Unabhängigen Linken
CSU mit FREIE WÄHLER | die CSU mit FREIE WÄHLER | der CSU mit FREIE WÄHLER | der CSU mit FREIE WÄHLER
SPD/Volt-Fraktion | die SPD/Volt-Fraktion | der SPD/Volt-Fraktion | der SPD/Volt-Fraktion
Fraktion SPD / Volt | die Fraktion SPD / Volt | der Fraktion SPD / Volt | der Fraktion SPD / Volt
Bündnis'90/Die Grünen | Bündnis'90/Die Grünen | von Bündnis'90/Die Grünen | Bündnis'90/Die Grünen (Plural)
BÜNDNIS 90 DIE GRÜNEN | BÜNDNIS 90 DIE GRÜNEN | von BÜNDNIS 90 DIE GRÜNEN | BÜNDNIS 90 DIE GRÜNEN (Plural)
Bündnis 90 - Die Grünen | Bündnis 90 - Die Grünen | von Bündnis 90 - Die Grünen | Bündnis 90 - Die Grünen (Plural)
Bau-, Planungs-, Umwelt- u. Verkehrsausschuss | der Bau-, Planungs-, Umwelt- u. Verkehrsausschuss | des Bau-, Planungs-, Umwelt- u. Verkehrsausschusses | dem Bau-, Planungs-, Umwelt- u. Verkehrsausschuss
Elternbeirat Grundschule Nord | der Elternbeirat Grundschule Nord | des Elternbeirats Grundschule Nord | dem Elternbeirat Grundschule Nord
Gemeinsame Fraktion | die Gemeinsame Fraktion | der Gemeinsamen Fraktion | der Gemeinsamen Fraktion
Ausschuss für Bau (HFA) | der Ausschuss für Bau (HFA) | des Ausschusses für Bau (HFA) | dem Ausschuss für Bau (HFA)
Marktgemeinderat | der Marktgemeinderat | des Marktgemeinderats | dem Marktgemeinderat
Stadtrat der Stadt Musterhausen | der Stadtrat der Stadt Musterhausen | des Stadtrats der Stadt Musterhausen | dem Stadtrat der Stadt Musterhausen
Freie Wähler Fraktion Musterhausen | die Freie Wähler Fraktion Musterhausen | der Freie Wähler Fraktion Musterhausen | der Freie Wähler Fraktion Musterhausen
Kommission 2030 | die Kommission 2030 | der Kommission 2030 | der Kommission 2030
Arbeitskreis 1 | der Arbeitskreis 1 | des Arbeitskreises 1 | dem Arbeitskreis 1
Sozial- und Gesundheitsausschuss (SGA) | der Sozial- und Gesundheitsausschuss (SGA) | des Sozial- und Gesundheitsausschusses (SGA) | dem Sozial- und Gesundheitsausschuss (SGA)
Unterausschuss „Kita“ des Jugendhilfeausschusses | der Unterausschuss „Kita“ des Jugendhilfeausschusses | des Unterausschusses „Kita“ des Jugendhilfeausschusses | dem Unterausschuss „Kita“ des Jugendhilfeausschusses
Integrations- und Migrationsbeirat | der Integrations- und Migrationsbeirat | des Integrations- und Migrationsbeirats | dem Integrations- und Migrationsbeirat
Rat für Migration | der Rat für Migration | des Rates für Migration | dem Rat für Migration
Beirat Inklusion | der Beirat Inklusion | des Beirats Inklusion | dem Beirat Inklusion
Ständige Kommission | die Ständige Kommission | der Ständigen Kommission | der Ständigen Kommission
Jugendkonferenz 2026 | die Jugendkonferenz 2026 | der Jugendkonferenz 2026 | der Jugendkonferenz 2026
ZUKUNFTSFORUM | das ZUKUNFTSFORUM | des ZUKUNFTSFORUMS | dem ZUKUNFTSFORUM
GEMEINDERAT | der GEMEINDERAT | des GEMEINDERATS | dem GEMEINDERAT
Haupt-und Finanzausschuss | der Haupt-und Finanzausschuss | des Haupt-und Finanzausschusses | dem Haupt-und Finanzausschuss
Haupt - und Finanzausschuss | der Haupt - und Finanzausschuss | des Haupt - und Finanzausschusses | dem Haupt - und Finanzausschuss
Hauptund Finanzausschuss | der Hauptund Finanzausschuss | des Hauptund Finanzausschusses | dem Hauptund Finanzausschuss
Sozialausschuß | der Sozialausschuß | des Sozialausschusses | dem Sozialausschuß
Fraktion „Bürger für Musterhausen“ im Stadtrat | die Fraktion „Bürger für Musterhausen“ im Stadtrat | der Fraktion „Bürger für Musterhausen“ im Stadtrat | der Fraktion „Bürger für Musterhausen“ im Stadtrat
Ratsfraktion Bürgerforum | die Ratsfraktion Bürgerforum | der Ratsfraktion Bürgerforum | der Ratsfraktion Bürgerforum
Gruppe Bürgerforum | die Gruppe Bürgerforum | der Gruppe Bürgerforum | der Gruppe Bürgerforum
Fraktion im Rat | die Fraktion im Rat | der Fraktion im Rat | der Fraktion im Rat
Wählergemeinschaft „Wir für uns“ | die Wählergemeinschaft „Wir für uns“ | der Wählergemeinschaft „Wir für uns“ | der Wählergemeinschaft „Wir für uns“
FREIE WÄHLER/FDP-Fraktion | die FREIE WÄHLER/FDP-Fraktion | der FREIE WÄHLER/FDP-Fraktion | der FREIE WÄHLER/FDP-Fraktion
Neue Liberale | die Neuen Liberalen | der Neuen Liberalen | den Neuen Liberalen (Plural)
Junge Gruppe | die Junge Gruppe | der Jungen Gruppe | der Jungen Gruppe
Jugend im Rat | die Jugend im Rat | der Jugend im Rat | der Jugend im Rat
Bürger Musterhausens | die Bürger Musterhausens | der Bürger Musterhausens | den Bürgern Musterhausens (Plural)
AfD Musterhausen | die AfD Musterhausen | der AfD Musterhausen | der AfD Musterhausen
SPD Musterhausen-Nord | die SPD Musterhausen-Nord | der SPD Musterhausen-Nord | der SPD Musterhausen-Nord
CDU-Fraktion im Ortsbeirat 1 | die CDU-Fraktion im Ortsbeirat 1 | der CDU-Fraktion im Ortsbeirat 1 | der CDU-Fraktion im Ortsbeirat 1
DIE LINKE Musterhausen | die LINKE Musterhausen | der LINKEN Musterhausen | der LINKEN Musterhausen
Die Linke im Rat | die Linke im Rat | der Linken im Rat | der Linken im Rat
Die Linke. Musterhausen | die Linke. Musterhausen | der Linken. Musterhausen | der Linken. Musterhausen
LINKE | die LINKE | der LINKEN | der LINKEN
Vertreterversammlung der Kammer | die Vertreterversammlung der Kammer | der Vertreterversammlung der Kammer | der Vertreterversammlung der Kammer
Seniorinnen- und Seniorenrat | der Seniorinnen- und Seniorenrat | des Seniorinnen- und Seniorenrats | dem Seniorinnen- und Seniorenrat
Senior:innenrat | der Senior:innenrat | des Senior:innenrats | dem Senior:innenrat
Gemeindeelternbeirat | der Gemeindeelternbeirat | des Gemeindeelternbeirats | dem Gemeindeelternbeirat
Fachausschuss Bauen | der Fachausschuss Bauen | des Fachausschusses Bauen | dem Fachausschuss Bauen
Kleiner Parteitag | der Kleine Parteitag | des Kleinen Parteitags | dem Kleinen Parteitag
Großer Konvent | der Große Konvent | des Großen Konvents | dem Großen Konvent
Außerordentlicher Landesparteitag | der Außerordentliche Landesparteitag | des Außerordentlichen Landesparteitags | dem Außerordentlichen Landesparteitag
Ordentlicher Landesparteitag | der Ordentliche Landesparteitag | des Ordentlichen Landesparteitags | dem Ordentlichen Landesparteitag
47. Landesparteitag | der 47. Landesparteitag | des 47. Landesparteitags | dem 47. Landesparteitag
Kreisverband Musterhausen von Bündnis 90/Die Grünen | der Kreisverband Musterhausen von Bündnis 90/Die Grünen | des Kreisverbands Musterhausen von Bündnis 90/Die Grünen | dem Kreisverband Musterhausen von Bündnis 90/Die Grünen
SPD-AG 60plus | die SPD-AG 60plus | der SPD-AG 60plus | der SPD-AG 60plus
Juso-HSG | die Juso-HSG | der Juso-HSG | der Juso-HSG
Stadt Musterhausen | die Stadt Musterhausen | der Stadt Musterhausen | der Stadt Musterhausen
Landeshauptstadt Musterhausen | die Landeshauptstadt Musterhausen | der Landeshauptstadt Musterhausen | der Landeshauptstadt Musterhausen
Stadtgespräch Klima | das Stadtgespräch Klima | des Stadtgesprächs Klima | dem Stadtgespräch Klima
Quartiersmanagement Nord | das Quartiersmanagement Nord | des Quartiersmanagements Nord | dem Quartiersmanagement Nord
Pfarrei St. Martin | die Pfarrei St. Martin | der Pfarrei St. Martin | der Pfarrei St. Martin
Klimarat | der Klimarat | des Klimarats | dem Klimarat
Ernährungsrat | der Ernährungsrat | des Ernährungsrats | dem Ernährungsrat
Bürgerdialog Innenstadt | der Bürgerdialog Innenstadt | des Bürgerdialogs Innenstadt | dem Bürgerdialog Innenstadt
Volt Musterhausen | Volt Musterhausen | von Volt Musterhausen | Volt Musterhausen
Bündnis Deutschland | das Bündnis Deutschland | des Bündnisses Deutschland | dem Bündnis Deutschland
Aktive Wählergemeinschaft | die Aktive Wählergemeinschaft | der Aktiven Wählergemeinschaft | der Aktiven Wählergemeinschaft
Parteifreie Wähler | die Parteifreien Wähler | der Parteifreien Wähler | den Parteifreien Wählern (Plural)
Überparteiliche Wählergemeinschaft Musterhausen | die Überparteiliche Wählergemeinschaft Musterhausen | der Überparteilichen Wählergemeinschaft Musterhausen | der Überparteilichen Wählergemeinschaft Musterhausen
Lebendige Gemeinde | die Lebendige Gemeinde | der Lebendigen Gemeinde | der Lebendigen Gemeinde
Starke Frauen | die Starken Frauen | der Starken Frauen | den Starken Frauen (Plural)
Freundeskreis Asyl | der Freundeskreis Asyl | des Freundeskreises Asyl | dem Freundeskreis Asyl
Jugendzentrum Mitte | das Jugendzentrum Mitte | des Jugendzentrums Mitte | dem Jugendzentrum Mitte
Amt Musterland | das Amt Musterland | des Amtes Musterland | dem Amt Musterland
Samtgemeinde Musterland | die Samtgemeinde Musterland | der Samtgemeinde Musterland | der Samtgemeinde Musterland
Kreis Musterland | der Kreis Musterland | des Kreises Musterland | dem Kreis Musterland
Grüne im Rat | die Grünen im Rat | der Grünen im Rat | den Grünen im Rat (Plural)
F.D.P.-Fraktion | die F.D.P.-Fraktion | der F.D.P.-Fraktion | der F.D.P.-Fraktion
CDU-Kreistagsfraktion Musterland | die CDU-Kreistagsfraktion Musterland | der CDU-Kreistagsfraktion Musterland | der CDU-Kreistagsfraktion Musterland
Fraktion der Freien Wähler | die Fraktion der Freien Wähler | der Fraktion der Freien Wähler | der Fraktion der Freien Wähler
Fraktion von Volt | die Fraktion von Volt | der Fraktion von Volt | der Fraktion von Volt
Schülersprecherteam | das Schülersprecherteam | des Schülersprecherteams | dem Schülersprecherteam
Vorstandsteam | das Vorstandsteam | des Vorstandsteams | dem Vorstandsteam
Fachschaftsrat (FSR) Physik | der Fachschaftsrat (FSR) Physik | des Fachschaftsrats (FSR) Physik | dem Fachschaftsrat (FSR) Physik
Gartenfreunde Musterhausen | die Gartenfreunde Musterhausen | der Gartenfreunde Musterhausen | den Gartenfreunden Musterhausen (Plural)
Verschönerungsverein | der Verschönerungsverein | des Verschönerungsvereins | dem Verschönerungsverein
Ortsausschuss | der Ortsausschuss | des Ortsausschusses | dem Ortsausschuss
Kreissynodalvorstand | der Kreissynodalvorstand | des Kreissynodalvorstands | dem Kreissynodalvorstand
Ältestenkreis | der Ältestenkreis | des Ältestenkreises | dem Ältestenkreis
Promovierendenkonvent | der Promovierendenkonvent | des Promovierendenkonvents | dem Promovierendenkonvent
Fachschaftsrätekonferenz | die Fachschaftsrätekonferenz | der Fachschaftsrätekonferenz | der Fachschaftsrätekonferenz
Konzernbetriebsrat | der Konzernbetriebsrat | des Konzernbetriebsrats | dem Konzernbetriebsrat
Landeswohlfahrtsverband | der Landeswohlfahrtsverband | des Landeswohlfahrtsverbands | dem Landeswohlfahrtsverband
Regionsversammlung | die Regionsversammlung | der Regionsversammlung | der Regionsversammlung
Gemeinsamer Kirchengemeinderat | der Gemeinsame Kirchengemeinderat | des Gemeinsamen Kirchengemeinderats | dem Gemeinsamen Kirchengemeinderat
Bundesfachausschuss | der Bundesfachausschuss | des Bundesfachausschusses | dem Bundesfachausschuss
Antragskommission | die Antragskommission | der Antragskommission | der Antragskommission
Schiedskommission | die Schiedskommission | der Schiedskommission | der Schiedskommission
Kriminalpräventiver Rat | der Kriminalpräventive Rat | des Kriminalpräventiven Rates | dem Kriminalpräventiven Rat
Lokale Agenda 21 | die Lokale Agenda 21 | der Lokalen Agenda 21 | der Lokalen Agenda 21
Haus der Jugend | das Haus der Jugend | des Hauses der Jugend | dem Haus der Jugend
Linke.SDS | die Linke.SDS | der Linken.SDS | der Linken.SDS
DIE LINKE.LEV | die LINKE.LEV | der LINKEN.LEV | der LINKEN.LEV
Fraktion Die Linke.PDS | die Fraktion Die Linke.PDS | der Fraktion Die Linke.PDS | der Fraktion Die Linke.PDS
Gruppe Die LINKE und PIRATEN | die Gruppe Die LINKE und PIRATEN | der Gruppe Die LINKE und PIRATEN | der Gruppe Die LINKE und PIRATEN
Stadtrat (Plenum) | der Stadtrat (Plenum) | des Stadtrats (Plenum) | dem Stadtrat (Plenum)
Landesjugendtreffen | das Landesjugendtreffen | des Landesjugendtreffens | dem Landesjugendtreffen
Bezirksverordnetenversammlung Mitte von Berlin | die Bezirksverordnetenversammlung Mitte von Berlin | der Bezirksverordnetenversammlung Mitte von Berlin | der Bezirksverordnetenversammlung Mitte von Berlin
Wuppertaler Rat | der Wuppertaler Rat | des Wuppertaler Rates | dem Wuppertaler Rat
Celler Stadtrat | der Celler Stadtrat | des Celler Stadtrats | dem Celler Stadtrat
Leipziger Stadtrat | der Leipziger Stadtrat | des Leipziger Stadtrats | dem Leipziger Stadtrat
Erfurter Stadtrat | der Erfurter Stadtrat | des Erfurter Stadtrats | dem Erfurter Stadtrat
Darmstädter Magistrat | der Darmstädter Magistrat | des Darmstädter Magistrats | dem Darmstädter Magistrat
Thüringer Landtag | der Thüringer Landtag | des Thüringer Landtags | dem Thüringer Landtag
Sächsischer Landtag | der Sächsische Landtag | des Sächsischen Landtags | dem Sächsischen Landtag
Hannoverscher Rat | der Hannoversche Rat | des Hannoverschen Rates | dem Hannoverschen Rat
Hallescher Stadtrat | der Hallesche Stadtrat | des Halleschen Stadtrats | dem Halleschen Stadtrat
Engerer Vorstand | der Engere Vorstand | des Engeren Vorstands | dem Engeren Vorstand
Wissenschaftlicher Beirat | der Wissenschaftliche Beirat | des Wissenschaftlichen Beirats | dem Wissenschaftlichen Beirat
Breites Bündnis | das Breite Bündnis | des Breiten Bündnisses | dem Breiten Bündnis
Main-Taunus-Kreis | der Main-Taunus-Kreis | des Main-Taunus-Kreises | dem Main-Taunus-Kreis
`;

/** Of these no form may be guessed. */
export const unknownNames = `
SV
KAL
FDP/Freie Wähler
Heimat
Zukunft Musterhausen
Pro Musterhausen
Wir für Musterhausen
Offene Stadt
Für Musterhausen
Karla Muster
Mehr Demokratie
Ökolinx
Grüne Musterhausen
Rat/Ausschuss
SPD und Grüne
Senat und Kuratorium
Heirat
Sonntag
Quadrat
Sprung
der
Die
90
1. FC
der Fraktion
das Gemeinderat
Eine Stadt für alle
Die Heidelberger
Grünes Forum und Piraten
SPD-Fraktion und CDU-Fraktion
Fraktion SPD und Fraktion CDU
Hauptausschuss / Magistrat
Kreistag, Kreisausschuss
GRÜNE/Volt
Freie Wähler/Bürgerliste
Liberal-Konservative Reformer
Wir Bürger
Unsere Fraktion
Soziale Stadt
Gemeinsam für Musterhausen
`;
