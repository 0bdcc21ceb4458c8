import assert from 'node:assert/strict';
import { letterOf } from '../compose/letter-of.ts';

/** The salutation and the lines that name the recipient, for what the head says of them. */
const cases: [recipient: string, salutation: string, ...lines: string[]][] = [
  [
    '{anrede: Frau, name: Karla Muster, funktion: Vorsitzende}',
    'Sehr geehrte Frau Muster,',
    'Frau Vorsitzende Karla Muster',
  ],
  [
    '{anrede: Herr, name: Jon Beispiel, funktion: Vorsitzender}',
    'Sehr geehrter Herr Beispiel,',
    'Herrn Vorsitzenden Jon Beispiel',
  ],
  ['{anrede: Herrn, name: Jon Beispiel}', 'Sehr geehrter Herr Beispiel,', 'Herrn Jon Beispiel'],
  [
    '{anrede: Herr, name: Jon Beispiel, funktion: Oberbürgermeisterin}',
    'Sehr geehrter Herr Oberbürgermeister,',
    'Herrn Oberbürgermeister Jon Beispiel',
  ],
  [
    '{anrede: Frau, funktion: Frau Oberbürgermeisterin}',
    'Sehr geehrte Frau Oberbürgermeisterin,',
    'Frau Oberbürgermeisterin',
  ],
  [
    '{funktion: Bürgermeister und Vorsitzender des Rates}',
    'Sehr geehrter Herr Bürgermeister,',
    'Herrn Bürgermeister und Vorsitzenden des Rates',
  ],
  ['{gremium: Erweitertes Präsidium}', 'Sehr geehrtes Präsidium,', 'Erweitertes Präsidium'],
  ['{gremium: Tagungspräsidium}', 'Sehr geehrtes Präsidium,', 'Tagungspräsidium'],
  ['{gremium: Polizeipräsidium}', 'Sehr geehrte Damen und Herren,', 'Polizeipräsidium'],
  [
    '{anrede: Frau, titel: Dr., name: Karla Muster}',
    'Sehr geehrte Frau Dr. Muster,',
    'Frau Dr. Karla Muster',
  ],
  [
    '{anrede: Herr, titel: Prof. Dr., name: Jon Beispiel}',
    'Sehr geehrter Herr Professor Beispiel,',
    'Herrn Prof. Dr. Jon Beispiel',
  ],
  [
    '{anrede: Frau, titel: Prof. Dr. Dr. h. c., name: Karla Muster}',
    'Sehr geehrte Frau Professorin Muster,',
    'Frau Prof. Dr. Dr. h. c. Karla Muster',
  ],
  [
    '{anrede: Herr, titel: Dipl.-Ing., name: Jon Beispiel}',
    'Sehr geehrter Herr Beispiel,',
    'Herrn Dipl.-Ing. Jon Beispiel',
  ],
  [
    '{anrede: Herr, titel: Dr.-Ing., name: Jon von Beispiel}',
    'Sehr geehrter Herr Dr. von Beispiel,',
    'Herrn Dr.-Ing. Jon von Beispiel',
  ],
  [
    '{anrede: Herr, name: Dr. Jon Beispiel}',
    'Sehr geehrter Herr Dr. Beispiel,',
    'Herrn Dr. Jon Beispiel',
  ],
  [
    '{name: Frau Karla Muster-Beispiel}',
    'Sehr geehrte Frau Muster-Beispiel,',
    'Frau Karla Muster-Beispiel',
  ],
  ['{name: "Beispiel, Jon", anrede: Herr}', 'Sehr geehrter Herr Beispiel,', 'Herrn Jon Beispiel'],
  [
    '{name: "Jon Beispiel, MdL", anrede: Herr}',
    'Sehr geehrter Herr Beispiel,',
    'Herrn Jon Beispiel, MdL',
  ],
  [
    '{anrede: Herr, name: Jon Beispiel, funktion: Oberbürgermeister}',
    'Sehr geehrter Herr Oberbürgermeister,',
    'Herrn Oberbürgermeister Jon Beispiel',
  ],
  [
    '{anrede: Frau, titel: Dr., name: Ada Beispiel, funktion: Oberbürgermeisterin}',
    'Sehr geehrte Frau Oberbürgermeisterin,',
    'Frau Oberbürgermeisterin Dr. Ada Beispiel',
  ],
  [
    '{anrede: Frau, funktion: Bürgermeisterin}',
    'Sehr geehrte Frau Bürgermeisterin,',
    'Frau Bürgermeisterin',
  ],
  ['{funktion: Bürgermeister}', 'Sehr geehrter Herr Bürgermeister,', 'Herrn Bürgermeister'],
  [
    '{anrede: Herr, funktion: Erster Bürgermeister, name: Jon Beispiel}',
    'Sehr geehrter Herr Bürgermeister,',
    'Herrn Ersten Bürgermeister Jon Beispiel',
  ],
  ['{anrede: Herr, funktion: Landrat}', 'Sehr geehrter Herr Landrat,', 'Herrn Landrat'],
  ['{funktion: Landrätin}', 'Sehr geehrte Frau Landrätin,', 'Frau Landrätin'],
  [
    '{anrede: Frau, funktion: Ortsvorsteherin, name: Ada Beispiel}',
    'Sehr geehrte Frau Ortsvorsteherin,',
    'Frau Ortsvorsteherin Ada Beispiel',
  ],
  [
    '{anrede: Herr, funktion: Stadtverordnetenvorsteher}',
    'Sehr geehrter Herr Stadtverordnetenvorsteher,',
    'Herrn Stadtverordnetenvorsteher',
  ],
  [
    '{anrede: Frau, funktion: Stadtverordnetenvorsteherin}',
    'Sehr geehrte Frau Stadtverordnetenvorsteherin,',
    'Frau Stadtverordnetenvorsteherin',
  ],
  [
    '{anrede: Herr, funktion: Präsident, name: Jon Beispiel}',
    'Sehr geehrter Herr Präsident,',
    'Herrn Präsidenten Jon Beispiel',
  ],
  [
    '{anrede: Frau, funktion: Präsidentin des Landtags, name: Ada Beispiel}',
    'Sehr geehrte Frau Präsidentin,',
    'Frau Ada Beispiel',
    'Präsidentin des Landtags',
  ],
  [
    '{anrede: Herr, funktion: Bezirksbürgermeister}',
    'Sehr geehrter Herr Bezirksbürgermeister,',
    'Herrn Bezirksbürgermeister',
  ],
  ['{anrede: Frau, funktion: Vorsitzende}', 'Sehr geehrte Frau Vorsitzende,', 'Frau Vorsitzende'],
  [
    '{anrede: Herr, funktion: Vorsitzender}',
    'Sehr geehrter Herr Vorsitzender,',
    'Herrn Vorsitzenden',
  ],
  ['{funktion: Vorsitzende}', 'Sehr geehrte Frau Vorsitzende,', 'Frau Vorsitzende'],
  [
    '{anrede: Herr, funktion: stellvertretender Vorsitzender}',
    'Sehr geehrter Herr Vorsitzender,',
    'Herrn stellvertretenden Vorsitzenden',
  ],
  [
    '{anrede: Frau, funktion: Vorsitzender, name: Ada Beispiel}',
    'Sehr geehrte Frau Beispiel,',
    'Frau Vorsitzende Ada Beispiel',
  ],
  [
    '{anrede: Frau, funktion: Oberbürgermeister}',
    'Sehr geehrte Frau Oberbürgermeisterin,',
    'Frau Oberbürgermeisterin',
  ],
  [
    '{anrede: Herr, funktion: Vorsitzender des Kirchenvorstands, name: Jon Beispiel}',
    'Sehr geehrter Herr Beispiel,',
    'Herrn Jon Beispiel',
    'Vorsitzender des Kirchenvorstands',
  ],
  [
    '{anrede: Herr, funktion: Vorsitzender des Bauausschusses}',
    'Sehr geehrter Herr Vorsitzender,',
    'Herrn Vorsitzenden des Bauausschusses',
  ],
  [
    '{anrede: Herr, funktion: Beigeordneter, name: Jon Beispiel}',
    'Sehr geehrter Herr Beispiel,',
    'Herrn Beigeordneten Jon Beispiel',
  ],
  ['{name: Robin Beispiel}', 'Guten Tag Robin Beispiel,', 'Robin Beispiel'],
  [
    '{name: Robin Beispiel, funktion: Vorsitzende}',
    'Guten Tag Robin Beispiel,',
    'Vorsitzende Robin Beispiel',
  ],
  ['{titel: Dr., name: Robin Beispiel}', 'Guten Tag Dr. Robin Beispiel,', 'Dr. Robin Beispiel'],
  [
    '{gremium: Präsidium der Stadtverordnetenversammlung}',
    'Sehr geehrtes Präsidium,',
    'Präsidium der Stadtverordnetenversammlung',
  ],
  ['{gremium: Präsidium}', 'Sehr geehrtes Präsidium,', 'Präsidium'],
  ['{gremium: Gemeinderat}', 'Sehr geehrte Damen und Herren,', 'Gemeinderat'],
  [
    '{zeilen: [Stadt Musterhausen, Der Oberbürgermeister]}',
    'Sehr geehrte Damen und Herren,',
    'Stadt Musterhausen',
    'Der Oberbürgermeister',
  ],
  [
    '{zeilen: [Vorsitzende Frau Karla Muster], anrede: Frau, name: Karla Muster, funktion: Vorsitzende}',
    'Sehr geehrte Frau Muster,',
    'Vorsitzende Frau Karla Muster',
  ],
  ['{anrede: Frau}', 'Sehr geehrte Damen und Herren,'],
  [
    '{anrede: Herr, funktion: Mitglied des Ortsbeirats}',
    'Sehr geehrte Damen und Herren,',
    'Mitglied des Ortsbeirats',
  ],
  [
    '{anrede: Frau, name: Ada Beispiel, funktion: Geschäftsstelle}',
    'Sehr geehrte Frau Beispiel,',
    'Frau Ada Beispiel',
    'Geschäftsstelle',
  ],
];

