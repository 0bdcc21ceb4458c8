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
  /** Size in pixels (SVG: user units). */
  width: number;
  height: number;
}
