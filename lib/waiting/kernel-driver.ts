/**
 * The blocking facade's way to run an operation: in blocking mode on the main thread the system call itself waits, and
 * there is nothing to add; where it answers that it would have to wait, the poll driver takes over.
 */
import { MORE, UNTRIED, type Operation } from '../operations/operation';
import { ask, resolveHost } from '../operations/resolve';
import { inline } from '../system/syscalls';
import { poll } from './poll-driver';

/** Runs an operation to its end on the calling thread. `first` is what its first system call answered, if it was made. */
export function run<R>(operation: Operation<R>, first = UNTRIED): R {
  if (operation.host !== undefined) {
    operation.resolved(ask(resolveHost(operation.host, operation.descriptor.family, operation.syscall)));
  }
  let answer = operation.settle(first === UNTRIED ? operation.issue(inline) : first);
  while (answer === MORE) answer = operation.settle(operation.issue(inline));
  if (answer >= 0) return operation.result(answer);
  return operation.descriptor.kernelWaits ? operation.failed(answer) : poll(operation, answer);
}
