export { faultsOf } from './check-manifest.js';
export { followManifests, openManifests } from './folder.js';
export { checkedManifest, generatedManifest, ownManifests, readManifest, type Manifest, type TrustedOperation } from './manifest.js';
export { trustedBody, trustedSearch } from './apply.js';
export { trustedDocuments, type TrustedDocuments, type TrustMode } from './trusted.js';
export { manifestOf } from './write.js';
