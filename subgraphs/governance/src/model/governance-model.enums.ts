import { defineEnum } from '@portfolio/records';

export const GovernanceModelStatus = defineEnum('GovernanceModelStatus', 'How far a governance model is.', {
  PROPOSED: ['Put forward as a proposal in the note of 2013/14; that note does not state when it took effect.', 'Foreslået'],
  IN_FORCE: ['In force.', 'I kraft'],
  BEING_IMPLEMENTED: ['Being put in place in 2025 and 2026.', 'Under implementering'],
});
