import { defineSubgraph } from '@portfolio/subgraph';
import { AgreementRecord, StandardRecord } from './agreement/agreement.entity.js';
import { agreementList } from './agreement/agreement.list.js';
import { AgreementFields, AgreementTermFields } from './agreement/agreement.resolver.js';
import { ContractFields } from './contract/contract.resolver.js';
import { MUNICIPALITY_GROUP_FIELDS } from './municipality-group/municipality-group.resolver.js';
import { MunicipalityFields } from './municipality/municipality.resolver.js';
import { RecipientGroupRecord } from './recipient-group/recipient-group.entity.js';
import { RecipientGroupFields, recipientGroupList } from './recipient-group/recipient-group.resolver.js';
import { SignatureRecord, unreportedSignatures } from './signature/signature.entity.js';
import { signatureList } from './signature/signature.list.js';
import { SignatureFields } from './signature/signature.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';

export const agreements = defineSubgraph({
  name: 'agreements',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [AgreementRecord, StandardRecord, RecipientGroupRecord, SignatureRecord],
  resolvers: [
    AgreementFields,
    AgreementTermFields,
    agreementList.Fields,
    RecipientGroupFields,
    recipientGroupList.Fields,
    SignatureFields,
    signatureList.Fields,
    SolutionFields,
    MunicipalityFields,
    ...MUNICIPALITY_GROUP_FIELDS,
    ContractFields,
  ],
  complete(rows) {
    const reported = rows.get(SignatureRecord) ?? [];
    reported.push(...unreportedSignatures(rows.get(AgreementRecord) ?? [], reported));
  },
});
