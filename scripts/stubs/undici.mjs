// Stands in for undici in the bundles: @actions/* import it at load, and nothing here calls it (docs/decisions/0002).
const absent = () => {
  throw new Error('undici is not part of this bundle: requests go through node:http');
};

export const fetch = absent;
// Constructed where a proxy is set, and never asked: the agent of node:http goes through the proxy itself.
export class ProxyAgent {}
