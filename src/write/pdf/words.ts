/** A line of text as it stands on a page, in pt. */
export interface TextOnPage {
  text: string;
  x: number;
  /** Of its baseline. */
  y: number;
  width: number;
  size: number;
}

/**
 * Where the words of a page stand, from the layer that the renderer draws for selecting text: each
 * line is a box within groups that move and scale it.
 */
export function wordsOn(body: string): TextOnPage[] {
  const found: TextOnPage[] = [];
  const stack: Placing[] = [{ x: 0, y: 0, scaleX: 1, scaleY: 1 }];
  for (const { 0: tag, index } of body.matchAll(/<g\b[^>]*>|<\/g>|<foreignObject\b[^>]*>/g)) {
    const top = stack.at(-1);
    if (!top) break;
    if (tag === '</g>') stack.pop();
    else if (tag.startsWith('<g')) stack.push(placed(top, transform.exec(tag)?.[1] ?? ''));
    else {
      const [, text] = /^<h5:div[^>]*>(.*?)<\/h5:div>/s.exec(body.slice(index + tag.length)) ?? [];
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
        numberOf(tag, name),
      );
      if (text === undefined || x === undefined || y === undefined || !width || !height) continue;
      const size = Math.abs(height * top.scaleY);
      found.push({
        text,
        x: top.x + x * top.scaleX,
        // The box is as high as the type; what hangs below the line is a fifth of it.
        y: top.y + y * top.scaleY + size * 0.8,
        width: width * Math.abs(top.scaleX),
        size,
      });
    }
  }
  return found;
}

interface Placing {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

const transform = /\btransform="([^"]*)"/;

function placed({ x, y, scaleX, scaleY }: Placing, moves: string): Placing {
  const next = { x, y, scaleX, scaleY };
  for (const [, kind, first = '0', second] of moves.matchAll(
    /(translate|scale)\(([-\d.e]+)(?:[ ,]+([-\d.e]+))?\)/g,
  )) {
    if (kind === 'translate') {
      next.x += Number(first) * next.scaleX;
      next.y += Number(second ?? 0) * next.scaleY;
    } else {
      next.scaleX *= Number(first);
      next.scaleY *= Number(second ?? first);
    }
  }
  return next;
}

function numberOf(tag: string, name: string): number | undefined {
  const [, typed] = new RegExp(`\\s${name}="([-\\d.e]+)"`).exec(tag) ?? [];
  return typed === undefined ? undefined : Number(typed);
}
