import { writeFileSync } from 'node:fs';
import { kinds } from '../src/motion/kinds.ts';
import type { Language, Text } from '../src/text/language.ts';
import {
  accent,
  box,
  bulb,
  button,
  escaped,
  faint,
  file,
  framed,
  green,
  height,
  ink,
  key,
  mono,
  pale,
  raw,
  red,
  squiggle,
  text,
  value,
  width,
  yellow,
} from './pictures/drawing.ts';

/**
 * The drawings beside the steps of the walkthrough. They have a paper of their own, so that they
 * stand in light and dark themes alike.
 *
 * `npm run generate` writes `walkthrough/*.svg`; a test holds that they are current.
 */
export function walkthroughDrawings(): Map<string, string> {
  const languages: Language[] = ['de', 'en'];
  return new Map(
    drawings.flatMap(({ name, title, draw }) =>
      languages.map((language): [string, string] => [
        `${name}.${language}.svg`,
        framed(
          title[language],
          draw((text) => text[language], language),
        ),
      ]),
    ),
  );
}

interface Drawing {
  /** Of the step's page. */
  name: string;
  title: Text;
  draw(words: Words, language: Language): string;
}

const drawings: readonly Drawing[] = [
  {
    name: 'new',
    title: {
      de: 'Neuer Antrag fragt nach der Art; darunter die Angaben für den Brief',
      en: 'New Antrag asks for the kind; below it the details of the letter',
    },
    draw: drawNew,
  },
  {
    name: 'facts',
    title: {
      de: 'Unterstrichene Fehler, die Abhilfe dazu und die Statuszeile',
      en: 'Underlined faults, their remedy, and the status bar',
    },
    draw: drawFacts,
  },
  {
    name: 'preview',
    title: { de: 'Der Text und daneben der Brief', en: 'The text and the letter beside it' },
    draw: drawPreview,
  },
  {
    name: 'export',
    title: { de: 'Der Brief neben dem Antrag', en: 'The letter beside the motion' },
    draw: drawExport,
  },
];

type Words = (text: Text) => string;

function drawNew(words: Words, language: Language): string {
  const rows = kinds.slice(0, 3).map(({ word, meaning }, index) => {
    const at = 67 + index * 24;
    const explained = `<tspan dx="8" fill="${faint}" font-size="11" font-weight="400">${escaped(meaning[language])}</tspan>`;
    const chosen = index === 0 ? box(56, 50, 408, 24, { fill: '#e6eef2' }) : '';
    return chosen + raw(68, at, escaped(word) + explained, { bold: index === 0 });
  });
  return `${editor(['---', 'art: Antrag', 'betreff: Sichere Querung an der Schule', 'gremium: Stadtrat', 'sitzung: 18.03.2027', 'datum: 22.02.2027'], 158)}
${box(48, 16, 424, 116, { fill: '#fff', stroke: '#b9c5cb', shadow: true })}
${text(width / 2, 38, `${words({ de: 'Neuer Antrag', en: 'New Antrag' })} (2/4)`, { fill: faint, anchor: 'middle' })}
${rows.join('\n')}`;
}

function drawFacts(words: Words): string {
  return `${editor(['gremium: Stadtrat', 'sitzung: 18.03.2027', 'datum: 31.02.2027', 'ort: Musterhausen', '', '## Begründnug'], 34)}
${squiggle(103, 95, 78, red)}
${squiggle(71, 167, 78, yellow)}
${box(150, 176, 250, 58, { fill: '#fff', stroke: '#b9c5cb', shadow: true })}
${box(154, 180, 242, 25, { fill: '#e6eef2' })}
${bulb(168, 192)}
${text(184, 197, words({ de: 'Durch „Begründung“ ersetzen', en: 'Replace with "Begründung"' }))}
${text(184, 222, words({ de: 'Regel ausschalten', en: 'Switch off the rule' }), { fill: faint })}
${box(0, 270, width, 30, { fill: accent, radius: 0 })}
${text(20, 290, `Antrag · Stadtrat · 18.03.2027 · ${words({ de: 'Frist in 3 Tagen · 2 Befunde', en: 'deadline in 3 days · 2 findings' })}`, { fill: '#fff' })}`;
}