describe('salutation and address', () => {
  for (const [recipient, salutation, ...lines] of cases) {
    it(recipient, () => {
      const letter = letterOf(`empfaenger: ${recipient}`);
      assert.equal(letter.salutation, salutation);
      assert.deepEqual(letter.recipients, lines.length > 0 ? [lines] : []);
    });
  }

  it('has the body above and the address below', () => {
    const letter = letterOf(
      'empfaenger: {gremium: Bauausschuss, anrede: Frau, name: Karla Muster, anschrift: [Rathaus, 01234 Musterhausen]}',
    );
    assert.deepEqual(letter.recipients, [
      ['Bauausschuss', 'Frau Karla Muster', 'Rathaus', '01234 Musterhausen'],
    ]);
  });

  it('reads an address that is one text', () => {
    for (const [typed, greeting, ...lines] of [
      [
        'Herrn Oberbürgermeister Dr. Jon Beispiel, Rathaus, 01234 Musterhausen',
        'Sehr geehrter Herr Oberbürgermeister,',
        'Herrn Oberbürgermeister Dr. Jon Beispiel',
        'Rathaus',
        '01234 Musterhausen',
      ],
      [
        'Stadt Musterhausen, Frau Karla Muster, Ratsgasse 1',
        'Sehr geehrte Frau Muster,',
        'Stadt Musterhausen',
        'Frau Karla Muster',
        'Ratsgasse 1',
      ],
      [
        'Herrn Vorsitzenden Jon Beispiel',
        'Sehr geehrter Herr Beispiel,',
        'Herrn Vorsitzenden Jon Beispiel',
      ],
      ['Frau Bürgermeisterin', 'Sehr geehrte Frau Bürgermeisterin,', 'Frau Bürgermeisterin'],
      ['Landeswahlamt', 'Sehr geehrte Damen und Herren,', 'Landeswahlamt'],
    ] as const) {
      const letter = letterOf(`empfaenger: ${typed}`);
      assert.equal(letter.salutation, greeting);
      assert.deepEqual(letter.recipients, [lines]);
    }
  });

  it('greets several recipients in one line', () => {
    const salutation = (...recipients: string[]) =>
      letterOf(`empfaenger: [${recipients.join(', ')}]`).salutation;
    assert.equal(
      salutation('{anrede: Frau, name: Ada Beispiel}', '{anrede: Herr, name: Jon Beispiel}'),
      'Sehr geehrte Frau Beispiel, sehr geehrter Herr Beispiel,',
    );
    assert.equal(
      salutation(
        '{name: Robin Beispiel}',
        '{funktion: Landrätin}',
        '{gremium: Presse}',
        '{gremium: Rat}',
      ),
      'Guten Tag Robin Beispiel, sehr geehrte Frau Landrätin, sehr geehrte Damen und Herren,',
    );
    assert.equal(
      salutation('{gremium: Presse}', '{gremium: Rat}'),
      'Sehr geehrte Damen und Herren,',
    );
  });
});
