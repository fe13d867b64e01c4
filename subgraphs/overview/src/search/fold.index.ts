/** A text as it is compared, and the part of the text that each of its code units stands for, in UTF-16 code units. */
export interface Folded {
  text: string;
  /** Where in the text the character of each code unit begins, and where it ends. */
  begins: readonly number[];
  ends: readonly number[];
}

/** Letters that people write in other ways: "Aarhus" is "Århus". */
const SPELT: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ł: 'l' };

const MARKS = /\p{M}/gu;

/** A text in small letters without accents, its Danish letters spelt out; what is equal then is the same to who searches. */
export function fold(text: string): string {
  return foldedBy(text.normalize('NFC')).text;
}

/** The same of a text in Unicode's composed form (NFC), with where each code unit comes from. */
export function foldedBy(text: string): Folded {
  const begins: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const spelt = foldCharacter(character);
    for (let unit = 0; unit < spelt.length; unit += 1) {
      begins.push(at);
      ends.push(at + character.length);
    }
    folded += spelt;
    at += character.length;
  }
  return { text: folded, begins, ends };
}

function foldCharacter(character: string): string {
  const small = character.toLowerCase();
  return small < '\u0080' ? small : (SPELT[small] ?? small.normalize('NFKD').replace(MARKS, ''));
}
