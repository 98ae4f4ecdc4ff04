import { afterEach, beforeEach } from '@jest/globals';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { TestRepository } from '../sandbox/repository.ts';

/** Where one test takes place. */
export interface Scene {
  /** Without a commit at first. */
  readonly repository: TestRepository;
  readonly sandbox: Sandbox;
}

/**
 * Gives each test of a file a repository, and a sandbox of it as `acme/thing`. What was asked there and answered is held
 * against GitHub's description, whatever the test says.
 */
export function eachInSandbox(opened: (scene: Scene) => void, options: Partial<SandboxOptions> = {}): void {
  let scene: Scene;
  beforeEach(async () => {
    const repository = new TestRepository();
    const sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing', ...options });
    scene = { repository, sandbox };
    opened(scene);
  });
  afterEach(async () => {
    const { repository, sandbox } = scene;
    await sandbox.close();
    assertContract(sandbox.requests);
    repository.remove();
  });
}
