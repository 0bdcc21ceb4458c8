/** A change that no sentence of ours can say: the text has to be put whole. */
export class Unsayable extends Error {
  override name = 'Unsayable';
}
