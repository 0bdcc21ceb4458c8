const head = `---
art: Antrag
betreff: Sichere Querung an der Grundschule Nord
gremium: Ausschuss für Bau und Verkehr
sitzung: 24.09.2026
datum: 28.08.2026
ort: Musterhausen
antragsteller:
  - fraktion: Fraktion Offene Stadt
    sitz: Rat der Stadt Musterhausen
    anrede: Frau
    name: Karla Muster
    funktion: Fraktionsvorsitzende
    anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Ausschuss für Bau und Verkehr
  anrede: Herr
  name: Jon Beispiel
  funktion: Vorsitzender
  anschrift: [Rathaus, Marktplatz 1, 01234 Musterhausen]
---
`;

const points = `1. Die Verwaltung richtet an der Lindenstraße bis zum 30. Juni 2027 einen Fußgängerüberweg ein.
2. Sie prüft bis zur Sitzung am 29.10.2026
   - Tempo 30 zwischen Gartenweg und Mühlgasse,
   - eine Mittelinsel in Höhe der Schule und
   - eine Beleuchtung nach *DIN 5489*.
3. Die Kosten von bis zu 48.000 Euro werden im Produkt 54.01 bereitgestellt.
`;

const paragraphs = `Die Lindenstraße trennt das Wohngebiet von der Grundschule. Jeden Morgen queren
sie gut zweihundert Kinder, die meisten zwischen **7.30 und 8.00 Uhr**. Die Zählung vom 4. Mai 2026
ergab 612 Fahrzeuge in dieser halben Stunde; jedes fünfte fuhr schneller als erlaubt.

> Der Schulweg ist der erste Weg, den ein Kind allein geht.

Auch die Bürger*innen des Viertels haben die Stelle im Mai gemeldet. Ein Überweg mit Mittelinsel
ist die mildeste Lösung, die wirkt: Er kostet wenig, braucht keinen Grunderwerb und lässt den
Bussen ihre Haltestelle.

| Jahr | Unfälle | davon mit Kindern |
| ---- | ------: | ----------------: |
| 2024 |       3 |                 1 |
| 2025 |       5 |                 2 |
`;

/** A motion of so many pages: half of it points and lists, half prose, with tables. */
export function motionOf(pages: number): string {
  const [reason] = paragraphs.split('\n\n');
  const page = (_: unknown, index: number) =>
    `\n## Abschnitt ${index + 1}\n\n${points}\n${paragraphs}\n${points}\n${paragraphs}`;
  const more = Array.from({ length: pages - 1 }, page).join('');
  // The first page holds the letterhead, too.
  return `${head}\n## Beschlussvorschlag\n\n${points}\n## Begründung\n\n${reason}\n${more}`;
}
