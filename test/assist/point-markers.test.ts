import assert from 'node:assert/strict';
import { pointMarkers } from '../../src/assist/point-markers.ts';
import { motionOf } from './motion.ts';

const markersIn = (text: string) => {
  const motion = motionOf(text);
  return pointMarkers(motion).map(({ start, end }) => motion.text.slice(start, end));
};

describe('Markers of points', () => {
  for (const { text, markers } of [
    { text: '1. Eins\n2. Zwei', markers: ['1.', '2.'] },
    { text: 'Wir fragen:\na) Wer?\nb) Wann?', markers: ['a)', 'b)'] },
    {
      text: '§ 1 Geltung\n\n(1) Es gilt.\n\n1. Eins\n   a) A',
      markers: ['§ 1', '(1)', '1.', 'a)'],
    },
    { text: '4. a) Welche?\n\nb) Andere?', markers: ['4.', 'a)', 'b)'] },
    { text: 'I. Rom\nII. Athen', markers: ['I.', 'II.'] },
    { text: '- eins\n- zwei', markers: ['-', '-'] },
    { text: '**1.** Eins\n**2.** Zwei', markers: ['**1.**', '**2.**'] },
    { text: '1.Text\n2.Text', markers: ['1.', '2.'] },
    { text: 'Buchstabe\na) der Satzung und Buchstabe\nb) der Ordnung', markers: [] },
    { text: '> 1. Zitat', markers: ['1.'] },
    { text: '1.\n2. Zwei', markers: ['1.', '2.'] },
    { text: '---\nart: Antrag\nbetreff: Mehr\n---\n\n- Punkt', markers: ['-'] },
  ]) {
    it(`are found in ${JSON.stringify(text)}`, () => assert.deepEqual(markersIn(text), markers));
  }
});
