import { IntFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import type { EventRow } from './event.entity.js';

@InputType({ description: 'Conditions on a figure of an event; all given ones must hold.' })
export class EventFigureFilter {
  @Field(() => TextFilter, { nullable: true, description: 'What it counts.' })
  name?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'The figure.' })
  value?: IntFilter | null;
}

/** Figures are parts of their event's row: they are looked through in memory. */
export function meetsFigureFilter({ name, value }: EventRow['figures'][number], filter: EventFigureFilter | null | undefined): boolean {
  return meets(name, filter?.name) && meets(value, filter?.value);
}

function meets(value: string | number | null, filter: TextFilter | IntFilter | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([operator, operand]) => {
    if (operand === undefined) return true;
    if (operator === 'exists') return (value !== null) === operand;
    return value !== null && OPERATORS[operator as keyof typeof OPERATORS](value as never, operand as never);
  });
}

const OPERATORS = {
  eq: (value: unknown, operand: unknown) => value === operand,
  in: (value: unknown, operand: unknown[]) => operand.includes(value),
  contains: (value: string, operand: string) => value.toLowerCase().includes(operand.toLowerCase()),
  lt: (value: number, operand: number) => value < operand,
  lte: (value: number, operand: number) => value <= operand,
  gt: (value: number, operand: number) => value > operand,
  gte: (value: number, operand: number) => value >= operand,
};
