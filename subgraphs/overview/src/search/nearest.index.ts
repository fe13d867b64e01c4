/** How many letters may be other, missing, too many or exchanged in a word of a length. */
function mostMistakes(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The words that differ least from one that is misspelt, all by as few letters; none where all differ by more than a slip. */
export function nearestWords(word: string, words: readonly string[]): string[] {
  let most = mostMistakes(word.length);
  let nearest: string[] = [];
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most) continue;
    const distance = distanceOf(word, other, most);
    if (distance > most) continue;
    if (distance < most) nearest = [];
    most = distance;
    nearest.push(other);
  }
  return most === 0 ? [] : nearest;
}

/** How many letters are changed, left out, added or exchanged with their neighbour (optimal string alignment); more than `most` where it is more than that. */
function distanceOf(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
