/** An image with its bytes, already read and checked, or only its path where it is not there. */
export interface Image {
  /** As typed. */
  path: string;
  /** Alternative text; empty for decoration. */
  alternative: string;
  content?: ImageContent;
}

export interface ImageContent {
  format: 'png' | 'jpeg' | 'svg';
  bytes: Uint8Array;
  /** Size in pixels (SVG: user units), as a viewer shows it. */
  width: number;
  height: number;
  /**
   * How a viewer turns what a camera has stored (Exif's numbers, 2 to 8); absent where it stands
   * upright. From 5 on, width and height are stored the other way round.
   */
  orientation?: Orientation;
  /** A drawing with effects (SVG filters), which are pixels wherever they are shown. */
  hasEffects?: boolean;
}

/** Exif's numbers: 1 is as stored, 3 upside down, 6 and 8 on its side; 2, 4, 5, 7 mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
