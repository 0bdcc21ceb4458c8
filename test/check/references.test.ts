import type { Reference, References } from '../../src/references/references.ts';
import { motion, reason, resolution, rule } from './cases.ts';

const body = (text: string, fields = {}) => motion(fields, `${resolution}\n${reason}\n${text}`);

const files: Record<string, Reference> = {
  'da.pdf': { state: 'present', location: 'file:///da.pdf' },
  'fehlt.pdf': { state: 'absent', location: 'file:///fehlt.pdf' },
  '../../oben.pdf': { state: 'outside' },
  'karte.png': {
    state: 'present',
    location: 'file:///karte.png',
    image: { format: 'png', bytes: new Uint8Array(), width: 1, height: 1 },
  },
  'schwer.svg': {
    state: 'present',
    location: 'file:///schwer.svg',
    fault: { type: 'too-heavy' },
  },
  'lose.svg': {
    state: 'present',
    location: 'file:///lose.svg',
    image: { format: 'svg', bytes: new Uint8Array(), width: 1, height: 1 },
    fault: { type: 'lacks-pictures' },
  },
  'kaputt.png': { state: 'present', location: 'file:///kaputt.png', fault: { type: 'no-image' } },
  'jpeg.png': {
    state: 'present',
    location: 'file:///jpeg.png',
    fault: { type: 'other-format', format: 'jpeg' },
  },
  'fehlt.antrag.md': { state: 'absent', location: 'file:///fehlt.antrag.md' },
  'da.antrag.md': { state: 'present', location: 'file:///da.antrag.md' },
};
const references: References = {
  get: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
};

rule('anlage-fehlt', {
  finds: {
    'a link': { text: body('## Anlagen\n\n- [Statistik](⟦fehlt.pdf⟧)\n'), references },
    'a file outside': { text: body('## Anlagen\n\n- [Statistik](⟦../../oben.pdf⟧)\n'), references },
    'an image': { text: body('![Karte](⟦fehlt.pdf⟧)\n'), references },
    'a logo': { text: motion({ briefkopf: '{logo: ⟦fehlt.pdf⟧}' }), references },
  },
  silent: {
    'what is there': { text: body('[Statistik](da.pdf), ![Karte](karte.png)\n'), references },
    'the network': {
      text: body(
        '[Gesetz](https://example.org/fehlt.pdf), <rat@example.org>, [oben](#begründung)\n',
      ),
      references,
    },
  },
});

rule('anlage-ungenannt', {
  finds: {
    'a reference': {
      text: body('Die Unfälle nehmen zu (⟦siehe Anlage⟧ 1).\n'),
      brings: ['platzhalter'],
    },
    short: { text: body('Die Unfälle nehmen zu, ⟦vgl. Anlage⟧.\n'), brings: ['platzhalter'] },
    enclosed: { text: body('Die ⟦beigefügte Anlage⟧ zeigt es.\n'), brings: ['platzhalter'] },
  },
  silent: {
    'a section': body('Die Unfälle nehmen zu (siehe Anlage).\n\n## Anlagen\n\n- Statistik\n'),
    'a facility': body('Die Anlage am Fluss ist alt; die Anlagen werden gepflegt.\n'),
    'an annex of another paper': body(
      'Das zeigt die Vorlage (siehe Anlage 2 der Vorlage 2026/0415).\n',
    ),
    'an amendment': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' },
      '## Beschlussvorschlag\n\nPunkt 2 (siehe Anlage) entfällt.\n',
    ),
  },
});

rule('bild-ohne-alternativtext', {
  finds: { 'an image': { text: body('⟦![](karte.png)⟧\n'), references } },
  silent: { 'an image with text': { text: body('![Karte](karte.png)\n'), references } },
});

rule('bild-unlesbar', {
  finds: {
    'no image': { text: body('![Karte](⟦kaputt.png⟧)\n'), references },
    'another format': { text: body('![Karte](⟦jpeg.png⟧)\n'), references },
    'a drawing of linked pictures': { text: body('![Karte](⟦lose.svg⟧)\n'), references },
  },
  silent: { 'an image': { text: body('![Karte](karte.png)\n'), references } },
});

