import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import { Effort } from '../parse/limits.ts';
import { type Elsewhere, perform, type Task } from './reading.ts';

/** How the two threads talk: tasks and answers over the port, and a counter of answers to wait for. */
interface Wire {
  readonly port: MessagePort;
  readonly answers: Int32Array;
}

type Answer = { readonly read: unknown } | { readonly error: unknown };

const isWire = (data: unknown): data is { readonly reading: Wire } =>
  typeof data === 'object' && data !== null && 'reading' in data;

/** Whether this thread was started by `readingThread`: then the entry has nothing to do but to answer. */
export const isReadingThread = (): boolean => isWire(workerData);

function answer(task: Task): Answer {
  try {
    return { read: perform(task, new Effort()) };
  } catch (error) {
    return { error };
  }
}

/** Reads what the other thread sends. @throws TypeError in any other thread than one of `readingThread` */
export function serveReading(data: unknown = workerData): void {
  if (!isWire(data)) throw new TypeError('nobody asks this thread to read');
  const { port, answers } = data.reading;
  port.on('message', (task: Task) => {
    port.postMessage(answer(task));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

interface Limits {
  /** For one text, the start of the thread included. */
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** Ten times what the most intricate text takes that is read at all, and twice the memory. */
const LIMITS: Limits = { milliseconds: 10_000, mebibytes: 768 };

interface Thread extends Wire {
  readonly worker: Worker;
}

function start(entry: URL, { mebibytes }: Limits): Thread {
  const { port1: port, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(entry, {
    workerData: { reading: { port: port2, answers } satisfies Wire },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
    // It reads hostile text, and needs to know no token.
    env: {},
    execArgv: [],
  });
  // Out of memory is an event that nobody hears in time: the wait below ends by itself.
  worker.on('error', () => undefined);
  worker.unref();
  port.unref();
  return { worker, port, answers };
}

/**
 * A thread that reads texts while this one waits: parsed documents are asked for in the middle of a rule, and nobody
 * there could wait otherwise. It is started when the first text needs it, and ended with the text that takes too much.
 * @param entry of a program that calls `serveReading` where `isReadingThread`
 */
export function readingThread(entry: URL, limits: Limits = LIMITS): Elsewhere {
  let thread: Thread | null = null;
  const ask = (task: Task, milliseconds: number): Answer | null => {
    thread ??= start(entry, limits);
    const { port, answers, worker } = thread;
    const seen = Atomics.load(answers, 0);
    port.postMessage(task);
    Atomics.wait(answers, 0, seen, Math.min(limits.milliseconds, milliseconds));
    const received: { message: Answer } | undefined = receiveMessageOnPort(port);
    if (received !== undefined) return received.message;
    thread = null;
    port.close();
    void worker.terminate();
    return null;
  };
  return {
    perform: (task, milliseconds) => {
      const said = ask(task, milliseconds);
      if (said === null) return null;
      if ('error' in said) throw said.error;
      return said.read as never;
    },
    now: () => performance.now(),
  };
}
