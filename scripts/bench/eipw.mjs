// Lints one file with eipw-lint-js, the peer of the Ethereum proposals.
import { lint } from 'eipw-lint-js';

await lint([process.argv[2]]);
