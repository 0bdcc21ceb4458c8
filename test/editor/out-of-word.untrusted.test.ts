import { outOfWord } from './out-of-word.ts';

describe('Out of Word in a workspace that nobody trusts', outOfWord);
