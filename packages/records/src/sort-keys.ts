/** The letters that are ordered as another character: æ, ø and å follow z, as these characters do in ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  '{': 'ÆæÄä',
  '|': 'ØøÖö',
  '}': 'Åå',
  a: 'ÁáÀà',
  c: 'Çç',
  e: 'ÉéÈèÊêËë',
  i: 'Íí',
  n: 'Ññ',
  o: 'ÓóÔô',
  u: 'Úú',
  y: 'Üü',
};

/** Marks stand before digits: in the order that ICU gives them, those of ASCII that do. */
const MARKS = { given: `_-–,;:!.'’"()/&+`, as: `!""#$%&'(()*+,-.` };

const FROM = Object.values(LETTERS).join('') + MARKS.given;
const TO = Object.entries(LETTERS).reduce((found, [as, letters]) => found + as.repeat(letters.length), '') + MARKS.as;

/**
 * The SQL of a text whose order by code point is the order that Danes have a column's texts in: Aa is Å and comes last, capitals stand among small letters. Its functions depend
 * on no locale, so that every database can keep it as a generated column.
 */
export function sortKeyOf(column: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return `replace(translate(lower("${column}"), ${quoted(FROM)}, ${quoted(TO)}), 'aa', '}')`;
}
