/** How long one letter may take, in ms, in every shell: one of 200 pages takes a good half of a minute. */
export const letterDeadline = 180_000;

/** How long the check of one motion may take on the command line, in ms; one of 200 pages takes 3 s. */
export const checkDeadline = 60_000;
