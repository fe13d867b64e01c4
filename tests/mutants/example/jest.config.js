export default { moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' } };
