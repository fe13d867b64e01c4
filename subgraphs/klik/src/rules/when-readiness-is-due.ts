import { shifted } from '@portfolio/records';

interface Notice {
  informsBeforeMonths: number;
  confirmBeforeMonths: number;
}

/** KOMBIT tells the prerequisites at least six months before implementation, the municipality confirms at least three months before. Source: drejebog-4-1, s4-8. */
export function readinessDeadlines({ informsBeforeMonths, confirmBeforeMonths }: Notice, implementation: string): { inform: string; confirm: string } {
  return { inform: shifted(implementation, { months: -informsBeforeMonths }), confirm: shifted(implementation, { months: -confirmBeforeMonths }) };
}
