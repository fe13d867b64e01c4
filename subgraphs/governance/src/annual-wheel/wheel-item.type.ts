import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { WheelItemRecord } from './wheel-item.entity.js';

export const WheelItem = recordType(WheelItemRecord, {
  description: 'Something that comes back every year: an item of an annual wheel ("årshjul").',
  fields: {
    id: 'Its stable id, a slug.',
    model: [() => GovernanceModel, 'The governance model whose wheel it is.'],
    body: [() => Body, 'The body whose lane it stands in; empty where that is not known.'],
    item: 'What happens, close to the words of the source; a number in brackets tells items of the same words apart.',
    period: 'When in the year ("periode"), where its source still shows it.',
    everyMeeting: 'It stands on the agenda of every meeting.',
    meetingInTextOrder: 'The meeting of the year it belongs to, counted in the order of the text, 1 to 4; quarters are not stated.',
    laneBasis: 'How the body is known.',
    laneConfidence: 'How sure the body is; null where the source states it, and where no body is known.',
    note: 'A remark on how the source was read.',
    sources: 'Where it is stated.',
  },
});
