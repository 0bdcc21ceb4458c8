/** The places that letters of one run have gone to, so that no second one replaces a first. */
export class TakenPlaces {
  readonly #motions = new Map<string, string>();

  /**
   * Takes a place for a motion's letter.
   * @returns the other motion whose letter stands there, and then nothing is taken
   */
  claim(target: string, motion: string): string | undefined {
    const place = sameEverywhere(target);
    const there = this.#motions.get(place);
    if (there !== undefined && there !== motion) return there;
    this.#motions.set(place, motion);
    return undefined;
  }

  /** Whose letter stands there does not matter any more. */
  leave(target: string): void {
    this.#motions.delete(sameEverywhere(target));
  }
}

/** Most file systems tell names apart neither by capitals nor by how umlauts are put together. */
function sameEverywhere(location: string): string {
  let name = location;
  try {
    name = decodeURIComponent(location);
  } catch {
    // Percent signs of its own: then only those are alike that are spelt alike.
  }
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
