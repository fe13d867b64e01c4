import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { SeatRecord } from '../body/seat.entity.js';
import { Seat } from '../body/seat.type.js';
import { KkrGeography } from '../stubs.js';

@Resolver(() => KkrGeography)
export class KkrGeographyFields {
  @BatchField(() => [Seat], { needs: [], description: 'The seats in bodies that each KKR geography has one of; the sources treat all five alike.' })
  async openSeats(geographies: { id: string }[], _args: object, { rows }: Context) {
    const seats = await rows.find(SeatRecord, { where: { perKkrGeography: true } });
    return geographies.map(() => seats);
  }
}
