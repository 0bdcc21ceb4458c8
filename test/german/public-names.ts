/**
 * Names from the public records of councils, parties and ballots, one by one judged: nominative,
 * genitive and dative; `(Plural)` where the verb is in the plural.
 */
export const publicNames = `
Ausschuss für Umwelt und Gesundheit | der Ausschuss für Umwelt und Gesundheit | des Ausschusses für Umwelt und Gesundheit | dem Ausschuss für Umwelt und Gesundheit
Ortschaftsrat Stupferich | der Ortschaftsrat Stupferich | des Ortschaftsrats Stupferich | dem Ortschaftsrat Stupferich
Personalausschuss | der Personalausschuss | des Personalausschusses | dem Personalausschuss
Kulturausschuss | der Kulturausschuss | des Kulturausschusses | dem Kulturausschuss
Schulbeirat der Stadt Karlsruhe | der Schulbeirat der Stadt Karlsruhe | des Schulbeirats der Stadt Karlsruhe | dem Schulbeirat der Stadt Karlsruhe
Verbandsversammlung des NVK | die Verbandsversammlung des NVK | der Verbandsversammlung des NVK | der Verbandsversammlung des NVK
Sanierungsbeirat „Kaiserstraße West“ | der Sanierungsbeirat „Kaiserstraße West“ | des Sanierungsbeirats „Kaiserstraße West“ | dem Sanierungsbeirat „Kaiserstraße West“
Kunstkommission des Gemeinderates | die Kunstkommission des Gemeinderates | der Kunstkommission des Gemeinderates | der Kunstkommission des Gemeinderates
Kommission Wildparkstadion | die Kommission Wildparkstadion | der Kommission Wildparkstadion | der Kommission Wildparkstadion
Unfallkommission | die Unfallkommission | der Unfallkommission | der Unfallkommission
Theaterkommission | die Theaterkommission | der Theaterkommission | der Theaterkommission
Ortsbaukommission | die Ortsbaukommission | der Ortsbaukommission | der Ortsbaukommission
Wirtschaftsförderungsausschuss | der Wirtschaftsförderungsausschuss | des Wirtschaftsförderungsausschusses | dem Wirtschaftsförderungsausschuss
Jugendkonferenz | die Jugendkonferenz | der Jugendkonferenz | der Jugendkonferenz
Gesamtlehrerkonferenz | die Gesamtlehrerkonferenz | der Gesamtlehrerkonferenz | der Gesamtlehrerkonferenz
Gutachterausschuss | der Gutachterausschuss | des Gutachterausschusses | dem Gutachterausschuss
Abteilungsausschuss | der Abteilungsausschuss | des Abteilungsausschusses | dem Abteilungsausschuss
Gesamtelternbeirat der Karlsruher Schulen | der Gesamtelternbeirat der Karlsruher Schulen | des Gesamtelternbeirats der Karlsruher Schulen | dem Gesamtelternbeirat der Karlsruher Schulen
Beirat für Menschen mit Behinderungen | der Beirat für Menschen mit Behinderungen | des Beirats für Menschen mit Behinderungen | dem Beirat für Menschen mit Behinderungen
Arbeitskreis Karlsruher Schülervertreter | der Arbeitskreis Karlsruher Schülervertreter | des Arbeitskreises Karlsruher Schülervertreter | dem Arbeitskreis Karlsruher Schülervertreter
Runder Tisch „Nutzung für die ehemalige Garnisonskirche in Knielingen“ | der Runde Tisch „Nutzung für die ehemalige Garnisonskirche in Knielingen“ | des Runden Tisches „Nutzung für die ehemalige Garnisonskirche in Knielingen“ | dem Runden Tisch „Nutzung für die ehemalige Garnisonskirche in Knielingen“
Karlsruher Kindertisch | der Karlsruher Kindertisch | des Karlsruher Kindertisches | dem Karlsruher Kindertisch
Arbeitsgruppe Werderplatz | die Arbeitsgruppe Werderplatz | der Arbeitsgruppe Werderplatz | der Arbeitsgruppe Werderplatz
Projektgruppe "Öffnung KIT entlang der Kaiserstraße" | die Projektgruppe "Öffnung KIT entlang der Kaiserstraße" | der Projektgruppe "Öffnung KIT entlang der Kaiserstraße" | der Projektgruppe "Öffnung KIT entlang der Kaiserstraße"
NKHR-Lenkungsgruppe | die NKHR-Lenkungsgruppe | der NKHR-Lenkungsgruppe | der NKHR-Lenkungsgruppe
Verkehrsplanungsrunde | die Verkehrsplanungsrunde | der Verkehrsplanungsrunde | der Verkehrsplanungsrunde
EnergieForum Karlsruhe | das EnergieForum Karlsruhe | des EnergieForums Karlsruhe | dem EnergieForum Karlsruhe
Dialogforum der DB | das Dialogforum der DB | des Dialogforums der DB | dem Dialogforum der DB
Verwaltungsrat des Badischen Staatstheaters | der Verwaltungsrat des Badischen Staatstheaters | des Verwaltungsrats des Badischen Staatstheaters | dem Verwaltungsrat des Badischen Staatstheaters
Aufsichtsrat der Verkehrsbetriebe Karlsruhe GmbH | der Aufsichtsrat der Verkehrsbetriebe Karlsruhe GmbH | des Aufsichtsrats der Verkehrsbetriebe Karlsruhe GmbH | dem Aufsichtsrat der Verkehrsbetriebe Karlsruhe GmbH
Zweckverband für die Wasserversorgung des Hügellandes zwischen Alb und Pfinz | der Zweckverband für die Wasserversorgung des Hügellandes zwischen Alb und Pfinz | des Zweckverbands für die Wasserversorgung des Hügellandes zwischen Alb und Pfinz | dem Zweckverband für die Wasserversorgung des Hügellandes zwischen Alb und Pfinz
Generalversammlung | die Generalversammlung | der Generalversammlung | der Generalversammlung
Lenkungsausschuss | der Lenkungsausschuss | des Lenkungsausschusses | dem Lenkungsausschuss
Haupt- und Kulturausschuss | der Haupt- und Kulturausschuss | des Haupt- und Kulturausschusses | dem Haupt- und Kulturausschuss
Personal- und Hauptausschuss | der Personal- und Hauptausschuss | des Personal- und Hauptausschusses | dem Personal- und Hauptausschuss
Bürgergemeinschaft Nordweststadt | die Bürgergemeinschaft Nordweststadt | der Bürgergemeinschaft Nordweststadt | der Bürgergemeinschaft Nordweststadt
Gemeinsamer Bundesausschuss | der Gemeinsame Bundesausschuss | des Gemeinsamen Bundesausschusses | dem Gemeinsamen Bundesausschuss
Ministerkonferenz für Raumordnung | die Ministerkonferenz für Raumordnung | der Ministerkonferenz für Raumordnung | der Ministerkonferenz für Raumordnung
Branddirektion | die Branddirektion | der Branddirektion | der Branddirektion
Sozial- und Jugendbehörde | die Sozial- und Jugendbehörde | der Sozial- und Jugendbehörde | der Sozial- und Jugendbehörde
Zentraler Juristischer Dienst | der Zentrale Juristische Dienst | des Zentralen Juristischen Diensts | dem Zentralen Juristischen Dienst
Badisches Konservatorium | das Badische Konservatorium | des Badischen Konservatoriums | dem Badischen Konservatorium
Karlsruher Fächer GmbH | die Karlsruher Fächer GmbH | der Karlsruher Fächer GmbH | der Karlsruher Fächer GmbH
Finanz- und Grundstücksausschuss | der Finanz- und Grundstücksausschuss | des Finanz- und Grundstücksausschusses | dem Finanz- und Grundstücksausschuss
Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg | der Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg | des Betriebsausschusses Stadtgarten und Friedhöfe Magdeburg | dem Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg
Betriebsausschuss Kommunales Gebäudemanagement | der Betriebsausschuss Kommunales Gebäudemanagement | des Betriebsausschusses Kommunales Gebäudemanagement | dem Betriebsausschuss Kommunales Gebäudemanagement
Theaterausschuss | der Theaterausschuss | des Theaterausschusses | dem Theaterausschuss
AG "Tag des Ehrenamtes" | die AG "Tag des Ehrenamtes" | der AG "Tag des Ehrenamtes" | der AG "Tag des Ehrenamtes"
Verkehrsausschuss | der Verkehrsausschuss | des Verkehrsausschusses | dem Verkehrsausschuss
Zeitweiliger Geschäftsordnungsausschuss | der Zeitweilige Geschäftsordnungsausschuss | des Zeitweiligen Geschäftsordnungsausschusses | dem Zeitweiligen Geschäftsordnungsausschuss
Unterausschuss Universität des Schulausschusses | der Unterausschuss Universität des Schulausschusses | des Unterausschusses Universität des Schulausschusses | dem Unterausschuss Universität des Schulausschusses
Bezirksvertretung Meiderich/Beeck | die Bezirksvertretung Meiderich/Beeck | der Bezirksvertretung Meiderich/Beeck | der Bezirksvertretung Meiderich/Beeck
Werkausschuss Stadtbildpflege | der Werkausschuss Stadtbildpflege | des Werkausschusses Stadtbildpflege | dem Werkausschuss Stadtbildpflege
Regionalausschuss | der Regionalausschuss | des Regionalausschusses | dem Regionalausschuss
VR Stadtentwässerung | der VR Stadtentwässerung | des VR Stadtentwässerung | dem VR Stadtentwässerung
Stadtrat der Stadt Diez | der Stadtrat der Stadt Diez | des Stadtrats der Stadt Diez | dem Stadtrat der Stadt Diez
Kinder-, Jugend- und Familienausschuss Wiltingen | der Kinder-, Jugend- und Familienausschuss Wiltingen | des Kinder-, Jugend- und Familienausschusses Wiltingen | dem Kinder-, Jugend- und Familienausschuss Wiltingen
Ortsbeirat Konz-Könen | der Ortsbeirat Konz-Könen | des Ortsbeirats Konz-Könen | dem Ortsbeirat Konz-Könen
Bauausschuss OG Berg | der Bauausschuss OG Berg | des Bauausschusses OG Berg | dem Bauausschuss OG Berg
Forstverband Lahn-Aar | der Forstverband Lahn-Aar | des Forstverbands Lahn-Aar | dem Forstverband Lahn-Aar
Rechnungsprüfungsausschuss Oberes Glantal | der Rechnungsprüfungsausschuss Oberes Glantal | des Rechnungsprüfungsausschusses Oberes Glantal | dem Rechnungsprüfungsausschuss Oberes Glantal
Haupt-, Finanz, Bau- & Umweltausschuss Oberes Glantal | der Haupt-, Finanz, Bau- & Umweltausschuss Oberes Glantal | des Haupt-, Finanz, Bau- & Umweltausschusses Oberes Glantal | dem Haupt-, Finanz, Bau- & Umweltausschuss Oberes Glantal
Schulträgerausschuss Oberes Glantal | der Schulträgerausschuss Oberes Glantal | des Schulträgerausschusses Oberes Glantal | dem Schulträgerausschuss Oberes Glantal
Fachausschuss Klimaschutz, Bau und Umwelt | der Fachausschuss Klimaschutz, Bau und Umwelt | des Fachausschusses Klimaschutz, Bau und Umwelt | dem Fachausschuss Klimaschutz, Bau und Umwelt
Regionalausschuss Kerngebiet Wandsbek | der Regionalausschuss Kerngebiet Wandsbek | des Regionalausschusses Kerngebiet Wandsbek | dem Regionalausschuss Kerngebiet Wandsbek
Kerngebietsausschuss | der Kerngebietsausschuss | des Kerngebietsausschusses | dem Kerngebietsausschuss
Bezirksversammlung Hamburg-Nord | die Bezirksversammlung Hamburg-Nord | der Bezirksversammlung Hamburg-Nord | der Bezirksversammlung Hamburg-Nord
Bau- und Umweltausschuss | der Bau- und Umweltausschuss | des Bau- und Umweltausschusses | dem Bau- und Umweltausschuss
Stadtvertretung Rechlin | die Stadtvertretung Rechlin | der Stadtvertretung Rechlin | der Stadtvertretung Rechlin
Gemeindevertretung Eldetal | die Gemeindevertretung Eldetal | der Gemeindevertretung Eldetal | der Gemeindevertretung Eldetal
VG Buchloe Gemeinschaftsversammlung | die VG Buchloe Gemeinschaftsversammlung | der VG Buchloe Gemeinschaftsversammlung | der VG Buchloe Gemeinschaftsversammlung
Wahlausschuss zur Europawahl 2019 | der Wahlausschuss zur Europawahl 2019 | des Wahlausschusses zur Europawahl 2019 | dem Wahlausschuss zur Europawahl 2019
Seniorenvertretung der Stadt Goslar | die Seniorenvertretung der Stadt Goslar | der Seniorenvertretung der Stadt Goslar | der Seniorenvertretung der Stadt Goslar
Umwelt-, Verkehrs- und Planungsausschuss / Werkausschuss EB77 | der Umwelt-, Verkehrs- und Planungsausschuss / Werkausschuss EB77 | des Umwelt-, Verkehrs- und Planungsausschusses / Werkausschuss EB77 | dem Umwelt-, Verkehrs- und Planungsausschuss / Werkausschuss EB77
Stadtentwicklungs- und Bauausschuss | der Stadtentwicklungs- und Bauausschuss | des Stadtentwicklungs- und Bauausschusses | dem Stadtentwicklungs- und Bauausschuss
Stadtbezirksrat Linden-Limmer | der Stadtbezirksrat Linden-Limmer | des Stadtbezirksrats Linden-Limmer | dem Stadtbezirksrat Linden-Limmer
Marktrat | der Marktrat | des Marktrats | dem Marktrat
Gremium gemäß Artikel 13 Absatz 6 des Grundgesetzes | das Gremium gemäß Artikel 13 Absatz 6 des Grundgesetzes | des Gremiums gemäß Artikel 13 Absatz 6 des Grundgesetzes | dem Gremium gemäß Artikel 13 Absatz 6 des Grundgesetzes
Budgetausschuss | der Budgetausschuss | des Budgetausschusses | dem Budgetausschuss
Landschaftsversammlung Rheinland | die Landschaftsversammlung Rheinland | der Landschaftsversammlung Rheinland | der Landschaftsversammlung Rheinland
Bündnisgrüne Stadtratsfraktion | die Bündnisgrüne Stadtratsfraktion | der Bündnisgrünen Stadtratsfraktion | der Bündnisgrünen Stadtratsfraktion
Planungs-, Landwirtschafts- und Umweltausschuss (PLU) | der Planungs-, Landwirtschafts- und Umweltausschuss (PLU) | des Planungs-, Landwirtschafts- und Umweltausschusses (PLU) | dem Planungs-, Landwirtschafts- und Umweltausschuss (PLU)
Krankenhausausschuss | der Krankenhausausschuss | des Krankenhausausschusses | dem Krankenhausausschuss
Bürgerrechtsbehörde | die Bürgerrechtsbehörde | der Bürgerrechtsbehörde | der Bürgerrechtsbehörde
Beratende Kommission | die Beratende Kommission | der Beratenden Kommission | der Beratenden Kommission
Einwohnergemeindeversammlung | die Einwohnergemeindeversammlung | der Einwohnergemeindeversammlung | der Einwohnergemeindeversammlung
Überprüfungsausschuss | der Überprüfungsausschuss | des Überprüfungsausschusses | dem Überprüfungsausschuss
Untersuchungskommission | die Untersuchungskommission | der Untersuchungskommission | der Untersuchungskommission
FSRK | die FSRK | der FSRK | der FSRK
Härtefallausschuss | der Härtefallausschuss | des Härtefallausschusses | dem Härtefallausschuss
Wirtschaftsrat | der Wirtschaftsrat | des Wirtschaftsrats | dem Wirtschaftsrat
Autonome Vollversammlung | die Autonome Vollversammlung | der Autonomen Vollversammlung | der Autonomen Vollversammlung
Studienfachschaftsgremium | das Studienfachschaftsgremium | des Studienfachschaftsgremiums | dem Studienfachschaftsgremium
Fachschaftsrat Mathematik | der Fachschaftsrat Mathematik | des Fachschaftsrats Mathematik | dem Fachschaftsrat Mathematik
AStA-Plenum | das AStA-Plenum | des AStA-Plenums | dem AStA-Plenum
Deutscher Blinden- und Sehbehindertenverband | der Deutsche Blinden- und Sehbehindertenverband | des Deutschen Blinden- und Sehbehindertenverbands | dem Deutschen Blinden- und Sehbehindertenverband
Badischer Blinden- und Sehbehindertenverband | der Badische Blinden- und Sehbehindertenverband | des Badischen Blinden- und Sehbehindertenverbands | dem Badischen Blinden- und Sehbehindertenverband
Kinder- und Jugendkommission | die Kinder- und Jugendkommission | der Kinder- und Jugendkommission | der Kinder- und Jugendkommission
Haupt-, Finanz- und Wirtschaftsförderungsausschuss | der Haupt-, Finanz- und Wirtschaftsförderungsausschuss | des Haupt-, Finanz- und Wirtschaftsförderungsausschusses | dem Haupt-, Finanz- und Wirtschaftsförderungsausschuss
Stadtvertretung Norderstedt | die Stadtvertretung Norderstedt | der Stadtvertretung Norderstedt | der Stadtvertretung Norderstedt
Bezirksausschuss 21 Pasing-Obermenzing | der Bezirksausschuss 21 Pasing-Obermenzing | des Bezirksausschusses 21 Pasing-Obermenzing | dem Bezirksausschuss 21 Pasing-Obermenzing
BA 3 | der BA 3 | des BA 3 | dem BA 3
BA 21 | der BA 21 | des BA 21 | dem BA 21
IT-Ausschuss | der IT-Ausschuss | des IT-Ausschusses | dem IT-Ausschuss
FA Stadtentwicklung und Bau | der FA Stadtentwicklung und Bau | des FA Stadtentwicklung und Bau | dem FA Stadtentwicklung und Bau
HA | der HA | des HA | dem HA
ASU | der ASU | des ASU | dem ASU
PlA | der PlA | des PlA | dem PlA
HVFA | der HVFA | des HVFA | dem HVFA
ABVS | der ABVS | des ABVS | dem ABVS
BVV Mitte | die BVV Mitte | der BVV Mitte | der BVV Mitte
FSK | die FSK | der FSK | der FSK
VV | die VV | der VV | der VV
Drogenbeirat | der Drogenbeirat | des Drogenbeirats | dem Drogenbeirat
Parlamentarische Untersuchungskommission (PUK) | die Parlamentarische Untersuchungskommission (PUK) | der Parlamentarischen Untersuchungskommission (PUK) | der Parlamentarischen Untersuchungskommission (PUK)
Großer Gemeinderat | der Große Gemeinderat | des Großen Gemeinderats | dem Großen Gemeinderat
Landsgemeinde | die Landsgemeinde | der Landsgemeinde | der Landsgemeinde
Gemeinderatsausschuss für Bildung, Jugend, Integration und Transparenz | der Gemeinderatsausschuss für Bildung, Jugend, Integration und Transparenz | des Gemeinderatsausschusses für Bildung, Jugend, Integration und Transparenz | dem Gemeinderatsausschuss für Bildung, Jugend, Integration und Transparenz
Staatliche Deputation für Kinder und Bildung | die Staatliche Deputation für Kinder und Bildung | der Staatlichen Deputation für Kinder und Bildung | der Staatlichen Deputation für Kinder und Bildung
Stadtverordnetenversammlung der Universitätsstadt Marburg | die Stadtverordnetenversammlung der Universitätsstadt Marburg | der Stadtverordnetenversammlung der Universitätsstadt Marburg | der Stadtverordnetenversammlung der Universitätsstadt Marburg
Jugendparlament Leipzig | das Jugendparlament Leipzig | des Jugendparlaments Leipzig | dem Jugendparlament Leipzig
Stadtjugendring Augsburg | der Stadtjugendring Augsburg | des Stadtjugendrings Augsburg | dem Stadtjugendring Augsburg
Geschäftsführender Ausschuss | der Geschäftsführende Ausschuss | des Geschäftsführenden Ausschusses | dem Geschäftsführenden Ausschuss
Kreismitgliederversammlung der Grünen Leipzig | die Kreismitgliederversammlung der Grünen Leipzig | der Kreismitgliederversammlung der Grünen Leipzig | der Kreismitgliederversammlung der Grünen Leipzig
3. Tagung der Landessynode | die 3. Tagung der Landessynode | der 3. Tagung der Landessynode | der 3. Tagung der Landessynode
Pfarrgemeinderat St. Martin | der Pfarrgemeinderat St. Martin | des Pfarrgemeinderats St. Martin | dem Pfarrgemeinderat St. Martin
Hauptausschuß | der Hauptausschuß | des Hauptausschusses | dem Hauptausschuß
Samtgemeinderat Hage | der Samtgemeinderat Hage | des Samtgemeinderats Hage | dem Samtgemeinderat Hage
Regionalrat Düsseldorf | der Regionalrat Düsseldorf | des Regionalrats Düsseldorf | dem Regionalrat Düsseldorf
Metropolregion Nordwest | die Metropolregion Nordwest | der Metropolregion Nordwest | der Metropolregion Nordwest
Verwaltungsgemeinschaft Ries | die Verwaltungsgemeinschaft Ries | der Verwaltungsgemeinschaft Ries | der Verwaltungsgemeinschaft Ries
Senior*innenvertretung Tempelhof | die Senior*innenvertretung Tempelhof | der Senior*innenvertretung Tempelhof | der Senior*innenvertretung Tempelhof
Stadtschüler:innenvertretung | die Stadtschüler:innenvertretung | der Stadtschüler:innenvertretung | der Stadtschüler:innenvertretung
Kita-Stadtelternbeirat | der Kita-Stadtelternbeirat | des Kita-Stadtelternbeirats | dem Kita-Stadtelternbeirat
Interkommunaler Arbeitskreis Radschnellweg | der Interkommunale Arbeitskreis Radschnellweg | des Interkommunalen Arbeitskreises Radschnellweg | dem Interkommunalen Arbeitskreis Radschnellweg
Quartiersrat Moabit-West | der Quartiersrat Moabit-West | des Quartiersrats Moabit-West | dem Quartiersrat Moabit-West
Expertenbeirat Mobilität | der Expertenbeirat Mobilität | des Expertenbeirats Mobilität | dem Expertenbeirat Mobilität
Task Force Wohnen | die Task Force Wohnen | der Task Force Wohnen | der Task Force Wohnen
Lenkungskreis Smart City | der Lenkungskreis Smart City | des Lenkungskreises Smart City | dem Lenkungskreis Smart City
Präsidium des Städtetags | das Präsidium des Städtetags | des Präsidiums des Städtetags | dem Präsidium des Städtetags
Landeszentrale | die Landeszentrale | der Landeszentrale | der Landeszentrale
Migrant*innenbeirat | der Migrant*innenbeirat | des Migrant*innenbeirats | dem Migrant*innenbeirat
Internationaler Ausschuss | der Internationale Ausschuss | des Internationalen Ausschusses | dem Internationalen Ausschuss
Sozial- und Gesundheitsausschuss | der Sozial- und Gesundheitsausschuss | des Sozial- und Gesundheitsausschusses | dem Sozial- und Gesundheitsausschuss
Koordinierungsausschuss | der Koordinierungsausschuss | des Koordinierungsausschusses | dem Koordinierungsausschuss
Junger Rat Kiel | der Junge Rat Kiel | des Jungen Rates Kiel | dem Jungen Rat Kiel
Kooperationsrat | der Kooperationsrat | des Kooperationsrats | dem Kooperationsrat
Grosser Gemeinderat Winterthur | der Grosse Gemeinderat Winterthur | des Grossen Gemeinderats Winterthur | dem Grossen Gemeinderat Winterthur
Grosser Rat des Kantons Basel-Stadt | der Grosse Rat des Kantons Basel-Stadt | des Grossen Rates des Kantons Basel-Stadt | dem Grossen Rat des Kantons Basel-Stadt
Kleiner Landrat Davos | der Kleine Landrat Davos | des Kleinen Landrats Davos | dem Kleinen Landrat Davos
Kirchenpflege | die Kirchenpflege | der Kirchenpflege | der Kirchenpflege
Gemeinsame Kommission der verfassten Studierendenschaft | die Gemeinsame Kommission der verfassten Studierendenschaft | der Gemeinsamen Kommission der verfassten Studierendenschaft | der Gemeinsamen Kommission der verfassten Studierendenschaft
Landesparteirat | der Landesparteirat | des Landesparteirats | dem Landesparteirat
Bundesarbeitsgemeinschaft Wirtschaft und Finanzen | die Bundesarbeitsgemeinschaft Wirtschaft und Finanzen | der Bundesarbeitsgemeinschaft Wirtschaft und Finanzen | der Bundesarbeitsgemeinschaft Wirtschaft und Finanzen
Landeshauptausschuss | der Landeshauptausschuss | des Landeshauptausschusses | dem Landeshauptausschuss
Juso-Bundeskongress | der Juso-Bundeskongress | des Juso-Bundeskongresses | dem Juso-Bundeskongress
Kirchenkonvent | der Kirchenkonvent | des Kirchenkonvents | dem Kirchenkonvent
Ausschuß für Umwelt | der Ausschuß für Umwelt | des Ausschusses für Umwelt | dem Ausschuß für Umwelt
1. Ausschuss für Finanzen | der 1. Ausschuss für Finanzen | des 1. Ausschusses für Finanzen | dem 1. Ausschuss für Finanzen
Kommunaler Behindertenbeirat | der Kommunale Behindertenbeirat | des Kommunalen Behindertenbeirats | dem Kommunalen Behindertenbeirat
Kommunaler Inklusions- und Seniorenbeirat | der Kommunale Inklusions- und Seniorenbeirat | des Kommunalen Inklusions- und Seniorenbeirats | dem Kommunalen Inklusions- und Seniorenbeirat
Münchner Stadtrat | der Münchner Stadtrat | des Münchner Stadtrats | dem Münchner Stadtrat
Hallenser Jugendrat | der Hallenser Jugendrat | des Hallenser Jugendrats | dem Hallenser Jugendrat
Hoher Senat | der Hohe Senat | des Hohen Senats | dem Hohen Senat
Hauptamtlicher Magistrat | der Hauptamtliche Magistrat | des Hauptamtlichen Magistrats | dem Hauptamtlichen Magistrat
Lokale Aktionsgruppe Westerwald-Sieg | die Lokale Aktionsgruppe Westerwald-Sieg | der Lokalen Aktionsgruppe Westerwald-Sieg | der Lokalen Aktionsgruppe Westerwald-Sieg
Bündnis für Familie | das Bündnis für Familie | des Bündnisses für Familie | dem Bündnis für Familie
Kommunales Integrationszentrum | das Kommunale Integrationszentrum | des Kommunalen Integrationszentrums | dem Kommunalen Integrationszentrum
Zukunftsrat Altona | der Zukunftsrat Altona | des Zukunftsrats Altona | dem Zukunftsrat Altona
Klimabürger*innenrat | der Klimabürger*innenrat | des Klimabürger*innenrats | dem Klimabürger*innenrat
Stammtisch Radverkehr | der Stammtisch Radverkehr | des Stammtisches Radverkehr | dem Stammtisch Radverkehr
Fahrradkommission | die Fahrradkommission | der Fahrradkommission | der Fahrradkommission
Städtische Friedhofskommission | die Städtische Friedhofskommission | der Städtischen Friedhofskommission | der Städtischen Friedhofskommission
Jagdgenossenschaft Diez | die Jagdgenossenschaft Diez | der Jagdgenossenschaft Diez | der Jagdgenossenschaft Diez
Wasser- und Bodenverbandsversammlung | die Wasser- und Bodenverbandsversammlung | der Wasser- und Bodenverbandsversammlung | der Wasser- und Bodenverbandsversammlung
Schulverband Büchen | der Schulverband Büchen | des Schulverbands Büchen | dem Schulverband Büchen
Stadtwerke Lindau | die Stadtwerke Lindau | der Stadtwerke Lindau | den Stadtwerken Lindau (Plural)
Stadtsportbund Dresden | der Stadtsportbund Dresden | des Stadtsportbunds Dresden | dem Stadtsportbund Dresden
Ortsfeuerwehr Ilten | die Ortsfeuerwehr Ilten | der Ortsfeuerwehr Ilten | der Ortsfeuerwehr Ilten
Stadtkommando | das Stadtkommando | des Stadtkommandos | dem Stadtkommando
Ortskommando Ilten | das Ortskommando Ilten | des Ortskommandos Ilten | dem Ortskommando Ilten
Basisorganisation Nordstadt | die Basisorganisation Nordstadt | der Basisorganisation Nordstadt | der Basisorganisation Nordstadt
Gemeinsamer Kindergarten- und Schulausschuss | der Gemeinsame Kindergarten- und Schulausschuss | des Gemeinsamen Kindergarten- und Schulausschusses | dem Gemeinsamen Kindergarten- und Schulausschuss
Ständiger Bau- und Vergabeausschuss | der Ständige Bau- und Vergabeausschuss | des Ständigen Bau- und Vergabeausschusses | dem Ständigen Bau- und Vergabeausschuss
Erweiterter Haupt- und Finanzausschuss | der Erweiterte Haupt- und Finanzausschuss | des Erweiterten Haupt- und Finanzausschusses | dem Erweiterten Haupt- und Finanzausschuss
Zeitweiliger Rechts- und Geschäftsordnungsausschuss | der Zeitweilige Rechts- und Geschäftsordnungsausschuss | des Zeitweiligen Rechts- und Geschäftsordnungsausschusses | dem Zeitweiligen Rechts- und Geschäftsordnungsausschuss
Technischer Bau- und Umweltausschuss | der Technische Bau- und Umweltausschuss | des Technischen Bau- und Umweltausschusses | dem Technischen Bau- und Umweltausschuss
Technischer und Umweltausschuss | der Technische und Umweltausschuss | des Technischen und Umweltausschusses | dem Technischen und Umweltausschuss
Kommunale Kriminal- und Verkehrspräventionskonferenz | die Kommunale Kriminal- und Verkehrspräventionskonferenz | der Kommunalen Kriminal- und Verkehrspräventionskonferenz | der Kommunalen Kriminal- und Verkehrspräventionskonferenz
Regionale Schul- und Bildungskonferenz | die Regionale Schul- und Bildungskonferenz | der Regionalen Schul- und Bildungskonferenz | der Regionalen Schul- und Bildungskonferenz
Offenes Kinder- und Jugendforum | das Offene Kinder- und Jugendforum | des Offenen Kinder- und Jugendforums | dem Offenen Kinder- und Jugendforum
Ehrenamtlicher Behinderten- und Seniorenbeirat | der Ehrenamtliche Behinderten- und Seniorenbeirat | des Ehrenamtlichen Behinderten- und Seniorenbeirats | dem Ehrenamtlichen Behinderten- und Seniorenbeirat
Örtlicher Wahlausschuss | der Örtliche Wahlausschuss | des Örtlichen Wahlausschusses | dem Örtlichen Wahlausschuss
Beschließender Betriebs- und Werksausschuss | der Beschließende Betriebs- und Werksausschuss | des Beschließenden Betriebs- und Werksausschusses | dem Beschließenden Betriebs- und Werksausschuss
Stellvertretender Vorstand | der Stellvertretende Vorstand | des Stellvertretenden Vorstands | dem Stellvertretenden Vorstand
Ökumenischer Arbeitskreis Asyl | der Ökumenische Arbeitskreis Asyl | des Ökumenischen Arbeitskreises Asyl | dem Ökumenischen Arbeitskreis Asyl
Neutraler Beirat | der Neutrale Beirat | des Neutralen Beirats | dem Neutralen Beirat
Innerer Rat | der Innere Rat | des Inneren Rates | dem Inneren Rat
Vorläufiger Ausschuss | der Vorläufige Ausschuss | des Vorläufigen Ausschusses | dem Vorläufigen Ausschuss
Konstituierender Ausschuss | der Konstituierende Ausschuss | des Konstituierenden Ausschusses | dem Konstituierenden Ausschuss
Verkleinerter Ausschuss | der Verkleinerte Ausschuss | des Verkleinerten Ausschusses | dem Verkleinerten Ausschuss
Vorbereitender Ausschuss | der Vorbereitende Ausschuss | des Vorbereitenden Ausschusses | dem Vorbereitenden Ausschuss
Zuständiger Ausschuss | der Zuständige Ausschuss | des Zuständigen Ausschusses | dem Zuständigen Ausschuss
Verbundene Versammlung | die Verbundene Versammlung | der Verbundenen Versammlung | der Verbundenen Versammlung
Vereinte Fraktion | die Vereinte Fraktion | der Vereinten Fraktion | der Vereinten Fraktion
Wiener Gemeinderat | der Wiener Gemeinderat | des Wiener Gemeinderats | dem Wiener Gemeinderat
Bonner Stadtrat | der Bonner Stadtrat | des Bonner Stadtrats | dem Bonner Stadtrat
Bozner Gemeinderat | der Bozner Gemeinderat | des Bozner Gemeinderats | dem Bozner Gemeinderat
Lübischer Rat | der Lübische Rat | des Lübischen Rates | dem Lübischen Rat
Eingesetzter Unterausschuss | der Eingesetzte Unterausschuss | des Eingesetzten Unterausschusses | dem Eingesetzten Unterausschuss
Ernannter Beirat | der Ernannte Beirat | des Ernannten Beirats | dem Ernannten Beirat
Gebündelter Ausschuss | der Gebündelte Ausschuss | des Gebündelten Ausschusses | dem Gebündelten Ausschuss
Getrennter Ausschuss | der Getrennte Ausschuss | des Getrennten Ausschusses | dem Getrennten Ausschuss
Erweiterter Finanzausschuss | der Erweiterte Finanzausschuss | des Erweiterten Finanzausschusses | dem Erweiterten Finanzausschuss
technischer Ausschuss | der technische Ausschuss | des technischen Ausschusses | dem technischen Ausschuss
Haupt und Finanzausschuss | der Haupt und Finanzausschuss | des Haupt und Finanzausschusses | dem Haupt und Finanzausschuss
Haupt-/Finanzausschuss | der Haupt-/Finanzausschuss | des Haupt-/Finanzausschusses | dem Haupt-/Finanzausschuss
"Ausschuss für Bau" | der "Ausschuss für Bau" | des "Ausschusses für Bau" | dem "Ausschuss für Bau"
Stadt- und Gemeinderat | der Stadt- und Gemeinderat | des Stadt- und Gemeinderats | dem Stadt- und Gemeinderat
Vorstand des AStA | der Vorstand des AStA | des Vorstands des AStA | dem Vorstand des AStA
AStA der Universität Mainz | der AStA der Universität Mainz | des AStA der Universität Mainz | dem AStA der Universität Mainz
FSR Informatik | der FSR Informatik | des FSR Informatik | dem FSR Informatik
FSV Physik | die FSV Physik | der FSV Physik | der FSV Physik
MV | die MV | der MV | der MV
OV Lindau-Nord | der OV Lindau-Nord | des OV Lindau-Nord | dem OV Lindau-Nord
KiTa-Beirat | der KiTa-Beirat | des KiTa-Beirats | dem KiTa-Beirat
EU-Ausschuss | der EU-Ausschuss | des EU-Ausschusses | dem EU-Ausschuss
ÖPNV-Beirat | der ÖPNV-Beirat | des ÖPNV-Beirats | dem ÖPNV-Beirat
Finanz-Ausschuss | der Finanz-Ausschuss | des Finanz-Ausschusses | dem Finanz-Ausschuss
Stadt-Rat | der Stadt-Rat | des Stadt-Rats | dem Stadt-Rat
Volt Deutschland | Volt Deutschland | von Volt Deutschland | Volt Deutschland
Bündnis Sahra Wagenknecht – Vernunft und Gerechtigkeit | das Bündnis Sahra Wagenknecht – Vernunft und Gerechtigkeit | des Bündnisses Sahra Wagenknecht – Vernunft und Gerechtigkeit | dem Bündnis Sahra Wagenknecht – Vernunft und Gerechtigkeit
Progressive Ausländer Union | die Progressive Ausländer Union | der Progressiven Ausländer Union | der Progressiven Ausländer Union
Bürger Für Frankfurt | die Bürger Für Frankfurt | der Bürger Für Frankfurt | den Bürgern Für Frankfurt (Plural)
Gerechtigkeitspartei | die Gerechtigkeitspartei | der Gerechtigkeitspartei | der Gerechtigkeitspartei
Die Gerechtigkeitspartei | die Gerechtigkeitspartei | der Gerechtigkeitspartei | der Gerechtigkeitspartei
WerteUnion | die WerteUnion | der WerteUnion | der WerteUnion
SERBISCHE LISTE | die SERBISCHE LISTE | der SERBISCHEN LISTE | der SERBISCHEN LISTE
Passauer Liste | die Passauer Liste | der Passauer Liste | der Passauer Liste
Multikulturelle Liste | die Multikulturelle Liste | der Multikulturellen Liste | der Multikulturellen Liste
Liste Mezopotamya | die Liste Mezopotamya | der Liste Mezopotamya | der Liste Mezopotamya
Liste Anadolu | die Liste Anadolu | der Liste Anadolu | der Liste Anadolu
Gartenpartei Frankfurt am Main | die Gartenpartei Frankfurt am Main | der Gartenpartei Frankfurt am Main | der Gartenpartei Frankfurt am Main
Die Internationalen | die Internationalen | der Internationalen | den Internationalen (Plural)
DIALOGINITIATIVE | die DIALOGINITIATIVE | der DIALOGINITIATIVE | der DIALOGINITIATIVE
DAJ ZNAK Polnische Dialoginitiative für Frankfurt | die DAJ ZNAK Polnische Dialoginitiative für Frankfurt | der DAJ ZNAK Polnischen Dialoginitiative für Frankfurt | der DAJ ZNAK Polnischen Dialoginitiative für Frankfurt
Chinesische Liste | die Chinesische Liste | der Chinesischen Liste | der Chinesischen Liste
BÜNDNIS DEUTSCHLAND | das BÜNDNIS DEUTSCHLAND | des BÜNDNISSES DEUTSCHLAND | dem BÜNDNIS DEUTSCHLAND
Ausländische Interessenvertretung | die Ausländische Interessenvertretung | der Ausländischen Interessenvertretung | der Ausländischen Interessenvertretung
Afghanische Liste | die Afghanische Liste | der Afghanischen Liste | der Afghanischen Liste
ÖDP/PU | die ÖDP/PU | der ÖDP/PU | der ÖDP/PU
ÖDP/Aktive Passauer | die ÖDP/Aktive Passauer | der ÖDP/Aktive Passauer | der ÖDP/Aktive Passauer
Wählerinitiative Die Marburger | die Wählerinitiative Die Marburger | der Wählerinitiative Die Marburger | der Wählerinitiative Die Marburger
Wählergemeinschaft PRO COBURG e.V. | die Wählergemeinschaft PRO COBURG e.V. | der Wählergemeinschaft PRO COBURG e.V. | der Wählergemeinschaft PRO COBURG e.V.
Wählergemeinschaft Die Guten e.V. | die Wählergemeinschaft Die Guten e.V. | der Wählergemeinschaft Die Guten e.V. | der Wählergemeinschaft Die Guten e.V.
Wähler*inneninitiative Rosa Liste München e.V. | die Wähler*inneninitiative Rosa Liste München e.V. | der Wähler*inneninitiative Rosa Liste München e.V. | der Wähler*inneninitiative Rosa Liste München e.V.
WÜRZBURGER LISTE e.V. | die WÜRZBURGER LISTE e.V. | der WÜRZBURGER LISTE e.V. | der WÜRZBURGER LISTE e.V.
WIESBADENER PARS UNION | die WIESBADENER PARS UNION | der WIESBADENER PARS UNION | der WIESBADENER PARS UNION
Unabhängige Wählergemeinschaften Darmstadt-Dieburg | die Unabhängigen Wählergemeinschaften Darmstadt-Dieburg | der Unabhängigen Wählergemeinschaften Darmstadt-Dieburg | den Unabhängigen Wählergemeinschaften Darmstadt-Dieburg (Plural)
Ukrainische Union Wiesbaden | die Ukrainische Union Wiesbaden | der Ukrainischen Union Wiesbaden | der Ukrainischen Union Wiesbaden
Ukraine Liste | die Ukraine Liste | der Ukraine Liste | der Ukraine Liste
Türkische Gemeinschaft | die Türkische Gemeinschaft | der Türkischen Gemeinschaft | der Türkischen Gemeinschaft
Stimme für Darmstadt | die Stimme für Darmstadt | der Stimme für Darmstadt | der Stimme für Darmstadt
Sozialdemokratische Partei Deutschlands/Volt Deutschland | die Sozialdemokratische Partei Deutschlands/Volt Deutschland | der Sozialdemokratischen Partei Deutschlands/Volt Deutschland | der Sozialdemokratischen Partei Deutschlands/Volt Deutschland
Solidaritätsliste | die Solidaritätsliste | der Solidaritätsliste | der Solidaritätsliste
Ribisl-Partie e.V. | die Ribisl-Partie e.V. | der Ribisl-Partie e.V. | der Ribisl-Partie e.V.
Partei des Fortschritts | die Partei des Fortschritts | der Partei des Fortschritts | der Partei des Fortschritts
Migrantinnen und Migranten Liste Kassel | die Migrantinnen und Migranten Liste Kassel | der Migrantinnen und Migranten Liste Kassel | der Migrantinnen und Migranten Liste Kassel
Kurdistan Liste | die Kurdistan Liste | der Kurdistan Liste | der Kurdistan Liste
KLIMALISTE Marburg | die KLIMALISTE Marburg | der KLIMALISTE Marburg | der KLIMALISTE Marburg
Internationale Sozialdemokratische Liste | die Internationale Sozialdemokratische Liste | der Internationalen Sozialdemokratischen Liste | der Internationalen Sozialdemokratischen Liste
Interkulturelle Liste | die Interkulturelle Liste | der Interkulturellen Liste | der Interkulturellen Liste
Gruppe ohne Grenzen | die Gruppe ohne Grenzen | der Gruppe ohne Grenzen | der Gruppe ohne Grenzen
Griechische Gemeinschaft Offenbach | die Griechische Gemeinschaft Offenbach | der Griechischen Gemeinschaft Offenbach | der Griechischen Gemeinschaft Offenbach
Gießener Soziales Forum | das Gießener Soziale Forum | des Gießener Sozialen Forums | dem Gießener Sozialen Forum
Gießener Grüne im Gespräch | die Gießener Grünen im Gespräch | der Gießener Grünen im Gespräch | den Gießener Grünen im Gespräch (Plural)
Generation AUX e. V. | die Generation AUX e. V. | der Generation AUX e. V. | der Generation AUX e. V.
Friedensbrücke | die Friedensbrücke | der Friedensbrücke | der Friedensbrücke
Freie Wählergemeinschaft Passau | die Freie Wählergemeinschaft Passau | der Freien Wählergemeinschaft Passau | der Freien Wählergemeinschaft Passau
Freie Demokratische Partei / Pro Augsburg e.V. | die Freie Demokratische Partei / Pro Augsburg e.V. | der Freien Demokratischen Partei / Pro Augsburg e.V. | der Freien Demokratischen Partei / Pro Augsburg e.V.
FREIE WÄHLER Bayern / Freie Wählergemeinschaft Erlangen | die FREIEN WÄHLER Bayern / Freie Wählergemeinschaft Erlangen | der FREIEN WÄHLER Bayern / Freie Wählergemeinschaft Erlangen | den FREIEN WÄHLERN Bayern / Freie Wählergemeinschaft Erlangen (Plural)
Die Guten | die Guten | der Guten | den Guten (Plural)
Demokratische Union Fulda | die Demokratische Union Fulda | der Demokratischen Union Fulda | der Demokratischen Union Fulda
Demokratische Alternative Liste | die Demokratische Alternative Liste | der Demokratischen Alternativen Liste | der Demokratischen Alternativen Liste
DIE LISTE Amberg e.V. | die LISTE Amberg e.V. | der LISTE Amberg e.V. | der LISTE Amberg e.V.
Christlicher Rathausblock Memmingen | der Christliche Rathausblock Memmingen | des Christlichen Rathausblocks Memmingen | dem Christlichen Rathausblock Memmingen
Christliche Wählereinheit | die Christliche Wählereinheit | der Christlichen Wählereinheit | der Christlichen Wählereinheit
Christlich-Soziale Bürger in Regensburg | die Christlich-Sozialen Bürger in Regensburg | der Christlich-Sozialen Bürger in Regensburg | den Christlich-Sozialen Bürgern in Regensburg (Plural)
Bürgerliste Wiesbaden | die Bürgerliste Wiesbaden | der Bürgerliste Wiesbaden | der Bürgerliste Wiesbaden
Bündnis Kultur | das Bündnis Kultur | des Bündnisses Kultur | dem Bündnis Kultur
BÜNDNIS 90/DIE GRÜNEN / Grüne Liste | BÜNDNIS 90/DIE GRÜNEN / Grüne Liste | von BÜNDNIS 90/DIE GRÜNEN / Grüne Liste | BÜNDNIS 90/DIE GRÜNEN / Grüne Liste (Plural)
Basisdemokratische Partei Deutschland | die Basisdemokratische Partei Deutschland | der Basisdemokratischen Partei Deutschland | der Basisdemokratischen Partei Deutschland
Bamberger-Bürgerblock | der Bamberger-Bürgerblock | des Bamberger-Bürgerblocks | dem Bamberger-Bürgerblock
BRÜCKE – Ideen verbinden Menschen e.V. | die BRÜCKE – Ideen verbinden Menschen e.V. | der BRÜCKE – Ideen verbinden Menschen e.V. | der BRÜCKE – Ideen verbinden Menschen e.V.
Assyrische Union Wiesbaden | die Assyrische Union Wiesbaden | der Assyrischen Union Wiesbaden | der Assyrischen Union Wiesbaden
Anarchistische Pogo-Partei Deutschlands | die Anarchistische Pogo-Partei Deutschlands | der Anarchistischen Pogo-Partei Deutschlands | der Anarchistischen Pogo-Partei Deutschlands
Aktive Liste | die Aktive Liste | der Aktiven Liste | der Aktiven Liste
Aktive Bürgerinitiative | die Aktive Bürgerinitiative | der Aktiven Bürgerinitiative | der Aktiven Bürgerinitiative
Aktive Bürger Initiative | die Aktive Bürger Initiative | der Aktiven Bürger Initiative | der Aktiven Bürger Initiative
ABK Liste | die ABK Liste | der ABK Liste | der ABK Liste
FREIE WÄHLER Bayern / Freie Aktive Bürger | die FREIEN WÄHLER Bayern / Freie Aktive Bürger | der FREIEN WÄHLER Bayern / Freie Aktive Bürger | den FREIEN WÄHLERN Bayern / Freie Aktive Bürger (Plural)
Bambergs Mitte | Bambergs Mitte | von Bambergs Mitte | Bambergs Mitte
FREIE WÄHLER Bayern / FREIE WÄHLER Schwabach | die FREIEN WÄHLER Bayern / FREIE WÄHLER Schwabach | der FREIEN WÄHLER Bayern / FREIE WÄHLER Schwabach | den FREIEN WÄHLERN Bayern / FREIE WÄHLER Schwabach (Plural)
FREIE WÄHLER Bayern / FW FREIE WÄHLER München | die FREIEN WÄHLER Bayern / FW FREIE WÄHLER München | der FREIEN WÄHLER Bayern / FW FREIE WÄHLER München | den FREIEN WÄHLERN Bayern / FW FREIE WÄHLER München (Plural)
FREIE WÄHLER/ Freie Wähler Amberg e.V. | die FREIEN WÄHLER/ Freie Wähler Amberg e.V. | der FREIEN WÄHLER/ Freie Wähler Amberg e.V. | den FREIEN WÄHLERN/ Freie Wähler Amberg e.V. (Plural)
FREIE WÄHLER Bayern/ Freie Wähler - Überparteiliche Wählergruppe | die FREIEN WÄHLER Bayern/ Freie Wähler - Überparteiliche Wählergruppe | der FREIEN WÄHLER Bayern/ Freie Wähler - Überparteiliche Wählergruppe | den FREIEN WÄHLERN Bayern/ Freie Wähler - Überparteiliche Wählergruppe (Plural)
Bürgerliste Bad Homburg | die Bürgerliste Bad Homburg | der Bürgerliste Bad Homburg | der Bürgerliste Bad Homburg
Generation KF | die Generation KF | der Generation KF | der Generation KF
Wählergruppe Kreis Ahrweiler e. V. | die Wählergruppe Kreis Ahrweiler e. V. | der Wählergruppe Kreis Ahrweiler e. V. | der Wählergruppe Kreis Ahrweiler e. V.
Wählerinitiative zur Unterstützung von Sahra Wagenknecht - WSW e.V. | die Wählerinitiative zur Unterstützung von Sahra Wagenknecht - WSW e.V. | der Wählerinitiative zur Unterstützung von Sahra Wagenknecht - WSW e.V. | der Wählerinitiative zur Unterstützung von Sahra Wagenknecht - WSW e.V.
Bürger für Bürger e. V. | die Bürger für Bürger e. V. | der Bürger für Bürger e. V. | den Bürgern für Bürger e. V. (Plural)
FWG-Kreisverband Landkreis Bad Dürkheim e.V. | der FWG-Kreisverband Landkreis Bad Dürkheim e.V. | des FWG-Kreisverbands Landkreis Bad Dürkheim e.V. | dem FWG-Kreisverband Landkreis Bad Dürkheim e.V.
Kreisverband Freier Wählergruppen Landkreis Kusel e.V. | der Kreisverband Freier Wählergruppen Landkreis Kusel e.V. | des Kreisverbands Freier Wählergruppen Landkreis Kusel e.V. | dem Kreisverband Freier Wählergruppen Landkreis Kusel e.V.
Wählergruppe Danneck | die Wählergruppe Danneck | der Wählergruppe Danneck | der Wählergruppe Danneck
FWG Kreisverband Südliche Weinstraße | der FWG Kreisverband Südliche Weinstraße | des FWG Kreisverbands Südliche Weinstraße | dem FWG Kreisverband Südliche Weinstraße
Speyerer Wählergruppe | die Speyerer Wählergruppe | der Speyerer Wählergruppe | der Speyerer Wählergruppe
Freie Wähler Bürgerliste Sinzig e.V | die Freie Wähler Bürgerliste Sinzig e.V | der Freie Wähler Bürgerliste Sinzig e.V | der Freie Wähler Bürgerliste Sinzig e.V (Plural)
Unabhängige Liste Lahnstein e.V. | die Unabhängige Liste Lahnstein e.V. | der Unabhängigen Liste Lahnstein e.V. | der Unabhängigen Liste Lahnstein e.V.
HaßLocher Liste | die HaßLocher Liste | der HaßLocher Liste | der HaßLocher Liste
Parteilose Bürger Schaidt e. V. | die Parteilosen Bürger Schaidt e. V. | der Parteilosen Bürger Schaidt e. V. | den Parteilosen Bürgern Schaidt e. V. (Plural)
UBL Nahe-Glan | die UBL Nahe-Glan | der UBL Nahe-Glan | der UBL Nahe-Glan
Erste Freie Wählergruppe Verbandsgemeinde und Stadt Dierdorf mit den Stadtteilen e.V. | die Erste Freie Wählergruppe Verbandsgemeinde und Stadt Dierdorf mit den Stadtteilen e.V. | der Ersten Freien Wählergruppe Verbandsgemeinde und Stadt Dierdorf mit den Stadtteilen e.V. | der Ersten Freien Wählergruppe Verbandsgemeinde und Stadt Dierdorf mit den Stadtteilen e.V.
1. Freie Wähler Gruppe Miehlen e.V. | die 1. Freie Wähler Gruppe Miehlen e.V. | der 1. Freien Wähler Gruppe Miehlen e.V. | der 1. Freien Wähler Gruppe Miehlen e.V.
FWG Stadt- und Verbandsgemeinde Bad Ems e.V. | die FWG Stadt- und Verbandsgemeinde Bad Ems e.V. | der FWG Stadt- und Verbandsgemeinde Bad Ems e.V. | der FWG Stadt- und Verbandsgemeinde Bad Ems e.V.
Aktion Bürger für Gerechtigkeit | die Aktion Bürger für Gerechtigkeit | der Aktion Bürger für Gerechtigkeit | der Aktion Bürger für Gerechtigkeit
Graue Panther | die Grauen Panther | der Grauen Panther | den Grauen Panthern (Plural)
NATURGESETZ PARTEI, AUFBRUCH ZU NEUEM BEWUSSTSEIN | die NATURGESETZ PARTEI, AUFBRUCH ZU NEUEM BEWUSSTSEIN | der NATURGESETZ PARTEI, AUFBRUCH ZU NEUEM BEWUSSTSEIN | der NATURGESETZ PARTEI, AUFBRUCH ZU NEUEM BEWUSSTSEIN
CHRISTLICHE MITTE - Für ein Deutschland nach GOTTES Geboten | die CHRISTLICHE MITTE - Für ein Deutschland nach GOTTES Geboten | der CHRISTLICHEN MITTE - Für ein Deutschland nach GOTTES Geboten | der CHRISTLICHEN MITTE - Für ein Deutschland nach GOTTES Geboten
Partei Bibeltreuer Christen | die Partei Bibeltreuer Christen | der Partei Bibeltreuer Christen | der Partei Bibeltreuer Christen
KULT-Fraktion | die KULT-Fraktion | der KULT-Fraktion | der KULT-Fraktion
PARTEI-Gemeinderatsfraktion | die PARTEI-Gemeinderatsfraktion | der PARTEI-Gemeinderatsfraktion | der PARTEI-Gemeinderatsfraktion
SPD-Ortschaftsratsfraktion | die SPD-Ortschaftsratsfraktion | der SPD-Ortschaftsratsfraktion | der SPD-Ortschaftsratsfraktion
Grünen-OR-Fraktion | die Grünen-OR-Fraktion | der Grünen-OR-Fraktion | der Grünen-OR-Fraktion
SPD/Bürgerliste-Ortschaftsratsfraktion | die SPD/Bürgerliste-Ortschaftsratsfraktion | der SPD/Bürgerliste-Ortschaftsratsfraktion | der SPD/Bürgerliste-Ortschaftsratsfraktion
KAL/Die Partei-Fraktion | die KAL/Die Partei-Fraktion | der KAL/Die Partei-Fraktion | der KAL/Die Partei-Fraktion
LINKE.-Gemeinderatsfraktion | die LINKE.-Gemeinderatsfraktion | der LINKE.-Gemeinderatsfraktion | der LINKE.-Gemeinderatsfraktion
DIE LINKE.-Fraktion | die LINKE.-Fraktion | der LINKE.-Fraktion | der LINKE.-Fraktion
SPD/FDP-Ortschaftsratsfraktion Wettersbach | die SPD/FDP-Ortschaftsratsfraktion Wettersbach | der SPD/FDP-Ortschaftsratsfraktion Wettersbach | der SPD/FDP-Ortschaftsratsfraktion Wettersbach
SPD- und CDU-Ortschaftsratsfraktion | die SPD- und CDU-Ortschaftsratsfraktion | der SPD- und CDU-Ortschaftsratsfraktion | der SPD- und CDU-Ortschaftsratsfraktion (Plural)
Fraktion DIE LINKE. | die Fraktion DIE LINKE. | der Fraktion DIE LINKE. | der Fraktion DIE LINKE.
Fraktion KAL/Die PARTEI | die Fraktion KAL/Die PARTEI | der Fraktion KAL/Die PARTEI | der Fraktion KAL/Die PARTEI
Zählgemeinschaft FDP/FW/FÜR | die Zählgemeinschaft FDP/FW/FÜR | der Zählgemeinschaft FDP/FW/FÜR | der Zählgemeinschaft FDP/FW/FÜR
Zählgemeinschaft Volt | die Zählgemeinschaft Volt | der Zählgemeinschaft Volt | der Zählgemeinschaft Volt
SPD - Fraktion | die SPD - Fraktion | der SPD - Fraktion | der SPD - Fraktion
Grüne Liste Grötzingen | die Grüne Liste Grötzingen | der Grünen Liste Grötzingen | der Grünen Liste Grötzingen
FW | die FW | der FW | den FW (Plural)
Bürgerliste Ortschaftsratsfraktion | die Bürgerliste Ortschaftsratsfraktion | der Bürgerliste Ortschaftsratsfraktion | der Bürgerliste Ortschaftsratsfraktion
CDU/FDP | die CDU/FDP | der CDU/FDP | der CDU/FDP
FDP/Tierschutzpartei | die FDP/Tierschutzpartei | der FDP/Tierschutzpartei | der FDP/Tierschutzpartei
Gartenpartei/Tierschutzallianz | die Gartenpartei/Tierschutzallianz | der Gartenpartei/Tierschutzallianz | der Gartenpartei/Tierschutzallianz
EA-Fraktion | die EA-Fraktion | der EA-Fraktion | der EA-Fraktion
NE-Fraktion | die NE-Fraktion | der NE-Fraktion | der NE-Fraktion
NEN-Fraktion | die NEN-Fraktion | der NEN-Fraktion | der NEN-Fraktion
Die Grünen und Unabhängigen | die Grünen und Unabhängigen | der Grünen und Unabhängigen | den Grünen und Unabhängigen (Plural)
Brandenburger vereinigte Bürgerbewegungen / Freie Wähler Seddiner See (BVB/FW Seddiner See) | die Brandenburger vereinigten Bürgerbewegungen / Freie Wähler Seddiner See (BVB/FW Seddiner See) | der Brandenburger vereinigten Bürgerbewegungen / Freie Wähler Seddiner See (BVB/FW Seddiner See) | den Brandenburger vereinigten Bürgerbewegungen / Freie Wähler Seddiner See (BVB/FW Seddiner See) (Plural)
Allgemeine Wählergemeinschaft Rethwisch | die Allgemeine Wählergemeinschaft Rethwisch | der Allgemeinen Wählergemeinschaft Rethwisch | der Allgemeinen Wählergemeinschaft Rethwisch
Bürgerbewegung pro Nordrhein-Westfalen | die Bürgerbewegung pro Nordrhein-Westfalen | der Bürgerbewegung pro Nordrhein-Westfalen | der Bürgerbewegung pro Nordrhein-Westfalen
Wählervereinigung Volkssolidarität Chemnitz (Vosi) | die Wählervereinigung Volkssolidarität Chemnitz (Vosi) | der Wählervereinigung Volkssolidarität Chemnitz (Vosi) | der Wählervereinigung Volkssolidarität Chemnitz (Vosi)
Bürgerlicher Aufbruch Mülheim an der Ruhr | der Bürgerliche Aufbruch Mülheim an der Ruhr | des Bürgerlichen Aufbruchs Mülheim an der Ruhr | dem Bürgerlichen Aufbruch Mülheim an der Ruhr
Die Violetten | die Violetten | der Violetten | den Violetten (Plural)
Aachener-Bürger-Liste | die Aachener-Bürger-Liste | der Aachener-Bürger-Liste | der Aachener-Bürger-Liste
Wählerbündnis Dörfliche Strukturen erhalten in der Gemeinde Algermissen | das Wählerbündnis Dörfliche Strukturen erhalten in der Gemeinde Algermissen | des Wählerbündnisses Dörfliche Strukturen erhalten in der Gemeinde Algermissen | dem Wählerbündnis Dörfliche Strukturen erhalten in der Gemeinde Algermissen
Grüne Hochschulgruppe | die Grüne Hochschulgruppe | der Grünen Hochschulgruppe | der Grünen Hochschulgruppe
Links-Grüne-Liste | die Links-Grüne-Liste | der Links-Grüne-Liste | der Links-Grüne-Liste
RCDS - Die Campusunion | der RCDS - Die Campusunion | des RCDS - Die Campusunion | dem RCDS - Die Campusunion
Walpartei | die Walpartei | der Walpartei | der Walpartei
Süd-Tiroler Freiheit | die Süd-Tiroler Freiheit | der Süd-Tiroler Freiheit | der Süd-Tiroler Freiheit
Die Freiheitlichen | die Freiheitlichen | der Freiheitlichen | den Freiheitlichen (Plural)
Südtiroler Volkspartei | die Südtiroler Volkspartei | der Südtiroler Volkspartei | der Südtiroler Volkspartei
SPÖ | die SPÖ | der SPÖ | der SPÖ
FPÖ | die FPÖ | der FPÖ | der FPÖ
Gemeinderatsklub Pascuttini | der Gemeinderatsklub Pascuttini | des Gemeinderatsklubs Pascuttini | dem Gemeinderatsklub Pascuttini
WGK | die WGK | der WGK | der WGK
PWG | die PWG | der PWG | der PWG
Amberbacher Liste | die Amberbacher Liste | der Amberbacher Liste | der Amberbacher Liste
Wemdinger Frauen Liste | die Wemdinger Frauen Liste | der Wemdinger Frauen Liste | der Wemdinger Frauen Liste
GAL | die GAL | der GAL | der GAL
Ratsgruppe DIE LINKE/Piraten | die Ratsgruppe DIE LINKE/Piraten | der Ratsgruppe DIE LINKE/Piraten | der Ratsgruppe DIE LINKE/Piraten
Gruppe Linke/Piraten | die Gruppe Linke/Piraten | der Gruppe Linke/Piraten | der Gruppe Linke/Piraten
CDU/FDP-Gruppe | die CDU/FDP-Gruppe | der CDU/FDP-Gruppe | der CDU/FDP-Gruppe
FDP/FW-Fraktion | die FDP/FW-Fraktion | der FDP/FW-Fraktion | der FDP/FW-Fraktion
BIW-Fraktion | die BIW-Fraktion | der BIW-Fraktion | der BIW-Fraktion
Ratsfraktion Die FRAKTION (Linke/PARTEI) | die Ratsfraktion Die FRAKTION (Linke/PARTEI) | der Ratsfraktion Die FRAKTION (Linke/PARTEI) | der Ratsfraktion Die FRAKTION (Linke/PARTEI)
Stadtratsfraktion CSU mit FREIE WÄHLER | die Stadtratsfraktion CSU mit FREIE WÄHLER | der Stadtratsfraktion CSU mit FREIE WÄHLER | der Stadtratsfraktion CSU mit FREIE WÄHLER
CSU-FW-Fraktion | die CSU-FW-Fraktion | der CSU-FW-Fraktion | der CSU-FW-Fraktion
Linke Fraktion | die Linke Fraktion | der Linken Fraktion | der Linken Fraktion
Sozialdemokratische Fraktion | die Sozialdemokratische Fraktion | der Sozialdemokratischen Fraktion | der Sozialdemokratischen Fraktion
Zentrum | das Zentrum | des Zentrums | dem Zentrum
BürgerBündnis Freie Wähler e. V. | das BürgerBündnis Freie Wähler e. V. | des BürgerBündnisses Freie Wähler e. V. | dem BürgerBündnis Freie Wähler e. V.
Bürgerunion Bremervörde | die Bürgerunion Bremervörde | der Bürgerunion Bremervörde | der Bürgerunion Bremervörde
FWG Kreis Ahrweiler | die FWG Kreis Ahrweiler | der FWG Kreis Ahrweiler | der FWG Kreis Ahrweiler
Bürgergemeinschaft e. V. | die Bürgergemeinschaft e. V. | der Bürgergemeinschaft e. V. | der Bürgergemeinschaft e. V.
BürgerGemeinschaft Münster | die BürgerGemeinschaft Münster | der BürgerGemeinschaft Münster | der BürgerGemeinschaft Münster
Junge Liste Dresden | die Junge Liste Dresden | der Jungen Liste Dresden | der Jungen Liste Dresden
Wagenknecht-Gruppe | die Wagenknecht-Gruppe | der Wagenknecht-Gruppe | der Wagenknecht-Gruppe
Team Zastrow | das Team Zastrow | des Teams Zastrow | dem Team Zastrow
Dissidentengruppe | die Dissidentengruppe | der Dissidentengruppe | der Dissidentengruppe
Fraktionsgemeinschaft PULS | die Fraktionsgemeinschaft PULS | der Fraktionsgemeinschaft PULS | der Fraktionsgemeinschaft PULS
Ausschussgemeinschaft ÖDP/Volt | die Ausschussgemeinschaft ÖDP/Volt | der Ausschussgemeinschaft ÖDP/Volt | der Ausschussgemeinschaft ÖDP/Volt
Ausschussgemeinschaft FREIE WÄHLER/FDP | die Ausschussgemeinschaft FREIE WÄHLER/FDP | der Ausschussgemeinschaft FREIE WÄHLER/FDP | der Ausschussgemeinschaft FREIE WÄHLER/FDP
Ortsverein Nord | der Ortsverein Nord | des Ortsvereins Nord | dem Ortsverein Nord
Kreisverband Bündnis 90/Die Grünen Mainz | der Kreisverband Bündnis 90/Die Grünen Mainz | des Kreisverbands Bündnis 90/Die Grünen Mainz | dem Kreisverband Bündnis 90/Die Grünen Mainz
Grüner Klub im Rathaus | der Grüne Klub im Rathaus | des Grünen Klubs im Rathaus | dem Grünen Klub im Rathaus
GLP/EVP-Fraktion | die GLP/EVP-Fraktion | der GLP/EVP-Fraktion | der GLP/EVP-Fraktion
Evangelische Volkspartei (EVP) | die Evangelische Volkspartei (EVP) | der Evangelischen Volkspartei (EVP) | der Evangelischen Volkspartei (EVP)
Grünliberale | die Grünliberalen | der Grünliberalen | den Grünliberalen (Plural)
Unabhängige Wähler- und Bürgergemeinschaft | die Unabhängige Wähler- und Bürgergemeinschaft | der Unabhängigen Wähler- und Bürgergemeinschaft | der Unabhängigen Wähler- und Bürgergemeinschaft
Freie Wähler- und Bürgerliste | die Freie Wähler- und Bürgerliste | der Freien Wähler- und Bürgerliste | der Freien Wähler- und Bürgerliste
Soziale Arbeits- und Interessengemeinschaft | die Soziale Arbeits- und Interessengemeinschaft | der Sozialen Arbeits- und Interessengemeinschaft | der Sozialen Arbeits- und Interessengemeinschaft
Parteifreie Liste | die Parteifreie Liste | der Parteifreien Liste | der Parteifreien Liste
Parteilose Wählergruppe | die Parteilose Wählergruppe | der Parteilosen Wählergruppe | der Parteilosen Wählergruppe
Ökologische Liste | die Ökologische Liste | der Ökologischen Liste | der Ökologischen Liste
Bürgerliche Mitte | die Bürgerliche Mitte | der Bürgerlichen Mitte | der Bürgerlichen Mitte
Frauen für Lindau | die Frauen für Lindau | der Frauen für Lindau | den Frauen für Lindau (Plural)
Frauenliste Lindau | die Frauenliste Lindau | der Frauenliste Lindau | der Frauenliste Lindau
Handwerkerliste | die Handwerkerliste | der Handwerkerliste | der Handwerkerliste
Dorfgemeinschaft Nord | die Dorfgemeinschaft Nord | der Dorfgemeinschaft Nord | der Dorfgemeinschaft Nord
Einheitsliste | die Einheitsliste | der Einheitsliste | der Einheitsliste
Allianz für Lindau | die Allianz für Lindau | der Allianz für Lindau | der Allianz für Lindau
Aktionsgemeinschaft Heimat | die Aktionsgemeinschaft Heimat | der Aktionsgemeinschaft Heimat | der Aktionsgemeinschaft Heimat
Fraktionen SPD, CDU | die Fraktionen SPD, CDU | der Fraktionen SPD, CDU | den Fraktionen SPD, CDU (Plural)
Fraktionen und Gruppen im Rat | die Fraktionen und Gruppen im Rat | der Fraktionen und Gruppen im Rat | den Fraktionen und Gruppen im Rat (Plural)
Ortsverband Nord | der Ortsverband Nord | des Ortsverbands Nord | dem Ortsverband Nord
Gemeinderatsfraktion Freie Wähler/FDP | die Gemeinderatsfraktion Freie Wähler/FDP | der Gemeinderatsfraktion Freie Wähler/FDP | der Gemeinderatsfraktion Freie Wähler/FDP
Kreistagsfraktion der CSU | die Kreistagsfraktion der CSU | der Kreistagsfraktion der CSU | der Kreistagsfraktion der CSU
Wahlbündnis Zukunft | das Wahlbündnis Zukunft | des Wahlbündnisses Zukunft | dem Wahlbündnis Zukunft
Bürgerforum Lindau | das Bürgerforum Lindau | des Bürgerforums Lindau | dem Bürgerforum Lindau
Bürgerbündnis Lindau | das Bürgerbündnis Lindau | des Bürgerbündnisses Lindau | dem Bürgerbündnis Lindau
Bürgerblock Lindau | der Bürgerblock Lindau | des Bürgerblocks Lindau | dem Bürgerblock Lindau
Bauernverband | der Bauernverband | des Bauernverbands | dem Bauernverband
Landvolkliste | die Landvolkliste | der Landvolkliste | der Landvolkliste
Lausitzer Allianz | die Lausitzer Allianz | der Lausitzer Allianz | der Lausitzer Allianz
Wählerliste „Gemeinsam für Lindau“ | die Wählerliste „Gemeinsam für Lindau“ | der Wählerliste „Gemeinsam für Lindau“ | der Wählerliste „Gemeinsam für Lindau“
Initiative „Wir für Lindau“ | die Initiative „Wir für Lindau“ | der Initiative „Wir für Lindau“ | der Initiative „Wir für Lindau“
ÖDP-Stadtratsfraktion | die ÖDP-Stadtratsfraktion | der ÖDP-Stadtratsfraktion | der ÖDP-Stadtratsfraktion
BI Schulweg | die BI Schulweg | der BI Schulweg | der BI Schulweg
IG Lindau | die IG Lindau | der IG Lindau | der IG Lindau
ASF Lindau | die ASF Lindau | der ASF Lindau | der ASF Lindau
JU Lindau | die JU Lindau | der JU Lindau | der JU Lindau
GAL-Fraktion | die GAL-Fraktion | der GAL-Fraktion | der GAL-Fraktion
`;

