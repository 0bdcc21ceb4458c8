/** The pencils of small drawings in SVG. */

export const width = 520;
export const height = 300;

export const ink = '#24313a';
export const faint = '#7c8a92';
export const pale = '#dfe5e8';
export const key = '#8a2f1d';
export const value = '#1c5f80';
export const accent = '#173f56';
export const red = '#c7372f';
export const yellow = '#b98a00';
export const green = '#3b7d4f';

export const sans = 'system-ui, Segoe UI, Helvetica, Arial, sans-serif';
export const mono = 'Consolas, Menlo, Liberation Mono, monospace';

export function squiggle(x: number, y: number, length: number, colour: string): string {
  const waves = Array.from({ length: Math.floor(length / 6) }, () => 'q1.5 -3 3 0t3 0').join('');
  return `<path d="M${x} ${y}${waves}" fill="none" stroke="${colour}" stroke-width="1.4"/>`;
}

export function bulb(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y - 2}" r="5" fill="#f2c744"/><rect x="${x - 2}" y="${y + 3}" width="4" height="4" fill="#c79a1f"/>`;
}

export function file(x: number, y: number, fill: string): string {
  return `<path d="M${x} ${y}h10l5 5v13h-15z" fill="#fff" stroke="${fill}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

export function button(
  label: string,
  x: number,
  y: number,
  across: number,
  isMain: boolean,
): string {
  return `${box(x, y, across, 20, { fill: isMain ? accent : pale, radius: 3 })}
${text(x + across / 2, y + 14, label, { fill: isMain ? '#fff' : ink, size: 11, anchor: 'middle' })}`;
}

interface Box {
  fill: string;
  stroke?: string;
  radius?: number;
  shadow?: boolean;
}

export function box(x: number, y: number, across: number, down: number, style: Box): string {
  const { fill, stroke, radius = 4, shadow = false } = style;
  return `<rect x="${x}" y="${y}" width="${across}" height="${Math.round(down)}" rx="${radius}" fill="${fill}"${stroke ? ` stroke="${stroke}"` : ''}${shadow ? ' filter="url(#shadow)"' : ''}/>`;
}

interface Style {
  fill?: string;
  size?: number;
  font?: string;
  bold?: boolean;
  anchor?: 'middle' | 'end';
}

export function text(x: number, y: number, words: string, style: Style = {}): string {
  return raw(x, y, escaped(words), style);
}

export function raw(x: number, y: number, content: string, style: Style): string {
  const { fill = ink, size = 13, font = sans, bold = false, anchor } = style;
  return `<text x="${Math.round(x)}" y="${y}" fill="${fill}" font-family="${font}" font-size="${size}"${bold ? ' font-weight="600"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''} xml:space="preserve">${content}</text>`;
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** On a sheet of paper of its own, with what a screen reader says of it. */
export function framed(title: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escaped(title)}</title>
<defs>
<filter id="shadow" x="-10%" y="-10%" width="120%" height="130%"><feDropShadow dx="0" dy="2" stdDeviation="3" flood-opacity="0.2"/></filter>
<clipPath id="paper"><rect width="${width}" height="${height}" rx="8"/></clipPath>
</defs>
<g clip-path="url(#paper)">
<rect width="${width}" height="${height}" fill="#fbfcfc"/>
${content}
</g>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="none" stroke="#c9d2d7"/>
</svg>
`;
}
