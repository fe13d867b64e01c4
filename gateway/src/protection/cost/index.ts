export { actualCost, actualCostOfText } from './actual.js';
export { compileCost, type Estimate } from './compile-cost.js';
export { DemandControl, type MostOfClients, type Priced } from './demand.js';
export { COST_HEADER } from './headers.js';
export { costModel, type CostModel } from './model.js';
export { costPlugin } from './plugin.js';
export { checkCost } from './refuse.js';