/** Of these no form may be guessed: a topic, a slogan, several names in one. */
export const unclearPublicNames = `
Bildung und Kultur
Bildung, Kultur und Umweltschutz
Bürgerdienste und Ordnungsamtsangelegenheiten
Eingaben und Beschwerden
Geschäftsordnung, Eingaben und Beschwerden
Gesundheit
Integration
Kultur
Schule
Schule und Sport
Soziales und Bürgerdienste
Sport
Stadtentwicklung
Transparenz und Bürgerbeteiligung
Umwelt
Wirtschaft, Arbeit und Ordnungsamt
Zentrale Aufgaben, Sozialraumorientierung und Wohnen
Ökologische Stadtentwicklung
Ich bin ein Frankfurter
Global Unity in Germany
WIR IN FRANKFURT
Offenbach für alle
Amberger Bunt
Wir sind Rüsselsheim
Move35 – Marburg bewegen
Gießen International
Gemeinsam für Wetzlar
Ehrenamt und Sport für Kassel
Democratic World
BAMBERGS UNABHÄNGIGE BÜRGER
Ehrenamt und Sport
Ich tu's - DIE BÜRGER - Initiative e.V.
Pfeffer und Salz e. V.
Altendiez. Unabhängig. Frei. e.V.
AUF Gelsenkirchen
Pro Chemnitz
Heidelberg in Bewegung
fresh
Campus Grün
Niederdorf bewegen
`;
