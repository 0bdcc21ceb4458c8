import { fileNameFor } from '../draft/file-name.ts';

/** The folder beside a motion that its pictures and papers are put into. */
export const attachmentFolder = 'anlagen';

/**
 * Names for a file that comes into the folder, the best one first, then numbered. It keeps its own
 * name where that says anything; a picture of the clipboard is named after what it is about.
 *
 * @param about The section or subject that it is pasted into.
 * @param type Its media type, for a file whose name has no ending.
 */
export function* attachmentNames(
  file: { name: string; type: string },
  about: string,
): Generator<string> {
  const [, stem = file.name, typed] = /^(.*?)(?:\.([a-z\d]{1,5}))?$/iu.exec(file.name) ?? [];
  const subtype = /^image\/([a-z]+)/u.exec(file.type)?.[1];
  const ending = (typed ?? subtype ?? '').toLowerCase().replace('jpeg', 'jpg');
  const base = isTelling(stem) ? fileNameFor(stem) : fileNameFor(`bild ${about}`);
  const name = base || 'anlage';
  const suffix = ending === '' ? '' : `.${ending}`;
  yield `${name}${suffix}`;
  for (let number = 2; ; number++) yield `${name}-${number}${suffix}`;
}

/** `image.png` is what every clipboard calls its picture. */
function isTelling(stem: string): boolean {
  return !/^(?:image|img|bild|grafik|picture|clip_?image|unbenannt|untitled|blob)?[\s_()-]*\d*$/iu.test(
    stem,
  );
}

/** Whether a file is one that a letter shows, by its name. */
export function isPicture(name: string): boolean {
  return /\.(?:png|jpe?g|svg)$/iu.test(name);
}

/** The way from a motion to a file in the same folder tree; `undefined` where there is none. */
export function pathTo(motion: string, file: string, root: string): string | undefined {
  if (!file.startsWith(root) || !motion.startsWith(root)) return undefined;
  const from = motion.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(typed).join('/');
}

/** A segment of an address as it is typed: blanks, umlauts and pairs of brackets as they are. */
function typed(segment: string): string {
  const name = decodeURIComponent(segment);
  const isPaired = /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(name);
  return name.replace(isPaired ? /[%#?<>\\]/gu : /[%#?<>\\()]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `%${code}`;
  });
}

/** A name as a link calls it: without its ending, hyphens and underscores as blanks. */
export function titleFor(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const title = name
    .replace(/\.[a-z\d]{1,5}$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return (title === '' ? name : title).replace(/[[\]]/gu, '\\$&');
}
