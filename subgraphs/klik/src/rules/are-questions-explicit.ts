/** An area's questions are explicit when its annex asks every one of them, none concluded from its text. Source: fki-opgaver-2019, s3 (asked) against s2 and s4 to s7 (derived). */
export function areQuestionsExplicit(questions: readonly { basis: string }[]): boolean {
  return questions.length > 0 && questions.every(({ basis }) => basis === 'EXPLICIT');
}
