type Columns = readonly (readonly unknown[])[];

/** Makes a level's answers from its columns, all with the same keys in the order asked for. */
export function assembler(keys: readonly string[]): (columns: Columns, length: number) => unknown[] {
  const blank = keys.includes('__proto__') ? () => Object.create(null) as Record<string, unknown> : () => ({}) as Record<string, unknown>;
  return (columns, length) => {
    const answers = new Array<Record<string, unknown>>(length);
    for (let index = 0; index < length; index += 1) {
      const answer = blank();
      for (let column = 0; column < keys.length; column += 1) answer[keys[column]!] = columns[column]![index];
      answers[index] = answer;
    }
    return answers;
  };
}
