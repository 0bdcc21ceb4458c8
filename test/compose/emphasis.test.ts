import assert from 'node:assert/strict';
import { shortEnough } from '../../src/compose/emphasis.ts';
import { letterOf } from './letter-of.ts';

const resolved = (length: number, brief = '', kind = 'Antrag') =>
  letterOf(
    `art: ${kind}\n${brief}`,
    `## ${kind === 'Anfrage' ? 'Fragen' : 'Beschlussvorschlag'}\n\n1. ${'Wort '.repeat(Math.ceil(length / 10))}\n2. ${'Wort '.repeat(Math.ceil(length / 10))}\n`,
  ).resolution.bold;

describe('A resolution', () => {
  it('is bold while it is short', () => {
    assert.equal(resolved(100), true);
    assert.equal(resolved(shortEnough - 20), true);
    assert.equal(resolved(shortEnough + 100), false);
  });

  it('is bold or not where the drafter says so', () => {
    assert.equal(resolved(4_000, 'brief: {fett: ja}'), true);
    assert.equal(resolved(100, 'brief: {fett: nein}'), false);
  });

  it('is never bold where it asks', () => {
    assert.equal(resolved(100, 'brief: {fett: ja}', 'Anfrage'), false);
  });
});
