import { defineSubgraph } from '@portfolio/subgraph';
import { WheelItemRecord } from './annual-wheel/wheel-item.entity.js';
import { wheelItemList } from './annual-wheel/wheel-item.list.js';
import { WheelItemFields } from './annual-wheel/wheel-item.resolver.js';
import { BodyRelations } from './body/body-relations.resolver.js';
import { BodyRules, SeniorityRuleFields } from './body/body-rules.resolver.js';
import { BodyRecord, BodyTopicRecord } from './body/body.entity.js';
import { bodyList } from './body/body.list.js';
import { BodyFields } from './body/body.resolver.js';
import { SeatRecord } from './body/seat.entity.js';
import { ChangeTypeRecord, DecisionRightRecord } from './change-type/change-type.entity.js';
import { changeTypeList } from './change-type/change-type.list.js';
import { ChangeTypeFields, DecisionRightFields } from './change-type/change-type.resolver.js';
import { DecisionRouteFields } from './change-type/decision-route.resolver.js';
import { concludeContradictions, ContradictionRecord } from './contradiction/contradiction.entity.js';
import { contradictionList } from './contradiction/contradiction.list.js';
import {
  BodyContradictionFields,
  ContradictionFields,
  DocumentContradictionFields,
  SolutionContradictionFields,
} from './contradiction/contradiction.resolver.js';
import { DocumentRecord, DocumentRevisionRecord, DocumentSectionRecord } from './document/document.entity.js';
import { DocumentFields, DocumentRevisionFields } from './document/document.resolver.js';
import { FinanceItemRecord } from './finance/finance-item.entity.js';
import { FinanceItemFields } from './finance/finance-item.resolver.js';
import { FlowRecord, FlowStepRecord } from './flow/flow.entity.js';
import { FlowFields } from './flow/flow.resolver.js';
import { InteractionRecord } from './interaction/interaction.entity.js';
import { interactionList } from './interaction/interaction.list.js';
import { InteractionFields } from './interaction/interaction.resolver.js';
import { KkrGeographyFields } from './kkr-geography/kkr-geography.resolver.js';
import { MeetingDeadlineRecord } from './meeting/meeting-deadline.entity.js';
import { GovernanceModelRecord } from './model/governance-model.entity.js';
import { GovernanceModelFields } from './model/governance-model.resolver.js';
import { OrganisationRecord, OrganisationRoleRecord } from './organisation/organisation.entity.js';
import { organisationList } from './organisation/organisation.list.js';
import { OrganisationFields } from './organisation/organisation.resolver.js';
import { AssignmentNoteRecord, GovernanceAssignmentRecord } from './governance-assignment/governance-assignment.entity.js';
import { governanceAssignmentList } from './governance-assignment/governance-assignment.list.js';
import { GovernanceAssignmentFields } from './governance-assignment/governance-assignment.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';
import { staffingStepList } from './staffing/staffing-step.list.js';
import { StaffingProcessRecord, StaffingStepRecord } from './staffing/staffing.entity.js';
import { StaffingFields } from './staffing/staffing.resolver.js';
import { documentList } from './document/document.list.js';
import { governanceModelList } from './model/governance-model.list.js';
import { financeItemList } from './finance/finance-item.list.js';
import { governanceFlowList } from './flow/flow.list.js';
import { staffingProcessList } from './staffing/staffing-process.list.js';

export const governance = defineSubgraph({
  name: 'governance',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [
    DocumentRecord,
    DocumentSectionRecord,
    DocumentRevisionRecord,
    GovernanceModelRecord,
    OrganisationRecord,
    OrganisationRoleRecord,
    BodyRecord,
    SeatRecord,
    BodyTopicRecord,
    InteractionRecord,
    FlowRecord,
    FlowStepRecord,
    MeetingDeadlineRecord,
    WheelItemRecord,
    ChangeTypeRecord,
    DecisionRightRecord,
    FinanceItemRecord,
    StaffingProcessRecord,
    StaffingStepRecord,
    GovernanceAssignmentRecord,
    AssignmentNoteRecord,
    ContradictionRecord,
  ],
  resolvers: [
    DocumentFields,
    documentList.Fields,
    DocumentRevisionFields,
    GovernanceModelFields,
    governanceModelList.Fields,
    OrganisationFields,
    organisationList.Fields,
    BodyFields,
    BodyRelations,
    BodyRules,
    SeniorityRuleFields,
    bodyList.Fields,
    InteractionFields,
    interactionList.Fields,
    FlowFields,
    governanceFlowList.Fields,
    WheelItemFields,
    wheelItemList.Fields,
    ChangeTypeFields,
    DecisionRightFields,
    DecisionRouteFields,
    changeTypeList.Fields,
    FinanceItemFields,
    financeItemList.Fields,
    StaffingFields,
    staffingProcessList.Fields,
    staffingStepList.Fields,
    GovernanceAssignmentFields,
    governanceAssignmentList.Fields,
    SolutionFields,
    KkrGeographyFields,
    ContradictionFields,
    contradictionList.Fields,
    DocumentContradictionFields,
    BodyContradictionFields,
    SolutionContradictionFields,
  ],
  complete(rows) {
    concludeContradictions(rows.get(ContradictionRecord) ?? []);
  },
});