function drawPreview(): string {
  const lines = [96, 150, 128, 0, 108, 156, 140, 152, 70, 0, 118, 146, 98];
  const body = lines.map((length, index) =>
    length === 0
      ? ''
      : box(28, 44 + index * 18, length, 7, {
          fill: [0, 4, 10].includes(index) ? '#b7cbd6' : pale,
        }),
  );
  return `${body.join('\n')}
${box(232, 0, width - 232, height, { fill: '#e9edef', radius: 0 })}
${page(284, 22, 190)}
<path d="M200 150h22m-8-8 8 8-8 8" fill="none" stroke="${accent}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function drawExport(words: Words): string {
  return `${text(28, 44, words({ de: 'Anträge 2027', en: 'Motions 2027' }), { bold: true })}
${file(30, 58, green)}${text(54, 72, 'schulweg.antrag.md')}
${file(30, 84, '#2b579a')}${text(54, 98, 'schulweg.docx', { bold: true })}
${file(30, 110, red)}${text(54, 124, 'schulweg.pdf', { fill: faint })}
${box(232, 0, width - 232, height, { fill: '#e9edef', radius: 0 })}
${page(284, 22, 190)}
${box(60, 216, 330, 66, { fill: '#fff', stroke: '#b9c5cb', shadow: true })}
<circle cx="82" cy="238" r="7" fill="none" stroke="${value}" stroke-width="1.5"/>
${text(82, 242, 'i', { fill: value, size: 11, anchor: 'middle', bold: true })}
${text(98, 243, words({ de: 'schulweg.docx ist geschrieben.', en: 'schulweg.docx is written.' }))}
${button(words({ de: 'Öffnen', en: 'Open' }), 202, 256, 70, true)}
${button(words({ de: 'Im Ordner zeigen', en: 'Show in folder' }), 278, 256, 104, false)}`;
}

/** Lines of a motion as the editor colours them. */
function editor(lines: readonly string[], top: number): string {
  return lines
    .map((line, index) => {
      const at = top + index * 24;
      const number = text(30, at + 10, String(index + 1), {
        fill: '#a9b4ba',
        font: mono,
        anchor: 'end',
      });
      const [, name, rest] = /^(\w+:)(.*)$/u.exec(line) ?? [];
      const shown = name
        ? `<tspan fill="${key}">${name}</tspan><tspan fill="${value}">${escaped(rest ?? '')}</tspan>`
        : escaped(line);
      const bold = line.startsWith('#');
      return `${number}\n${raw(48, at + 10, shown, { font: mono, bold, fill: bold ? accent : ink })}`;
    })
    .join('\n');
}

/** A letter in small: address, title, points, signature. */
function page(x: number, y: number, across: number): string {
  const down = across * 1.35;
  const line = (dx: number, dy: number, length: number, fill = pale, thick = 4) =>
    box(x + dx, y + dy, length, thick, { fill, radius: 2 });
  return `${box(x, y, across, down, { fill: '#fff', stroke: '#c9d2d7', radius: 2, shadow: true })}
${[line(112, 30, 56), line(20, 40, 50), line(20, 49, 74), line(20, 58, 62)].join('\n')}
${[line(20, 84, 140, accent, 5), line(20, 94, 96, accent, 5)].join('\n')}
${[line(20, 112, 84), line(20, 124, 146), line(20, 136, 70)].join('\n')}
${[line(20, 150, 6, ink), line(32, 150, 130, ink), line(20, 161, 6, ink), line(32, 161, 108, ink)].join('\n')}
${[line(20, 178, 44, accent), line(20, 189, 148), line(20, 199, 140), line(20, 209, 96)].join('\n')}
<path d="M${x + 22} ${y + 236}c8-14 10 6 18-4s10 4 22-4" fill="none" stroke="${value}" stroke-width="1.5"/>`;
}

if (process.argv[1]?.endsWith('walkthrough.ts')) {
  for (const [name, drawing] of walkthroughDrawings())
    writeFileSync(`walkthrough/${name}`, drawing);
}
