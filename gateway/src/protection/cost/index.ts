export { actualCost, actualCostOfText } from './actual.js';
export { compileCost, type Estimate } from './compile-cost.js';
export { DemandControl, type MostOfClients, type Priced } from './demand.js';
export { fanOutIn, measuresOf, type Measures } from './fan-out.js';
export { followFanOut } from './follow-fan-out.js';
export { COST_HEADER } from './headers.js';
export { costModel, type CostModel } from './model.js';
export { costPlugin } from './plugin.js';
export { checkCost } from './refuse.js';
