import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pasteOffers } from '../../src/import/clipboard.ts';
import { importClipboard } from '../../src/import/import.ts';
import { leftOutCounts } from '../../src/import/left-out.ts';
import type { LeftOut } from '../../src/import/paper.ts';

const place = { before: '## Begründung\n\nText.\n\n', after: '' };

interface Pasted {
  text: string;
  leftOut: Partial<Record<LeftOut['kind'], string[]>>;
}

function pasted(html: string | undefined, text = ''): Pasted {
  const [offer] = pasteOffers({ html, text }, place);
  const leftOut: Pasted['leftOut'] = {};
  for (const { kind, text: said } of offer?.leftOut ?? [])
    leftOut[kind] = [...(leftOut[kind] ?? []), said];
  return { text: offer?.text ?? '', leftOut };
}

describe('A mail that is pasted', () => {
  it('from Outlook comes without its head, salutation, closing and notice', () => {
    const html = `<p class=MsoNormal>Hallo Karla,</p><p class=MsoNormal>Die Straße ist laut.</p>
<p class=MsoNormal>Viele Grüße</p><p class=MsoNormal>Jon</p>
<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Muster, Karla<br>
<b>Gesendet:</b> Montag, 1. März 2027 10:11<br><b>An:</b> Beispiel, Jon; Beispiel, Eva<br><b>Betreff:</b> WG: Querung</p></div>
<p class=MsoNormal>Sehr geehrter Herr Beispiel,</p><p class=MsoNormal>die Stadt baut.</p>
<p class=MsoNormal>Mit freundlichen Grüßen<br>Karla Muster</p>
<p class=MsoNormal>Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Empfänger, löschen Sie sie.</p>`;
    assert.deepEqual(pasted(html), {
      text: 'Die Straße ist laut.\n\ndie Stadt baut.',
      leftOut: {
        frame: [
          'Hallo Karla,',
          'Viele Grüße',
          'Jon',
          'Sehr geehrter Herr Beispiel,',
          'Mit freundlichen Grüßen',
          'Karla Muster',
        ],
        mail: [
          'Von: Muster, Karla',
          'Gesendet: Montag, 1. März 2027 10:11',
          'An: Beispiel, Jon; Beispiel, Eva',
          'Betreff: WG: Querung',
        ],
        notice: [
          'Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Empfänger, löschen Sie sie.',
        ],
      },
    });
  });

  it('from Thunderbird comes without who wrote, the bar of its quotation and the signature', () => {
    const html = `<div class="moz-cite-prefix">Am 01.03.2027 um 10:11 schrieb Karla Muster:<br></div>
<blockquote type="cite" cite="mid:a@b"><p>Erster Satz.</p><pre class="moz-signature">-- <br>Karla Muster</pre></blockquote>`;
    assert.deepEqual(pasted(html), {
      text: 'Erster Satz.',
      leftOut: {
        mail: ['Am 01.03.2027 um 10:11 schrieb Karla Muster:'],
        signature: ['--', 'Karla Muster'],
        quotation: ['Erster Satz.'],
      },
    });
  });

  it('from Gmail, and as Thunderbird passes it on, comes without its head', () => {
    const gmail = `<div>Text.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 1. März 2027 um 10:11 Uhr schrieb Karla &lt;<a href="mailto:k@example.org">k@example.org</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Zitat.</div></blockquote></div>`;
    assert.equal(pasted(gmail).text, 'Text.\n\nZitat.');
    const passedOn = `<p>Text.</p><div class="moz-forward-container">-------- Weitergeleitete Nachricht --------
<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>Querung</td></tr><tr><th>Von: </th><td>Karla</td></tr></tbody></table><p>Weiteres.</p></div>`;
    const { text, leftOut } = pasted(passedOn);
    assert.equal(text, 'Text.\n\nWeiteres.');
    assert.deepEqual(leftOut.mail, [
      'Betreff: Querung',
      'Von: Karla',
      '-------- Weitergeleitete Nachricht --------',
    ]);
  });

  it('has the lines of its paragraphs joined where each is a paragraph', () => {
    const lines = [
      'Die Straße ist an dieser Stelle sehr breit und wird von vielen',
      'Kindern auf dem Weg zur Schule überquert, die dort nicht gut zu',
      'sehen sind, weil rechts und links Autos parken und die Büsche bis',
      'an den Bordstein stehen.',
      'Eine Querung fehlt bis heute, obwohl die Eltern seit langem eine',
      'zu bekommen versuchen und auch die Polizei der Stadt eine Verbes-',
      'serung empfiehlt.',
    ];
    const html = lines.map((line) => `<p class=MsoPlainText>${line}</p>`).join('\n');
    assert.equal(
      pasted(html).text,
      `${lines.slice(0, 4).join(' ')}\n\n${lines.slice(4).join(' ').replace('Verbes- s', 'Verbess')}`,
    );
    assert.equal(pasted(`<div>${lines.join('<br>')}</div>`).text, pasted(html).text);
  });

  it('leaves lines apart that are a list of names', () => {
    const names = Array.from(
      { length: 6 },
      (_, n) => `Karla Muster ${n}, Vorsitzende der Fraktion`,
    );
    assert.equal(pasted(`<div>${names.join('<br>')}</div>`).text, names.join('\\\n'));
  });

  it('as plain text comes without head, bars and signature, its lines joined', () => {
    const text = `-------- Weitergeleitete Nachricht --------
Betreff: \tQuerung
Datum: \tMon, 1 Mar 2027 10:11:00 +0100
Von: \tKarla Muster <karla@example.org>
An: \tjon@example.org,
\teva@example.org

Hallo Jon,

> hier der Text, den wir besprochen haben und der in den Antrag soll,
> weil er die Lage an der Schule gut beschreibt.

-- 
Karla Muster
Tel. 01234 5
`;
    const { text: typed, leftOut } = pasted(undefined, text);
    assert.equal(
      typed,
      'hier der Text, den wir besprochen haben und der in den Antrag soll, weil er die Lage an der Schule gut beschreibt.',
    );
    assert.equal(leftOut.mail?.length, 6);
    assert.deepEqual(leftOut.frame, ['Hallo Jon,']);
    assert.deepEqual(leftOut.signature, ['--', 'Karla Muster', 'Tel. 01234 5']);
    assert.equal(leftOut.quotation?.length, 2);
  });

  it('that was passed on twice comes without both heads', () => {
    const head = (name: string) =>
      `Von: ${name} <${name}@example.org>\nGesendet: Dienstag, 2. März 2027 09:00\nAn: Jon\nBetreff: WG: Querung\n\n`;
    const { text, leftOut } = pasted(
      undefined,
      `${head('eva')}zur Kenntnis\n\n${head('karla')}Die Ampel fehlt.\n`,
    );
    assert.equal(text, 'zur Kenntnis\n\nDie Ampel fehlt.');
    assert.equal(leftOut.mail?.length, 8);
  });

  it('is not what only looks like one', () => {
    for (const text of [
      'Von: SPD-Fraktion\nAn: Rat der Stadt\nBetreff: Querung\n\nText.',
      'Am 3. März schrieb die Verwaltung:\nDas geht nicht.',
      'Erstens\n--\nZweitens',
      '> Zitat\n> der Satzung\n\nText.',
      'Diese E-Mail haben wir beantwortet.\nText.',
    ])
      assert.deepEqual(
        pasteOffers({ text }, place).flatMap(({ leftOut = [] }) => leftOut),
        [],
        text,
      );
  });

  it('of which only the head was copied is pasted whole', () => {
    const text = 'Von: karla@example.org\nGesendet: 1.3.2027 10:11\nBetreff: Querung';
    assert.deepEqual(pasted(undefined, text).leftOut, {});
  });

  it('as a whole letter in an empty motion is read without its head, which is told', async () => {
    const text =
      'Von: karla@example.org\nGesendet: 1.3.2027 10:11\nAn: jon@example.org\nBetreff: Querung\n\nSehr geehrter Herr Beispiel,\n\nDer Rat möge beschließen:\n\n1. So.\n\nBegründung:\n\nDarum.\n\nMit freundlichen Grüßen\n\nKarla Muster\n';
    const { text: typed, leftOut } = await importClipboard({ text });
    assert.doesNotMatch(typed, /Gesendet|example\.org/u);
    assert.match(typed, /## Begründung\n\nDarum\./u);
    assert.equal(leftOut.filter(({ kind }) => kind === 'mail').length, 4);
  });

  it('is told in numbers, in both languages', () => {
    assert.deepEqual(
      leftOutCounts([
        { kind: 'mail', text: 'Von: a' },
        { kind: 'mail', text: 'An: b' },
        { kind: 'page-number', text: '1' },
      ]),
      {
        de: 'Seitenzahlen: 1, Zeilen aus dem Kopf von E-Mails: 2',
        en: 'page numbers: 1, lines of heads of mails: 2',
      },
    );
  });

  it('loses no word that is not told, whatever its lines are', () => {
    const line = fc.constantFrom(
      '',
      '',
      'Von: Karla <karla@example.org>',
      'Gesendet: Montag, 1. März 2027 10:11',
      'Betreff: Querung',
      '-----Ursprüngliche Nachricht-----',
      'Am 01.03.2027 um 10:11 schrieb Karla:',
      '-- ',
      '> Zitat eins',
      '>> Zitat zwei',
      'Sehr geehrte Frau Muster,',
      'Liebe Grüße',
      'Mit freundlichen Grüßen',
      'Karla Muster',
      'Begründung:',
      '1. Die Stadt baut.',
      'Diese E-Mail ist vertraulich.',
      'Ein langer Satz, der sagt, was in der Stadt zu tun ist, und wann.',
    );
    const words = (text: string) =>
      (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort((one, other) => one.localeCompare(other));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        (lines, asPage) => {
          const copied = lines.join('\n');
          const escaped = lines.map((one) => one.replace(/&/gu, '&amp;').replace(/</gu, '&lt;'));
          const html = asPage ? escaped.map((one) => `<p>${one}</p>`).join('') : undefined;
          for (const { text, leftOut = [] } of pasteOffers({ html, text: copied }, place)) {
            const told = leftOut
              .filter(({ kind }) => kind !== 'quotation')
              .map((one) => one.text)
              .join(' ');
            assert.deepEqual(words(`${text} ${told}`), words(copied));
          }
        },
      ),
    );
  });
});
