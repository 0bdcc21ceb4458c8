import { placesNamed } from './allowed.ts';
import type { Cleaned } from './clean.ts';
import { sizeOf } from './size.ts';
import { type Element, mostElements, TooHeavy } from './tree.ts';

/** What it takes to draw an element, all that it uses spelt out. */
interface Weight {
  elements: number;
  /** Of pictures. */
  pixels: number;
  /** Passes over all of the drawing, as effects (filters) need them. */
  passes: number;
  depth: number;
}

const most: Readonly<Weight> = {
  elements: 2 * mostElements,
  pixels: 25_000_000,
  passes: 24,
  depth: 100,
};

/**
 * Adds up what it takes to draw a drawing. What is used twice counts twice: a few lines that use
 * one another can stand for more than any machine draws.
 * @returns how many passes its effects need
 * @throws {TooHeavy} also where something uses itself
 */
export function weigh({ root, places, pixels }: Cleaned): number {
  const known = new Map<Element, Weight>();
  const open = new Set<Element>();
  const { width, height } = sizeOf(root.attributes);
  return weightOf(root).passes;

  /** How much of the drawing an effect goes over, as it says itself: 1 is all of it. */
  function breadth({ attributes }: Element): number {
    const share = (attribute: string, otherwise: number) => {
      const typed = attributes.get(attribute)?.trim() ?? '';
      const value = Number.parseFloat(typed) / (typed.endsWith('%') ? 100 : 1);
      return Number.isFinite(value) ? Math.abs(value) : otherwise;
    };
    const area = share('width', 1.2) * share('height', 1.2);
    const isInUnits = attributes.get('filterUnits') === 'userSpaceOnUse';
    // Shares are of what has the effect; wide ones are of thin lines.
    return isInUnits ? area / (width * height) : Math.min(area, 4);
  }

  function weightOf(element: Element): Weight {
    const weighed = known.get(element);
    if (weighed) return weighed;
    if (open.has(element) || open.size > most.depth) throw new TooHeavy();
    open.add(element);
    const weight = { elements: 1, pixels: pixels.get(element) ?? 0, passes: passesOf(element) };
    let depth = 0;
    const add = (other: Element, times: number) => {
      const { depth: below, ...more } = weightOf(other);
      depth = Math.max(depth, below);
      weight.elements += more.elements * times;
      weight.pixels += more.pixels * times;
      weight.passes += more.passes * times;
    };
    for (const child of element.children)
      if (typeof child === 'string') weight.elements += child.length / 10;
      else add(child, child.name === 'filter' ? 0 : 1);
    for (const [attribute, value] of element.attributes) {
      const names = placesNamed(attribute, value);
      const times = /marker/u.test(attribute === 'style' ? value : attribute)
        ? corners(element)
        : 1;
      for (const name of names) {
        const used = places.get(name);
        if (used) add(used, times);
      }
    }
    open.delete(element);
    if (element.name === 'filter') weight.passes *= breadth(element);
    const whole = { ...weight, depth: depth + 1 };
    if (
      whole.elements > most.elements ||
      whole.pixels > most.pixels ||
      whole.passes > most.passes ||
      whole.depth > most.depth
    )
      throw new TooHeavy();
    known.set(element, whole);
    return whole;
  }
}

/** At each stands a marker. */
function corners({ attributes }: Element): number {
  const path = attributes.get('d') ?? attributes.get('points') ?? '';
  let numbers = 0;
  for (const _ of path.matchAll(/\d(?!\d)/gu)) numbers += 1;
  return 2 + numbers;
}

/** Drawings are painted at up to so many pixels to their unit. */
const finest = 4;

/** How often an effect goes over all pixels, by what is slow about it. */
function passesOf({ name, attributes }: Element): number {
  const largest = (attribute: string, otherwise = 0) =>
    Math.max(otherwise, ...(attributes.get(attribute) ?? '').split(/[\s,]+/u, 3).map(Number));
  switch (name) {
    case 'feTurbulence':
      return 8 * largest('numOctaves', 1);
    case 'feMorphology':
      return 1 + (2 * finest * largest('radius')) ** 2 / 20;
    case 'feConvolveMatrix':
      return 1 + largest('order', 3) ** 2 / 10;
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return 2;
    case 'feGaussianBlur':
    case 'feDropShadow':
      return 1;
    default:
      return name.startsWith('fe') && !/^feFunc|Node$|Light$/u.test(name) ? 0.5 : 0;
  }
}