rule('bild-zu-schwer', {
  finds: { 'a drawing': { text: body('![Karte](⟦schwer.svg⟧)\n'), references } },
  silent: { 'an image': { text: body('![Karte](karte.png)\n'), references } },
});

rule('tabelle-ohne-kopf', {
  finds: { 'an empty row': body('⟦|  |  |⟧\n| --- | --- |\n| 2025 | 12 |\n') },
  silent: {
    'a header': body('| Jahr | Unfälle |\n| --- | --- |\n| 2025 | 12 |\n'),
    'a corner left free': body('|  | Unfälle |\n| --- | --- |\n| 2025 | 12 |\n'),
  },
});

const change = '## Beschlussvorschlag\n\nPunkt 2 entfällt.\n';

rule('bezug-fehlt', {
  finds: {
    'an amendment of nothing': {
      text: motion({ art: '⟦Änderungsantrag⟧' }, change),
      brings: ['platzhalter'],
    },
    'a supplement of nothing': {
      text: motion({ art: '⟦Ergänzungsantrag⟧' }, change),
      brings: ['platzhalter'],
    },
  },
  silent: {
    'a plain motion': motion(),
    'an amendment': motion({ art: 'Änderungsantrag', bezug: 'TOP 6' }, change),
  },
});

rule('bezug-nicht-gefunden', {
  finds: {
    'a path': {
      text: motion({ art: 'Änderungsantrag', bezug: '⟦fehlt.antrag.md⟧' }, change),
      references,
    },
  },
  silent: {
    'a path that leads somewhere': {
      text: motion({ art: 'Änderungsantrag', bezug: 'da.antrag.md' }, change),
      references,
    },
    'a text': {
      text: motion({ art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' }, change),
      references,
    },
  },
});

rule('bezug-stelle-fehlt', {
  finds: {
    'no passage': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' },
      '⟦## Beschlussvorschlag⟧\n\nEs wird eine Ampel aufgestellt.\n',
    ),
  },
  silent: {
    'a page': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' },
      '## Beschlussvorschlag\n\nAuf S. 3 wird „soll“ gestrichen.\n',
    ),
    'words that are quoted': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' },
      '## Beschlussvorschlag\n\nDie Worte „soll geprüft werden“ werden gestrichen.\n',
    ),
    'an addition': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415' },
      '## Beschlussvorschlag\n\nDie Vorlage wird ergänzt: Es wird eine Ampel aufgestellt.\n',
    ),
    'an Ergänzungsantrag': motion(
      { art: 'Ergänzungsantrag', bezug: 'Vorlage 2026/0415' },
      '## Beschlussvorschlag\n\nEs wird eine Ampel aufgestellt.\n',
    ),
    'a paragraph sign': motion(
      { art: 'Änderungsantrag', bezug: 'Satzung' },
      '## Beschlussvorschlag\n\n§ 3 entfällt.\n',
    ),
    'a passage in the head': motion(
      { art: 'Änderungsantrag', bezug: 'Vorlage 2026/0415, Ziffer 3' },
      '## Beschlussvorschlag\n\nEs wird eine Ampel aufgestellt.\n',
    ),
  },
});

rule('link-unsicher', {
  finds: Object.fromEntries(
    [
      '//host/x.exe',
      '/etc/passwd',
      '\\\\host\\x',
      '%5C%5Chost%5Cx',
      '%255C%255Chost',
      'C:/Windows/x.exe',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'ms-word:ofe|u|http://x/',
      'mailto:rat@example.org?attach=/etc/passwd',
      'mailto:rat@example.org?subject=x&%61ttachment=x',
      'ftp://example.org/x',
      'https://rathaus.example@example.org/x',
      'http://karla:geheim@example.org',
      'http:\\\\host\\x',
    ].map((url) => [
      url,
      body(`⟦[Liste](${url.replaceAll('\\', '\\\\')})⟧ und [a][b]\n\n[c]: ${url}\n`),
    ]),
  ),
  silent: Object.fromEntries(
    [
      'https://example.org/x?a=b#c',
      'https://example.org/@rat?an=rat@example.org',
      'mailto:rat@example.org?subject=Antrag',
      'tel:+49301234',
      'da.pdf',
      '#begründung',
    ].map((url) => [url, { text: body(`[Liste](${url})\n`), references }]),
  ),
});
